/** What the inspector asks of the outside: the rules, a place to keep surveys for as long as the session lasts, fingerprints of photos. */
import type { SavedFile } from "../counter/CounterOutside.ts"
import type { SurveySource } from "./SurveySource.ts"

/** The outside of the inspector. */
export interface InspectorOutside {
  readonly source: SurveySource
  /** Keeps surveys on this device for the session; what it gives back is looked at before it is used. */
  readonly shelf: {
    readonly read: () => Promise<unknown>
    readonly write: (value: unknown) => Promise<void>
  }
  /** The SHA-256 of bytes, in hexadecimal digits. The photo itself is not kept. */
  readonly hash: (bytes: Uint8Array) => Promise<string>
  readonly clock: {
    /** The civil day in China, `YYYY-MM-DD`. */
    readonly today: () => string
  }
  readonly newKey: () => string
  /** Bytes as UTF-8. */
  readonly textOf: (bytes: Uint8Array) => string
  readonly save: (file: SavedFile) => void
  readonly print: () => void
}
