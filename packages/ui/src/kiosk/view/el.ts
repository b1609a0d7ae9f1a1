/** Elements of the kiosk: what they say is a message of its own. */
import { h } from "../../view/h.ts"
import type { KioskMessage } from "../KioskMessage.ts"

/** @internal */
export const el = h<KioskMessage>
