/** Runs scripts on a database: the one thing that a driver may do in its own, faster way. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { StoreError } from "@zone/core/ports"
import type { Script } from "./Script.ts"

/**
 * Runs scripts. A script may be begun again from the start, as long as nothing of it was kept.
 *
 * `write` runs it in one transaction that no other writer can come between, keeps everything at its end, durably, or nothing where it
 * fails; `read` runs statements that change nothing, each on what is kept at that moment.
 */
export class Transactor extends Context.Service<Transactor, {
  readonly read: <A, E>(operation: string, script: () => Script<A, E>) => Effect.Effect<A, E | StoreError>
  readonly write: <A, E>(operation: string, script: () => Script<A, E>) => Effect.Effect<A, E | StoreError>
}>()("@zone/store-sql/Transactor") {}
