/** Opens the form of a wish. */
import type { Step } from "../../screen/Screen.ts"
import { step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { FormState } from "./FormState.ts"

/** @internal */
export const beginForm = (room: string, wish: string, name: string, visit: number, matter?: string): Step<CounterOutside, FormState, CounterMessage> =>
  step(
    { room, wish, name, field: { loading: true }, draft: "", faults: [], sending: false },
    ask(({ backend }) => backend.matters.form({ params: { room, wish }, ...(matter !== undefined && { query: { matter } }) }), (answer) => ({ _tag: "FormIs", visit, answer }))
  )
