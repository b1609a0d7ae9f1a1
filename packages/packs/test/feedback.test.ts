/** The room of feedback under the real notices: 濯水's three lists of grounds and its closed list of declining; places that list nothing. */
import { contextOf, lawFor } from "@zone/core/desk"
import { type Command, room, type State } from "@zone/core/feedback"
import { packs } from "@zone/packs/all"
import type { Tier, VenueKind } from "@zone/core/terms"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"
const contextIn = (pack: string, venue: VenueKind = "convenienceCentre", tier: Tier = "township") =>
  contextOf(Result.getOrThrow(lawFor({ packs, pack, on: day, calendar: chinaCalendar, venue, tier })), { today: day, actor: { id: "h-1", role: "handler" }, agency: "a-1", number: "2026-0001" })
const zhuoshui = contextIn("cn-500114/zhuoshui")

type Grounds = Extract<Command, { readonly _tag: "Complain" }>["grounds"]
const sealed = { subject: "p-1", sealed: "封" }
const complain = (...grounds: Grounds): Command => ({
  _tag: "Complain", arrival: { _tag: "Direct", channel: "phone", on: day }, content: sealed, contact: sealed, grounds, against: { unit: "示例窗口", actors: [], colleagues: [] }
})
const listed = (field: "disclosure" | "service" | "zone", key: string): Command => complain({ _tag: "Listed", field, key })
const after = (context: typeof zhuoshui, ...commands: ReadonlyArray<Command>): State =>
  commands.reduce<State>((state, command) => Result.getOrThrow(room.decide(state, command, context)).reduce(room.evolve, state), room.initial)
const refusal = (state: State, command: Command, context = zhuoshui) => Result.getOrThrow(Result.flip(room.decide(state, command, context)))

const keysOf = (id: string): ReadonlyArray<string> => {
  const requirement = zhuoshui.rule(id)?.requirement
  return requirement?.kind === "Catalogue" ? requirement.entries.map(({ key }) => key) : []
}

describe("濯水", () => {
  it.each([
    ["ZS-A5.4.1", "disclosure", 9], ["ZS-A5.4.2", "service", 8], ["ZS-A5.4.3", "zone", 7]
  ] as const)("%s: the grounds of %s are %i, each accepted by its key and kept with its words and clause", (clause, field, count) => {
    const keys = keysOf(`complaint/${field}-grounds`)
    expect(keys).toHaveLength(count)
    for (const key of keys) {
      expect(after(zhuoshui, listed(field, key))).toMatchObject({ complaint: { grounds: [{ field, key, basis: { document: "cn-500114/zhuoshui", clause, reading: "text" } }] } })
    }
    const no = refusal(room.initial, listed(field, "noSuchGround"))
    expect(no._tag).toBe("GroundNotListed")
    for (const key of keys) expect(no.remedy).toContain(key)
  })

  it("ZS-A5.5: declines on the five grounds of the closed list, and on no other", () => {
    const registered = after(zhuoshui, listed("zone", "unsafe"))
    const keys = keysOf("complaint/declining-grounds")
    expect(keys).toHaveLength(5)
    // a contact was left and no evidence asked for: that ground is none yet
    for (const key of keys) {
      const decided = room.decide(registered, { _tag: "Decline", ground: { _tag: "Listed", key }, reason: "示例理由" }, zhuoshui)
      if (key === "noContactOrEvidence") expect(Result.isFailure(decided) && decided.failure._tag).toBe("ContactLeft")
      else expect(decided).toMatchObject({ success: [{ _tag: "Declined", ground: { key, basis: { clause: "ZS-A5.5" } } }] })
    }
    for (const ground of [{ _tag: "Listed", key: "tooBusy" }, { _tag: "Described", words: "人手不足" }] as const) {
      expect(refusal(registered, { _tag: "Decline", ground, reason: "示例理由" })).toMatchObject({ _tag: "DecliningGroundNotListed", basis: { clause: "ZS-A5.5" } })
    }
  })

  it("ZS-A5.3, ZS-A5.6: what is owed stands on the clause of the notice", () => {
    const registered = after(zhuoshui, listed("service", "clerkRude"))
    expect(room.obligations(registered)).toMatchObject([{ basis: { clause: "ZS-A5.3", reading: "interpretation" } }])
    const ordered = after(
      zhuoshui, listed("service", "clerkRude"), { _tag: "Accept" }, { _tag: "AssignComplaint", unit: "示例办公室", concern: "服务态度" },
      { _tag: "RecordInvestigation", on: day, finding: "founded", summary: "属实" }, { _tag: "OrderCorrection", asks: "改进", workingDays: 5 }
    )
    expect(ordered).toMatchObject({ investigation: { correction: { notice: { basis: { clause: "ZS-A5.6" } } } } })
    expect(refusal(ordered, { _tag: "Accept" }).basis.document).toBe("cn-500114/zhuoshui")
  })

  it("ZS-A4.8a, ZS-A4.8b, ZS-A5.1: takes in what the box and the telephone bring, and ratings without a name", () => {
    expect(after(zhuoshui, { _tag: "Suggest", arrival: { _tag: "Box", emptiedOn: day }, content: sealed })).toMatchObject({ suggestion: { basis: { clause: "ZS-A5.3" } } })
    expect(after(zhuoshui, { _tag: "Rate", arrival: { _tag: "Box", emptiedOn: day }, scores: [{ item: "staff", grade: "satisfied" }] }))
      .toMatchObject({ rating: { basis: { clause: "ZS-A4.8b", reading: "interpretation" } } })
    expect(refusal(room.initial, { ...listed("zone", "unsafe"), arrival: { _tag: "Direct", channel: "phone", on: "2026-09-22" } } as Command).basis.clause).toBe("ZS-A5.1")
  })
})

describe("places that list nothing", () => {
  it.each(["cn-530502/zone", "cn-500000/zone", "cn-500105/zone", "cn-610800/zone"])("%s: a ground is described, and marked", (pack) => {
    const context = contextIn(pack)
    expect(after(context, complain({ _tag: "Described", words: "窗口态度" }))).toMatchObject({ complaint: { grounds: [{ label: "窗口态度", basis: { reading: "interpretation" } }] } })
    expect(refusal(room.initial, listed("zone", "unsafe"), context)._tag).toBe("GroundNotListed")
  })

  it("LY-2.2c, CQ-2.2.3b, LY-5.2b, JB-A3.3d: their clauses carry what is received", () => {
    const tomorrow: Command = { _tag: "Suggest", arrival: { _tag: "Direct", channel: "counter", on: "2026-09-22" }, content: sealed }
    expect([["cn-530502/zone"], ["cn-500000/zone"], ["cn-500105/zone"]].map(([pack]) => refusal(room.initial, tomorrow, contextIn(pack!)).basis.clause)).toEqual(["LY-2.2c", "CQ-2.2.3b", "CQ-2.2.3b"])
    expect(after(contextIn("cn-530502/zone"), { ...tomorrow, arrival: { _tag: "Direct", channel: "counter", on: day } })).toMatchObject({ suggestion: { basis: { clause: "LY-5.2b" } } })
  })

  it("the lists of 濯水 are for its convenience centre only", () => {
    expect(after(contextIn("cn-500114/zhuoshui", "library", "county"), complain({ _tag: "Described", words: "窗口态度" }))._tag).toBe("ComplaintRegistered")
  })
})
