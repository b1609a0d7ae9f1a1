/**
 * What the stores in memory keep, as plain data that whoever made it may look at: a tutorial prints it, a test damages it, and a layer
 * made on it again is the same store reopened.
 */
import type { Checkpoint, Entry, Head, NameToken, NumberUse, Outcome, Recorded } from "../ports/FactStore.ts"
import type { OnShelf } from "../ports/KeyShelf.ts"
import type { MasterKeys } from "../ports/MasterKeys.ts"
import type { Opening } from "../ports/Vault.ts"

/** A register row with the names that it is found by. */
export interface KeptEntry {
  readonly entry: Entry
  readonly names: ReadonlyArray<NameToken>
}

/** A store, a vault and a folder of files, as data. */
export interface Memory {
  /** In the order of their positions. */
  readonly facts: Array<Recorded>
  /** By agency, room and id. */
  readonly heads: Map<string, Head>
  /** By agency and room; within, by id. */
  readonly registers: Map<string, Map<string, KeptEntry>>
  /** By agency and idempotency key. */
  readonly answered: Map<string, Outcome>
  /** By agency, year and kind; within, by number. */
  readonly numbers: Map<string, Map<number, NumberUse>>
  readonly checkpoints: Array<Checkpoint>
  /** By kind and id. */
  readonly keys: Map<string, OnShelf>
  readonly openings: Array<Opening>
  /** Made by the first vault on this memory that was given none. */
  master: MasterKeys | undefined
  /** Sealed, by id. */
  readonly files: Map<string, Uint8Array>
}

/**
 * Makes an empty memory.
 *
 * @example
 * ```ts
 * import { makeMemory } from "@zone/core/memory"
 *
 * makeMemory().facts // => []
 * ```
 */
export const makeMemory = (): Memory => ({
  facts: [], heads: new Map(), registers: new Map(), answered: new Map(), numbers: new Map(), checkpoints: [], keys: new Map(), openings: [], master: undefined, files: new Map()
})
