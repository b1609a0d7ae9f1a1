/** Everything that a kiosk asks of the outside. */
import type { PublicBackend } from "../backend/PublicBackend.ts"
import type { PublicRoomsBackend } from "../backend/PublicRoomsBackend.ts"

/** What became of a paper: `shown` where nobody knows whether the printer did it. */
export type PrintOutcome = "printed" | "shown" | "paperOut" | "failed"

/** The outside of a kiosk. */
export interface KioskOutside {
  readonly backend: PublicBackend
  /** Left out, or rejecting: there are no rooms for questions, suggestions, complaints and ratings, and their tiles are not shown. */
  readonly rooms?: PublicRoomsBackend
  readonly clock: {
    /** Milliseconds; only differences count. */
    readonly now: () => number
    /** Tells the time again and again, until it is ended. */
    readonly every: (milliseconds: number, hear: (now: number) => void) => () => void
  }
  /** Voice prompts. Where the platform has none, it stays silent. */
  readonly speech: { readonly speak: (text: string) => void; readonly stop: () => void }
  readonly printer: {
    readonly print: (pdf: Uint8Array, title: string) => Promise<PrintOutcome>
    /** Prints what the page shows. */
    readonly printPage: () => Promise<PrintOutcome>
  }
  /** Kept for this visit only, never longer than the window. */
  readonly store: { readonly read: () => string | undefined; readonly write: (text: string) => void; readonly clear: () => void }
  /** Tells of every touch and key, also of those that no screen listens to, until it is ended. */
  readonly activity: (hear: () => void) => () => void
  /** A key for one click: 8 to 128 printable characters that come only once. */
  readonly newKey: () => string
}
