/** Makes a task of a question to the outside: it never rejects, and says when the answer came. */
import { problemOf } from "../backend/problemOf.ts"
import type { Task } from "../screen/Screen.ts"
import type { Answer } from "./Answer.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"

/** @internal */
export const ask = <Value>(
  call: (outside: CounterOutside) => Promise<Value>,
  say: (answer: Answer<Value>) => CounterMessage
): Task<CounterOutside, CounterMessage> => async (outside) => {
  try {
    const value = await call(outside)
    return say({ ok: true, value, at: outside.clock.now() })
  } catch (rejected) {
    return say({ ok: false, problem: problemOf(rejected), at: outside.clock.now() })
  }
}
