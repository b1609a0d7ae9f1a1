/**
 * What somebody has to be told: due or overdue, and not yet told. What was told is kept as facts of the room `reminder`, so that a day
 * on which nothing ran is made up for on the next, and nobody is told twice; a date that has moved is told again.
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { FactStore, type Json, type Recorded, type StreamId } from "../ports/FactStore.ts"
import { StoreError } from "../ports/StoreError.ts"
import type { Actor } from "../terms/Actor.ts"
import { civilDay } from "./civilDay.ts"
import type { DueItem } from "./makeDueList.ts"

/** The room under which is kept what was told. */
const REMINDER = "reminder"

const Told = Schema.TaggedStruct("Told", {
  on: Schema.String,
  what: Schema.String,
  standing: Schema.Literals(["overdue", "due", "undetermined"]),
  /** The date that was told, or the first day that no notice settled. */
  day: Schema.String
})
type Told = typeof Told.Type

const decode = Schema.decodeUnknownResult(Told)

const dayOf = ({ obligation: { due } }: DueItem): string => (!due ? "" : "date" in due ? due.date : due.gap)
const keyOf = ({ day, standing, what }: Pick<Told, "day" | "standing" | "what">): string => JSON.stringify([what, standing, day])
const keyOfItem = (item: DueItem): string => keyOf({ what: item.obligation.what, standing: item.standing, day: dayOf(item) })
const streamOf = ({ stream: { agency, id, room } }: DueItem): StreamId => ({ agency, room: REMINDER, id: `${room}/${id}` })

const readTold = ({ fact, position, schema }: Recorded): Result.Result<Told, StoreError> => {
  const place = `position ${position}`
  if (schema > 1) return Result.fail(new StoreError({ reason: "unknownSchema", operation: "remind", detail: `${place} has schema ${schema}`, remedy: "请先升级本程序" }))
  return Result.mapError(decode(fact), () => new StoreError({ reason: "corrupt", operation: "remind", detail: `${place} is no reminder`, remedy: "运行核验，按所指位置从备份恢复" }))
}

const toldOf = Effect.fnUntraced(function*(stream: StreamId) {
  const facts = yield* (yield* FactStore).read(stream)
  const keys = new Set<string>()
  for (const fact of facts) keys.add(keyOf(yield* Effect.fromResult(readTold(fact))))
  return { keys, version: facts.length }
})

/** Those of the items that were not told as they stand now. @internal */
export const notTold = Effect.fnUntraced(function*(items: ReadonlyArray<DueItem>): Effect.fn.Return<ReadonlyArray<DueItem>, StoreError, FactStore> {
  const left: Array<DueItem> = []
  for (const item of items) if (!(yield* toldOf(streamOf(item))).keys.has(keyOfItem(item))) left.push(item)
  return left
})

/** Keeps that an item was told, once, whoever else does at the same time. @internal */
export const recordTold = Effect.fnUntraced(function*(item: DueItem, actor: Actor): Effect.fn.Return<void, StoreError, FactStore> {
  const store = yield* FactStore
  const stream = streamOf(item)
  for (;;) {
    const { keys, version } = yield* toldOf(stream)
    if (keys.has(keyOfItem(item))) return
    const now = yield* Clock.currentTimeMillis
    const told: Json = { _tag: "Told", on: civilDay(now), what: item.obligation.what, standing: item.standing, day: dayOf(item) }
    const kept = yield* store.append({
      stream, zone: item.zone, expected: version, schema: 1, at: new Date(now).toISOString(), actor, idempotencyKey: undefined, number: undefined,
      draft: () => ({ facts: [told], entry: undefined, names: undefined })
    }).pipe(Effect.as(true), Effect.catchTags({ StaleStream: () => Effect.succeed(false), NumberTaken: Effect.die }))
    if (kept) return
  }
})
