/** What an integrator says of a kiosk. */
import { type Messages, messages } from "./messages.ts"

/** A matter of another room that people may begin at the kiosk. */
export interface Offer {
  readonly key: keyof Messages["offers"]
  readonly room: string
  readonly wish: string
  /** That no name and no contact is asked for, whatever the form has. */
  readonly nameless?: boolean
}

/** The settings of a kiosk; whatever is left out is as in {@link kioskDefaults}. */
export interface KioskProps {
  /** Seconds without a touch or a key until what was typed is wiped. */
  readonly idleSeconds: number
  /** Seconds before that from which people are warned. */
  readonly warnSeconds: number
  /** Whether a receipt can be printed here. */
  readonly prints: boolean
  /** Where a matter is followed: the QR code is then a link to it. */
  readonly followAt?: string
  /** That nothing else is done here than to follow a matter, as on a phone that read the QR code. */
  readonly only?: "follow"
  /** The number and the code of what is followed at once. */
  readonly start?: { readonly number: string; readonly code: string }
  readonly offers: ReadonlyArray<Offer>
  readonly messages: Messages
}

/** A kiosk of which nothing is said. ⚖ No text sets how long a kiosk may stand idle. */
export const kioskDefaults: KioskProps = {
  idleSeconds: 120,
  warnSeconds: 30,
  prints: true,
  offers: [
    { key: "question", room: "enquiry", wish: "Receive" },
    { key: "suggestion", room: "feedback", wish: "Suggest" },
    { key: "complaint", room: "feedback", wish: "Complain" },
    { key: "rating", room: "feedback", wish: "Rate", nameless: true }
  ],
  messages
}
