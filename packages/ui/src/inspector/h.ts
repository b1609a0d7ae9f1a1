/** Writes the views of the inspector: `h` for its messages, so that each is checked where it stands. */
import { type Child, h as write, type Props } from "../view/h.ts"
import type { ElementView } from "../view/View.ts"
import { placed } from "../counter/placed.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"

/** @internal */
export const h = (tag: string, props: Props<InspectorMessage>, ...children: ReadonlyArray<Child<InspectorMessage>>): ElementView<InspectorMessage> => write(tag, props, ...placed(children))
