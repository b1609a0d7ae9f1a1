/** Runs a script on a connection, from its first statement to its result, without leaving the thread. */
import type { DatabaseSync, StatementSync } from "node:sqlite"
import type * as Result from "effect/Result"
import type { Row, Script, Statement } from "@zone/store-sql"

interface Prepared {
  readonly statement: StatementSync
  readonly returnsRows: boolean
}

const NONE: ReadonlyArray<Row> = []

/** A function that runs scripts on this connection; each statement is prepared once. */
export const driveScript = (database: DatabaseSync) => {
  const prepared = new WeakMap<Statement, Prepared>()

  const prepare = (each: Statement): Prepared => {
    const statement = database.prepare(each.text)
    const returnsRows = statement.columns().length > 0
    // a statement without rows reports the last row's number, and fails after it has run where that is beyond 2^53
    statement.setReadBigInts(each.wide || !returnsRows)
    const made = { statement, returnsRows }
    prepared.set(each, made)
    return made
  }

  return <A, E>(script: Script<A, E>): Result.Result<A, E> => {
    let next = script.next(NONE)
    while (next.done !== true) {
      const { statement, values } = next.value
      const ready = prepared.get(statement) ?? prepare(statement)
      if (ready.returnsRows) {
        next = script.next(ready.statement.all(...values))
      } else {
        ready.statement.run(...values)
        next = script.next(NONE)
      }
    }
    return next.value
  }
}
