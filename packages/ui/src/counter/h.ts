/** Writes the views of the counter: `h` for its messages, so that each is checked where it stands. */
import { type Child, h as write, type Props } from "../view/h.ts"
import type { ElementView } from "../view/View.ts"
import { placed } from "./placed.ts"
import type { CounterMessage } from "./CounterMessage.ts"

/** @internal */
export const h = (tag: string, props: Props<CounterMessage>, ...children: ReadonlyArray<Child<CounterMessage>>): ElementView<CounterMessage> => write(tag, props, ...placed(children))
