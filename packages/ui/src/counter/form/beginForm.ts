/** Opens the form of a wish, on a matter or for a new one. */
import type { Step, Task } from "../../screen/Screen.ts"
import { step } from "../../screen/Screen.ts"
import { look } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { FormState } from "./FormState.ts"

/** @internal */
export const askForm = ({ matter, room, wish }: Pick<FormState, "room" | "wish" | "matter">, visit: number): Task<CounterOutside, CounterMessage> =>
  look(
    "form",
    ({ backend }) => backend.matters.form({ params: { room, wish }, ...(matter !== undefined && { query: { matter } }) }),
    (answer) => ({ _tag: "FormIs", visit, answer })
  )

/** @internal */
export const beginForm = (of: Pick<FormState, "room" | "wish" | "name" | "matter" | "given">, visit: number): Step<CounterOutside, FormState, CounterMessage> =>
  step({ ...of, field: { loading: true }, draft: "", faults: [], sending: false }, askForm(of, visit))
