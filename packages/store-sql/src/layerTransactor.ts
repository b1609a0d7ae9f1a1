/** Scripts on any `SqlClient` of Effect: statement by statement, in its transactions. */
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as SqlClient from "effect/sql/SqlClient"
import { SqlError } from "effect/sql/SqlError"
import { StoreError, type StoreReason } from "@zone/core/ports"
import type { Row, Script } from "./Script.ts"
import { storeError } from "./storeError.ts"
import { Transactor } from "./Transactor.ts"

/** Says what a database's error means for a store: the part of an adapter that only its author can write. */
export type Classify = (error: SqlError) => StoreReason

/** A failure of a script on its way out of a transaction, so that the transaction is undone. */
class Failure<E> {
  readonly _tag = "Failure"
  readonly error: E
  constructor(error: E) {
    this.error = error
  }
}

/** What effect's own reasons say; a driver knows more. */
const byReason: Classify = ({ reason }) =>
  reason._tag === "LockTimeoutError" || reason._tag === "DeadlockError" || reason._tag === "SerializationError" ? "busy" : "other"

/**
 * A `Transactor` on the `SqlClient` of any driver. Several statements make several turns of the fiber, each with its span: a driver that
 * can run a script in one go should give a `Transactor` of its own.
 *
 * @example
 * ```ts
 * import * as Layer from "effect/Layer"
 * import { layerTransactor } from "@zone/store-sql"
 *
 * Layer.isLayer(layerTransactor()) // => true
 * ```
 */
export const layerTransactor = (classify: Classify = byReason): Layer.Layer<Transactor, never, SqlClient.SqlClient> =>
  Layer.effect(
    Transactor,
    Effect.gen(function*() {
      const sql = (yield* SqlClient.SqlClient).withoutTransforms()
      const tell = (operation: string) => (error: SqlError) => {
        const { cause } = error.reason
        const detail = cause instanceof Error ? cause.message : error.message
        return storeError(classify(error), operation, detail)
      }

      const drive = Effect.fnUntraced(function*<A, E>(script: Script<A, E>) {
        let next = script.next([])
        while (next.done !== true) {
          const { statement, values } = next.value
          const rows = sql.unsafe<Row>(statement.text, values)
          next = script.next(yield* statement.wide ? Effect.provideService(rows, SqlClient.SafeIntegers, true) : rows)
        }
        return next.value
      })

      /** A broken column is thrown by the script, as its own error; everything else that is thrown is a defect. */
      const settle = <A, E>(operation: string, run: Effect.Effect<A, SqlError | Failure<E>>): Effect.Effect<A, E | StoreError> =>
        Effect.matchCauseEffect(run, {
          onSuccess: Effect.succeed,
          onFailure: (cause): Effect.Effect<A, E | StoreError> => {
            const failed = Option.getOrUndefined(Cause.findErrorOption(cause))
            if (failed instanceof SqlError) return Effect.fail(tell(operation)(failed))
            if (failed !== undefined) return Effect.fail(failed.error)
            const thrown = Cause.squash(cause)
            return thrown instanceof StoreError ? Effect.fail(thrown) : Effect.failCause(cause as Cause.Cause<never>)
          }
        })

      const end = <A, E>(result: Result.Result<A, E>): Effect.Effect<A, Failure<E>> =>
        Result.isSuccess(result) ? Effect.succeed(result.success) : Effect.fail(new Failure(result.failure))

      return Transactor.of({
        read: (operation, script) => settle(operation, Effect.flatMap(Effect.suspend(() => drive(script())), end)),
        write: (operation, script) =>
          settle(operation, Effect.uninterruptible(sql.withTransaction(Effect.flatMap(Effect.suspend(() => drive(script())), end))))
      })
    })
  )
