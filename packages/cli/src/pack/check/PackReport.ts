/** What a check finds out about a pack's file. */
import type { RulePack } from "@zone/core/rules"

/** Something to mend or to look at, where it stands. */
export interface Remark {
  readonly line: number
  readonly column: number
  /** In Chinese. */
  readonly message: string
}

export interface PackReport {
  readonly pack: RulePack
  /** Clauses that nothing carries, and what does not fit the packs that this one builds on. */
  readonly faults: ReadonlyArray<Remark>
  /** The pack builds on itself, so that nobody could ever use it: a mistake of writing, as a wrong key is. */
  readonly circular: boolean
  /** What may be wrong: things without a Chinese name. */
  readonly warnings: ReadonlyArray<Remark>
}
