/** The room of readings under the real notices: what is free, what stays, how digital information is sent, and on which clause it is refused. */
import { contextOf, lawFor } from "@zone/core/desk"
import { type Command, room, type State } from "@zone/core/reading"
import type { Tier, VenueKind } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"
const contextIn = (pack: string, venue: VenueKind = "convenienceCentre", tier: Tier = "township") =>
  contextOf(Result.getOrThrow(lawFor({ packs, pack, on: day, calendar: chinaCalendar, venue, tier })), { today: day, actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
const visit: Extract<Command, { readonly _tag: "RecordVisit" }> = { _tag: "RecordVisit", on: day, ways: ["paper"], lookedUp: [{ topic: "养老服务", result: "notFound" }] }
const zhuoshui = contextIn("cn-500114/zhuoshui")

const after = (context: typeof zhuoshui, ...commands: ReadonlyArray<Command>): State =>
  commands.reduce<State>((state, command) => Result.getOrThrow(room.decide(state, command, context)).reduce(room.evolve, state), room.initial)
/** The tag and the clause of a refusal, or nothing. */
const no = (context: typeof zhuoshui, command: Command) => {
  const decided = room.decide(command._tag === "RecordVisit" ? room.initial : after(context, visit), command, context)
  return Result.isFailure(decided) ? [decided.failure._tag, decided.failure.basis.clause] : []
}
const charged: Command = { ...visit, copies: [{ kind: "copied", pages: 10, amount: 500 }] }
const paid: Command = { ...visit, copies: [{ kind: "printed", pages: 10, amount: 500, providedBy: "示例图文店" }] }
const stick: Command = { ...visit, deliveries: ["ownStick"] }
const guide: Command = { _tag: "TakeAway", material: "serviceGuide", what: "社保办事指南" }
const original: Command = { _tag: "TakeAway", material: "original", what: "政府公报" }
const lend: Command = { _tag: "Lend", id: "l1", material: "original", what: "政府公报", workingDays: 5 }

describe("free of charge", () => {
  it("ZS-A1.6: in 濯水 on its own clause, and nobody else is paid either; elsewhere on Article 42 of the Regulation", () => {
    expect([no(zhuoshui, charged), no(zhuoshui, paid)]).toEqual([["Charged", "ZS-A1.6"], ["PaidProvision", "ZS-A1.6"]])
    for (const pack of ["cn-500000/zone", "cn-500105/zone", "cn-530502/zone", "cn-610800/zone", "cn/foi-regulation"]) {
      expect([no(contextIn(pack), charged), no(contextIn(pack), paid)]).toEqual([["Charged", "42"], ["PaidProvision", "42"]])
    }
  })
})

describe("originals", () => {
  const jiangbei = (venue: VenueKind, tier: Tier) => contextIn("cn-500105/zone", venue, tier)
  it("JB-A3.2e: at a service venue of 江北 only service guides are taken away, and nothing is lent", () => {
    const context = jiangbei("serviceHall", "county")
    expect([no(context, guide), no(context, original), no(context, lend)]).toEqual([[], ["OriginalStays", "JB-A3.2e"], ["OriginalStays", "JB-A3.2e"]])
  })
  it.each(["archive", "library"] as const)("JB-A4.2b: at its %s nothing is, service guides included", (venue) => {
    const context = jiangbei(venue, "county")
    expect([guide, original, lend].map((wish) => no(context, wish))).toEqual([["OriginalStays", "JB-A4.2b"], ["OriginalStays", "JB-A4.2b"], ["OriginalStays", "JB-A4.2b"]])
  })
  it("ZS-A1.5: in 濯水 things of the zone are not taken away, which is read to mean originals", () => {
    expect([no(zhuoshui, guide), no(zhuoshui, original)]).toEqual([[], ["OriginalStays", "ZS-A1.5"]])
  })
  it("may be lent where no notice speaks of them, and are owed back", () => {
    const context = contextIn("cn-530502/zone")
    expect(room.obligations(after(context, { ...visit, lookedUp: [{ topic: "甲", result: "found" }] }, lend))).toMatchObject([{ what: "归还借出的资料：政府公报", due: { date: "2026-09-29" } }])
  })
})

describe("digital information", () => {
  it("ZS-A4.4: in 濯水 not onto the visitor's own stick, elsewhere it may", () => {
    expect(no(zhuoshui, stick)).toEqual(["OwnUsbStick", "ZS-A4.4"])
    expect(no(zhuoshui, { ...visit, deliveries: ["email", "messaging"] })).toEqual([])
    expect(no(contextIn("cn-500105/zone"), stick)).toEqual([])
  })
})

describe("rules and register", () => {
  it("ZS-A1.5: a rule that was not kept is one of those that the place shows", () => {
    const note = (rule: string): Command => ({ _tag: "NoteMisconduct", rule, done: "劝止" })
    expect(no(zhuoshui, note("禁止吸烟和喧哗"))).toEqual([])
    expect(no(zhuoshui, note("不得久坐"))).toEqual(["RuleNotListed", "ZS-A1.5"])
    expect(after(contextIn("cn-530502/zone"), visit, note("大声喧哗"))).toMatchObject({ visit: { misconduct: [{ basis: { reading: "interpretation" } }] } })
  })
  it("LY-5.2b, ZS-A1.4.5, JB-4.2a, ZS-A1.4.3, JB-A3.1e: the register, the demand and the help stand on the clause of the place", () => {
    const clausesOf = (context: typeof zhuoshui) => {
      const state = after(context, visit)
      return state._tag === "Nothing" ? [] : [state.visit.basis.register.clause, state.visit.basis.demand.clause, state.visit.basis.help.clause]
    }
    expect(clausesOf(zhuoshui)).toEqual(["ZS-A1.4.5", "ZS-A1.4.5", "ZS-A1.4.3"])
    expect(clausesOf(contextIn("cn-500105/zone"))).toEqual(["JB-4.2a", "JB-A3.2c", "JB-A3.1e"])
    expect(clausesOf(contextIn("cn-530502/zone"))[0]).toBe("LY-5.2b")
    expect(room.obligations(after(zhuoshui, visit))).toMatchObject([{ what: "处理未查到的需求：养老服务", basis: { clause: "ZS-A1.4.5" } }])
  })
  it("CQ-2.2.2b: copying, photographing and reading the original are what the municipal notice offers", () => {
    const offered = contextIn("cn-500000/zone").rule("reading/access")?.requirement
    expect(offered?.kind === "Service" && offered.parts).toEqual(["复印", "拍照", "原文查阅"])
    expect(after(contextIn("cn-500000/zone"), { ...visit, copies: [{ kind: "copied", pages: 2 }, { kind: "photographed", pages: 1 }] }))
      .toMatchObject({ visit: { basis: { register: { clause: "CQ-2.2.2b" } }, copies: [{ pages: 2 }, { pages: 1 }] } })
  })
})
