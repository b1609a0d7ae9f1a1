/** Counts open due dates of every room again on the calendar of today, and gives the officer the list. */
import { rooms } from "@zone/core/desk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../Ended.ts"
import type { OfficeInput } from "../office/officeFlags.ts"
import { sayTrouble } from "../office/sayTrouble.ts"
import { useOffice } from "../office/useOffice.ts"
import { plain } from "../terminal/plain.ts"
import { sayMatter } from "./sayDueItem.ts"

export interface RecountInput extends OfficeInput {
  readonly dryRun: boolean
  readonly json: boolean
}

const kinds = { moved: "改为", settled: "不变，已确定", told: "定为", unknown: "不能再确定", byHand: "没有计算依据，请人工核定" } as const

export const recountDue = (input: RecountInput) =>
  useOffice(input, Effect.fnUntraced(function*({ actor, agency, deskFor, law }) {
    const { dryRun, json } = input
    const list = (yield* Effect.forEach(rooms, (room) => deskFor(room).recount(agency, { actor, dryRun }))).flat()
    if (json) yield* Console.log(JSON.stringify({ calendar: law.calendar.version, list: list.map(({ changes, error, number, outcome, stream }) => ({ room: stream.room, id: stream.id, number: number ?? null, outcome, changes, ...(error && { error: error._tag }) })) }))
    else {
      for (const { changes, error, number, stream } of list) {
        for (const { after, before, kind, what, why } of changes) {
          const days = why.map(({ date }) => date).join("、")
          yield* Console.log(plain(`${sayMatter(stream, number)}  ${what}：${before ?? "待定"} ${kinds[kind]} ${kind === "moved" || kind === "told" ? after ?? "" : ""}${days === "" ? "" : `（通知涉及 ${days}）`}`.trimEnd()))
        }
        if (error) yield* Console.log(plain(`  没有记录：${sayTrouble(error).message.split("\n")[0] ?? ""}`))
      }
      yield* Console.log(`日历 ${law.calendar.version}：${list.length} 件有变动${dryRun ? "（没有记录）" : `，已记录 ${list.filter(({ outcome }) => outcome === "recorded").length} 件`}`)
    }
    const open = list.some(({ changes, outcome }) => outcome === "failed" || changes.some(({ kind }) => kind === "byHand" || kind === "unknown"))
    return yield* open ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
