/** Draws the registers of all rooms again, and says where the kept one differs. */
import { rooms } from "@zone/core/desk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../../Ended.ts"
import type { OfficeInput } from "../../office/officeFlags.ts"
import { useOffice } from "../../office/useOffice.ts"
import { sayMatter } from "../../due/sayDueItem.ts"

export interface RebuildInput extends OfficeInput {
  readonly replace: boolean
  readonly json: boolean
}

const kinds = { missing: "台账里没有", surplus: "没有办理记录而台账里有", differs: "与办理记录不同" } as const

export const rebuildRegister = (input: RebuildInput) =>
  useOffice(input, Effect.fnUntraced(function*({ actor, agency, deskFor }) {
    const { json, replace } = input
    const all = yield* Effect.forEach(rooms, Effect.fnUntraced(function*(room) {
      const desk = deskFor(room)
      const compared = yield* desk.rebuild(agency)
      const mended = replace && compared.differences.length > 0
      return { ...compared, replaced: mended && (yield* desk.rebuild(agency, actor)).replaced }
    }))
    const differences = all.flatMap((each) => each.differences)
    const entries = all.reduce((sum, each) => sum + each.entries, 0)
    const replaced = differences.length > 0 && all.every((each) => each.differences.length === 0 || each.replaced)
    if (json) yield* Console.log(JSON.stringify({ entries, differences, replaced }))
    else {
      for (const { fields, kind, stream } of differences) yield* Console.log(`${sayMatter(stream, undefined)}：${kinds[kind]}${fields.length === 0 ? "" : `（${fields.join("、")}）`}`)
      yield* Console.log(`从记录画出 ${entries} 件，${differences.length === 0 ? "与台账完全一致" : `${differences.length} 件不同${replaced ? "，已用重新画出的代替" : ""}`}`)
    }
    return yield* differences.length > 0 && !replaced ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
