/** What the counter asks of the outside: the server, the clock, keys for clicks, files to save, the printer. */
import type { StaffBackend } from "../backend/StaffBackend.ts"

/** A file that a screen hands to whoever sits before it. */
export interface SavedFile {
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** The outside of the counter. */
export interface CounterOutside {
  readonly backend: StaffBackend
  readonly clock: {
    /** Milliseconds since 1970. */
    readonly now: () => number
    /** Ticks until it is ended. */
    readonly every: (milliseconds: number, tick: () => void) => () => void
  }
  /** A key for one click, which nobody has used before. */
  readonly newKey: () => string
  /** Bytes as UTF-8, or as GB 18030 where they are none. */
  readonly textOf: (bytes: Uint8Array) => string
  /** The part of the address behind `#`: a place, and nobody's name. Left out where a page has no address of its own. */
  readonly address?: {
    readonly now: () => string
    readonly push: (address: string) => void
    /** Tells of the back button and the like, until it is ended. */
    readonly listen: (changed: (address: string) => void) => () => void
  }
  /** Asks before the page is closed, until it is ended: something is filled in and not sent. */
  readonly guard?: () => () => void
  readonly save: (file: SavedFile) => void
  readonly print: () => void
}
