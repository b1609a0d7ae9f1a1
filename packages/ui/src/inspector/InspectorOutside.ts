/** What the inspector asks of the outside: the rules, a place to keep surveys and photos on the device, and, where there is one, the office. */
import type { StaffBackend } from "../backend/StaffBackend.ts"
import type { SavedFile } from "../counter/CounterOutside.ts"
import type { Readiness } from "./InspectorModel.ts"
import type { Kept } from "./Kept.ts"
import type { SurveySource } from "./SurveySource.ts"

/** What is asked of an office when an inspection is handed in. */
export type InspectorBackend = Pick<StaffBackend, "files"> & {
  readonly session: Pick<StaffBackend["session"], "open" | "current" | "changePost" | "close">
  readonly matters: Pick<StaffBackend["matters"], "begin" | "list" | "show" | "wish">
}

/** The outside of the inspector. */
export interface InspectorOutside {
  readonly source: SurveySource
  /** Keeps surveys on this device; what it gives back is looked at before it is used. */
  readonly shelf: {
    readonly read: () => Promise<unknown>
    /** Kept for certain once it resolves. Writes are kept in the order in which they were asked for. */
    readonly write: (kept: Kept) => Promise<void>
    readonly drop: (id: string) => Promise<void>
    /** Tells that another window wrote something. */
    readonly watch: (hear: () => void) => () => void
  }
  /** Keeps photos on this device, by their SHA-256. */
  readonly photos: {
    readonly keep: (sha256: string, bytes: Uint8Array) => Promise<void>
    readonly read: (sha256: string) => Promise<Uint8Array | undefined>
    /** An address under which it can be shown, as long as the page is open; none where it is not here. */
    readonly show: (sha256: string) => Promise<string | undefined>
    /** Drops all others. */
    readonly keepOnly: (those: ReadonlyArray<string>) => Promise<void>
  }
  /** The platform's SHA-256 in hexadecimal digits. Browsers have it on secure pages only: without it the photo is hashed here. */
  readonly hash?: (bytes: Uint8Array) => Promise<string>
  /** Tells how the device keeps things, at once and whenever that changes. */
  readonly readiness: { readonly watch: (hear: (readiness: Readiness) => void) => () => void }
  readonly network: {
    readonly isThere: () => boolean
    readonly watch: (hear: (isThere: boolean) => void) => () => void
  }
  /** Where inspections are handed in; without it they are exported. */
  readonly backend?: InspectorBackend
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
