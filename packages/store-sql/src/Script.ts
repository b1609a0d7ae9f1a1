/**
 * A transaction as a script: a generator that yields statements and is given their rows. It waits for nothing, so that an embedded
 * database runs it from begin to commit without leaving its thread, and a database behind a network runs the same script
 * statement by statement.
 */
import type * as Result from "effect/Result"

/** What a column or a parameter holds. */
export type Value = null | number | bigint | string | Uint8Array

/** One row, by the names of its columns. */
export type Row = { readonly [column: string]: Value }

/** A statement as it is sent, with `?` for its parameters. The same text is the same prepared statement. */
export interface Statement {
  readonly text: string
  /** Whether whole numbers in its rows may lie beyond 2^53: they are then read as `bigint`. */
  readonly wide: boolean
}

/** A statement with its parameters. */
export interface Step {
  readonly statement: Statement
  readonly values: ReadonlyArray<Value>
}

/** Yields statements, is given their rows, and ends with a result; a failure undoes everything that it did. */
export type Script<A, E = never> = Generator<Step, Result.Result<A, E>, ReadonlyArray<Row>>
