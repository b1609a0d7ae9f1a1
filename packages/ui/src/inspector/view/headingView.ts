/** The heading of a place: it takes the focus when the place is opened. */
import type { View } from "../../view/View.ts"
import { h } from "../h.ts"
import type { InspectorMessage } from "../InspectorMessage.ts"
import type { InspectorModel } from "../InspectorModel.ts"

/** The attribute that gives an element the focus when it is wanted there. @internal */
export const focusAt = ({ focus }: InspectorModel, id: string): { readonly "data-focus"?: string } => (focus?.id === id ? { "data-focus": `${id} ${focus.nth}` } : {})

/** @internal */
export const headingView = (model: InspectorModel, text: string): View<InspectorMessage> => h("h1", { id: "title", tabindex: -1, ...focusAt(model, "title") }, text)
