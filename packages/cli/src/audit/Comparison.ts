/** What has changed at a zone from one survey to a later one. */
import type { FindingOutcome } from "@zone/core/zone"
import type { Direction } from "./directionOf.ts"

/** A requirement whose outcome is another one now. */
export interface Change {
  readonly requirement: string
  /** What is wanted, in Chinese. */
  readonly wants: string
  /** Undefined for a requirement that the rules did not have then. */
  readonly before: FindingOutcome | undefined
  /** Undefined for a requirement that the rules have no longer. */
  readonly after: FindingOutcome | undefined
  readonly direction: Direction
}

/** The earlier survey, held against the rules of its own day, and the changes since, the worst first. */
export interface Comparison {
  readonly file: string
  readonly sha256: string
  /** `YYYY-MM-DD`. */
  readonly seenOn: string
  readonly changes: ReadonlyArray<Change>
}
