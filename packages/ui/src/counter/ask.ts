/** Makes a task of a question to the outside: it never rejects, and says when the answer came. */
import { problemOf } from "../backend/problemOf.ts"
import { keyed, type Task } from "../screen/Screen.ts"
import type { Answer } from "./Answer.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"

type Asking = Task<CounterOutside, CounterMessage>

/** For what is done: whatever becomes of it has to be known. @internal */
export const ask = <Value>(
  call: (outside: CounterOutside) => Promise<Value>,
  say: (answer: Answer<Value>) => CounterMessage
): Asking => async (outside) => {
  try {
    const value = await call(outside)
    return say({ ok: true, value, at: outside.clock.now() })
  } catch (rejected) {
    return say({ ok: false, problem: problemOf(rejected), at: outside.clock.now() })
  }
}

/** For what is shown: of the questions under a key only the answer to the last one counts. @internal */
export const look = <Value>(
  key: string,
  call: (outside: CounterOutside) => Promise<Value>,
  say: (answer: Answer<Value>) => CounterMessage
): Asking => keyed(key, ask(call, say))
