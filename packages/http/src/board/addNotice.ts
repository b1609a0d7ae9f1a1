/** Adds a year's notice to an office, or tells what it would move: each open due date that it counts otherwise. */
import { makeDesk } from "@zone/core/desk"
import type { Actor } from "@zone/core/terms"
import { type AnnualNotice, fromHolidayCn, InvalidNotice, readNotice, toHolidayCn, UnreadableNotice } from "date-fns-holiday-cn/calendar"
import { InvalidInput } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import type { Moves } from "../api/BoardGroup.ts"
import { Broken, Forbidden, Malformed } from "../api/Problems.ts"
import { Office } from "../office/Office.ts"
import { Pulse } from "../office/Pulse.ts"

const mayAdd = ["handler", "head"] as const

const read = (given: unknown): Effect.Effect<AnnualNotice, Malformed> =>
  refused(() => (typeof given === "string" ? readNotice(given) : fromHolidayCn(given)), "应为放假通知的全文，或者 holiday-cn 的年度文件（JSON）：年份、通知网址和逐日的放假、调休")

/** What the calendar throws of a notice is its sender's mistake; anything else is ours. */
const refused = <A>(run: () => A, remedy = "通知与法定节假日或者前后年份对不上，请核对文件"): Effect.Effect<A, Malformed> =>
  Effect.suspend(() => {
    try {
      return Effect.succeed(run())
    } catch (error) {
      if (error instanceof UnreadableNotice) return Effect.fail(new Malformed({ tag: "NoNotice", remedy: `通知没有读懂。${error.says}`, paths: ["notice"] }))
      if (error instanceof InvalidNotice) return Effect.fail(new Malformed({ tag: "NoNotice", remedy, paths: [`notice.${error.path.replaceAll(/\[(\d+)\]/g, ".$1")}`] }))
      if (error instanceof SyntaxError) return Effect.fail(new Malformed({ tag: "NoJson", remedy: "看起来是 JSON 文件，但读不下去，请核对引号、逗号和括号", paths: ["notice"] }))
      if (error instanceof InvalidInput || error instanceof TypeError) return Effect.fail(new Malformed({ tag: "NoNotice", remedy, paths: ["notice"] }))
      return Effect.die(error)
    }
  })

/** @internal */
export const addNotice = Effect.fnUntraced(function*(given: unknown, record: boolean, actor: Actor) {
  const { agency, law, options, rooms } = yield* Office
  if (record && !mayAdd.some((role) => role === actor.role)) return yield* new Forbidden({ tag: "NotPermitted", remedy: "放假通知由承办人或者负责人加入", roles: mayAdd })
  const notice = yield* read(given)
  const next = yield* refused(() => law.calendarWith(notice))
  if (record) {
    const fs = yield* FileSystem.FileSystem
    const path = yield* Path.Path
    const folder = path.resolve(options.folder, options.calendars ?? "calendars")
    const file = path.join(folder, `${notice.year}.json`)
    yield* fs.makeDirectory(folder, { recursive: true }).pipe(
      Effect.andThen(fs.writeFileString(`${file}.new`, JSON.stringify(toHolidayCn(notice)))),
      Effect.andThen(fs.rename(`${file}.new`, file)),
      Effect.mapError(() => new Broken({ tag: "NoticeNotKept", remedy: "放假通知没有保存成功，请管理员检查磁盘" }))
    )
    yield* refused(() => law.add(notice))
  }
  const lists = yield* Effect.forEach(rooms, ({ desk, room }) => {
    const counting = record ? desk : makeDesk(room, { ...law, calendar: next.calendar, ...(next.forecast && { forecast: next.forecast }) })
    return Effect.map(counting.recount(agency, { actor, dryRun: !record }), (list) => list.map((each) => ({ room: room.name, ...each })))
  })
  if (record) yield* (yield* Pulse).beat
  const moves: Moves = {
    version: next.calendar.version, recorded: record,
    notice: { title: notice.title, address: notice.address, off: notice.off, work: notice.work, ...(notice.number !== null && { number: notice.number }), ...(notice.date !== null && { date: notice.date }) },
    matters: lists.flat().map(({ changes, number, outcome, room, stream }) => ({
      room, id: stream.id, outcome, ...(number !== undefined && { number }),
      changes: changes.map(({ after, before, kind, what }) => ({ what, kind, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }))
    }))
  }
  return moves
})
