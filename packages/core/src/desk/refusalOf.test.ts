/** What is told of wishes is what the room's own table says, in every state of every recorded history. */
import { readdirSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { room as zoneRoom } from "../zone/room.ts"
import { expect, it } from "vitest"
import { applicationContext } from "../../test/applicationContext.ts"
import { matrix } from "../application/matrix.ts"
import { room } from "../application/room.ts"
import type { State } from "../application/State.ts"
import { room as facilityRoom } from "../facility/room.ts"
import { room as readingRoom } from "../reading/room.ts"
import type { AnyRoom, Context } from "../rules/Room.ts"
import { room as staffingRoom } from "../staffing/room.ts"
import { after as facilityAfter, asset, day as facilityDay, on as facilityOn, plainPack } from "../../test/facilitySamples.ts"
import { after as readingAfter, day as readingDay, readingContext, visit } from "../../test/readingSamples.ts"
import { after as staffingAfter, appraise, day as staffingDay, on as staffingOn, staffed } from "../../test/staffingSamples.ts"
import { refusalOf } from "./refusalOf.ts"
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

it("allows what may be done with one of many, and no more once nothing is left", () => {
  const requirements = Array.from({ length: 12 }, (_, nth) => `intake/r-${nth}`)
  const decide = (state: typeof zoneRoom.initial, wish: Parameters<typeof zoneRoom.decide>[1]) => Result.getOrThrow(zoneRoom.decide(state, wish, context)).reduce(zoneRoom.evolve, state)
  const waive = (requirement: string) => ({ _tag: "Waive", requirement, reason: "搬迁", signer: "负责人乙", through: "2026-12-31" }) as const
  const inspected = decide(zoneRoom.initial, { _tag: "RecordInspection", on: "2026-11-20", inspector: "检查员甲", missing: requirements.map((requirement) => ({ requirement, gravity: 2, what: "示例" })) })
  const oneLeft = requirements.slice(0, -1).map(waive).reduce(decide, inspected)
  const standing = (state: typeof inspected, wish: string) => (refusalOf(zoneRoom as unknown as AnyRoom, state, wish, context) === undefined ? "may" : "no")
  for (const wish of ["Waive", "AddPhotos", "OrderRectification"]) expect([wish, standing(inspected, wish), standing(oneLeft, wish)]).toEqual([wish, "may", "may"])
  expect(standing(decide(oneLeft, waive(requirements.at(-1) ?? "")), "Waive")).toBe("no")
})

it("JB-A3.1d, ZS-A3.5, ZS-A1.3: finds the words that a wish must take from the rules, where the matter does not say them", () => {
  const may = (of: unknown, state: unknown, wish: string, law: Context) => refusalOf(of as AnyRoom, state, wish, law)?._tag ?? "may"
  const town = facilityOn(facilityDay)
  expect(may(facilityRoom, facilityRoom.initial, "BeginRound", town)).toBe("may")
  expect(may(facilityRoom, facilityAfter([[facilityDay, asset]]), "RecordMisuse", town)).toBe("may")
  // a place that asks for no rounds, and forbids nothing
  const plain = facilityOn(facilityDay, plainPack)
  expect(may(facilityRoom, facilityRoom.initial, "BeginRound", plain)).toBe("RuleUnknown")
  expect(may(facilityRoom, facilityAfter([[facilityDay, asset]]), "RecordMisuse", plain)).toBe("RuleNotOfConduct")
  const visited = readingAfter([readingDay, visit])
  expect(may(readingRoom, visited, "NoteMisconduct", readingContext(readingDay))).toBe("may")
  // grounds on which staff is returned
  const post = staffingAfter([...staffed, [staffingDay, appraise]])
  expect(may(staffingRoom, post, "ReturnStaff", staffingOn())).toBe("may")
})
