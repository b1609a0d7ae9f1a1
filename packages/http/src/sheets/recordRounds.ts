/** Records several rounds of a day in one go, each by itself, with what was found. */
import type { State } from "@zone/core/facility"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import { Office } from "../office/Office.ts"
import { carryOutEach } from "../wish/carryOutEach.ts"
import { FACILITY } from "./drawFacilitySheet.ts"

/** What was gone through. */
export interface Recording {
  readonly actor: Actor
  /** Whose uploads a wish might take; rounds take none. */
  readonly owner: string
  readonly key: string | undefined
  readonly on: string
  readonly lines: ReadonlyArray<{ readonly id: string; readonly version: number; readonly findings: ReadonlyArray<string> }>
}

/** Findings by ids that the round does not have yet: the day, and a number. */
const named = (state: State, on: string, findings: ReadonlyArray<string>): ReadonlyArray<{ readonly id: string; readonly what: string }> => {
  const known = state._tag === "Round" ? state.round.findings.length : 0
  return findings.map((what, i) => ({ id: `${on.slice(5)}-${known + i + 1}`, what }))
}

/** @internal */
export const recordRounds = Effect.fnUntraced(function*({ lines, on, ...asked }: Recording) {
  const { agency, roomOf } = yield* Office
  const served = yield* roomOf(FACILITY)
  const wished = yield* Effect.forEach(lines, ({ findings, id, version }) =>
    Effect.map(findings.length === 0 ? Effect.succeed({ state: served.room.initial }) : served.desk.load(agency, id), ({ state }) =>
      ({ id, version, given: { _tag: "RecordRound", on, findings: named(state as State, on, findings) } })))
  return yield* carryOutEach({ ...asked, served, lines: wished })
})
