/** Reads a wish in clear by the schema of its room: every place that does not fit is told, and never what stood there. */
import { clearOf, wishSchemas } from "@zone/core/desk"
import { type AnyRoom, type AnyWish, nearest } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Malformed } from "../api/Problems.ts"
import { oddPlaces } from "./oddPlaces.ts"
import { pathsOf } from "./pathsOf.ts"

interface Clear {
  readonly schema: Schema.Top
  readonly decode: (value: unknown) => Result.Result<unknown, Schema.SchemaError>
}

const known = new WeakMap<AnyRoom, ReadonlyMap<string, Clear>>()

const clearWishes = (room: AnyRoom): ReadonlyMap<string, Clear> => {
  const before = known.get(room)
  if (before) return before
  const made = new Map([...wishSchemas(room)].map(([tag, schema]) => {
    const decode = Schema.decodeUnknownResult(clearOf(schema) as Schema.Codec<unknown, unknown>)
    return [tag, { schema, decode: (value: unknown) => decode(value, { errors: "all", onExcessProperty: "error" }) }] as const
  }))
  known.set(room, made)
  return made
}

/** A wish that fits, with the schema that it is sealed by. @internal */
export const readWish = (room: AnyRoom, given: AnyWish): Effect.Effect<{ readonly wish: AnyWish; readonly schema: Schema.Top }, Malformed> => {
  const wishes = clearWishes(room)
  const clear = wishes.get(given._tag)
  if (clear === undefined) {
    const guess = nearest(given._tag, [...wishes.keys()])
    return Effect.fail(new Malformed({ tag: "NoWish", remedy: `没有这个事项${guess === undefined ? "" : `，是不是 ${guess}（${room.wishNames[guess] ?? guess}）？`}`, paths: ["wish._tag"] }))
  }
  const { tooMany, unseen } = oddPlaces(given, "wish")
  if (tooMany.length > 0) return Effect.fail(new Malformed({ tag: "TooMuch", remedy: `太多或者套得太深，请分开提交：${tooMany.join("、")}`, paths: tooMany }))
  if (unseen.length > 0) return Effect.fail(new Malformed({ tag: "Unseen", remedy: `含有看不见的控制字符，请删去重新输入：${unseen.join("、")}`, paths: unseen }))
  const decoded = clear.decode(given)
  if (Result.isSuccess(decoded)) return Effect.succeed({ wish: decoded.success as AnyWish, schema: clear.schema })
  const paths = pathsOf(decoded.failure.issue, "wish")
  return Effect.fail(new Malformed({ tag: "NoCommand", remedy: `核对所填内容：${paths.join("、")}`, paths }))
}
