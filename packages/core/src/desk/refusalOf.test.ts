/** What is told of wishes is what the room's own table says, in every state of every recorded history. */
import { readdirSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { applicationContext } from "../../test/applicationContext.ts"
import { matrix } from "../application/matrix.ts"
import { room } from "../application/room.ts"
import type { State } from "../application/State.ts"
import type { AnyRoom } from "../rules/Room.ts"
import { standingOf } from "./standingOf.ts"

const context = applicationContext("2026-11-22", { role: "head", number: "?" })
const folder = new URL("../../test-data/application/v1/", import.meta.url)

const states = (): Map<string, State> => {
  const found = new Map<string, State>([["nothing", room.initial]])
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".jsonl"))) {
    let state = room.initial
    readFileSync(new URL(file, folder), "utf8").trim().split("\n").forEach((line, i) => {
      const decoded = Schema.decodeUnknownResult(room.Fact)(JSON.parse(line))
      if (Result.isFailure(decoded)) return
      state = room.evolve(state, decoded.success)
      found.set(`${file} ${i}`, state)
    })
  }
  return found
}

const told = (state: State) => standingOf(room as unknown as AnyRoom, state, context)

it("gives the table's no wherever the table of applications says no, and never where nothing at all would do", () => {
  const all = states()
  expect(all.size).toBeGreaterThan(60)
  const wrong: Array<string> = []
  const finer = new Set<string>()
  for (const [where, state] of all) {
    for (const { refusal, wish } of told(state)) {
      const cell = matrix[wish as keyof typeof matrix][state._tag]
      if (cell !== "may" && refusal?._tag !== cell) wrong.push(`${where} ${state._tag} ${wish}: table ${cell}, told ${refusal?._tag ?? "may"}`)
      if (cell === "may" && refusal) finer.add(refusal._tag)
    }
  }
  expect(wrong).toEqual([])
  // what no wish could be: nothing was extended, there is nothing of that name, it is too late
  expect([...finer].toSorted()).toMatchInlineSnapshot(`
    [
      "AlreadyDelayed",
      "AlreadyHandedOver",
      "ConsultationUnknown",
      "CorrectionAlreadyAsked",
      "DelayTooLate",
      "ExtensionTooLate",
      "FeeAlreadyCharged",
      "FeeNoticeKnown",
      "FeeNoticeNotReceived",
      "FeeTooLate",
      "GuideNotOutdated",
      "NotDisclosed",
      "NotReckoned",
      "NothingExtended",
      "NothingToHandOver",
      "NothingToNotify",
      "PartUnknown",
      "ReasonsAlreadyAsked",
      "ReasonsAlreadyGiven",
      "ReasonsNotAsked",
      "ReasonsNotGiven",
      "ReasonsStillAwaited",
      "RemedyUnknown",
    ]
  `)
})
