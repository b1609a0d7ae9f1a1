/** Writes the views of the counter: `h` for its messages, so that each is checked where it stands. */
import { h as write } from "../view/h.ts"
import type { CounterMessage } from "./CounterMessage.ts"

/** @internal */
export const h = write<CounterMessage>
