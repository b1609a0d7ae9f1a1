/** Draws the register again, and says where the kept one differs. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../../Ended.ts"
import type { OfficeInput } from "../../office/officeFlags.ts"
import { useOffice } from "../../office/useOffice.ts"

export interface RebuildInput extends OfficeInput {
  readonly replace: boolean
  readonly json: boolean
}

const kinds = { missing: "台账里没有", surplus: "没有办理记录而台账里有", differs: "与办理记录不同" } as const

export const rebuildRegister = (input: RebuildInput) =>
  useOffice(input, Effect.fnUntraced(function*({ actor, agency, desk }) {
    const { json, replace } = input
    const compared = yield* desk.rebuild(agency)
    const rebuilt = replace && compared.differences.length > 0 ? yield* desk.rebuild(agency, actor) : compared
    const { differences } = compared
    if (json) yield* Console.log(JSON.stringify({ ...rebuilt, differences }))
    else {
      for (const { fields, kind, stream } of differences) yield* Console.log(`${stream.id}：${kinds[kind]}${fields.length === 0 ? "" : `（${fields.join("、")}）`}`)
      yield* Console.log(`从记录画出 ${compared.entries} 件，${differences.length === 0 ? "与台账完全一致" : `${differences.length} 件不同${rebuilt.replaced ? "，已用重新画出的代替" : ""}`}`)
    }
    return yield* differences.length > 0 && !rebuilt.replaced ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
