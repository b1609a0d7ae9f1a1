/** Writes the views of the inspector: `h` for its messages, so that each is checked where it stands. */
import { h as write } from "../view/h.ts"
import type { InspectorMessage } from "./InspectorMessage.ts"

/** @internal */
export const h = write<InspectorMessage>
