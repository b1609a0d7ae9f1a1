/** The room of enquiries under the real packs: what each place's notice says is what the room does there. */
import { contextOf } from "@zone/core/desk"
import { type Command, room, type State } from "@zone/core/enquiry"
import { type Context, resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const day = "2026-09-21"
const sealed = { subject: "s-1", sealed: "封" }
const receive: Command = { _tag: "Receive", channel: "counter", on: day, enquirer: { contact: sealed }, about: { _tag: "Words", text: sealed } }
const searched: Command = { ...receive, search: { found: [] } }
const refer: Command = { _tag: "Refer", to: "示例局", on: day }

const at = (pack: string, venue: "serviceHall" | "convenienceCentre", tier: "county" | "township") => {
  const book = Result.getOrThrow(resolve(pack, packs, day))
  const context: Context = contextOf({ book, calendar: chinaCalendar, place: { venue, tier } }, {
    today: day, actor: { id: "clerk-1", role: "clerk" }, agency: "agency-1", number: "2026-0001"
  })
  const when = (state: State, command: Command) => room.decide(state, command, context)
  const after = (...commands: ReadonlyArray<Command>): State =>
    commands.reduce((state, command) => Result.getOrThrow(when(state, command)).reduce(room.evolve, state), room.initial)
  const refusal = (state: State, command: Command) => Result.getOrThrow(Result.flip(when(state, command)))
  const owed = (state: State) => room.obligations(state).map(({ basis, due, what }) => [what, basis.clause, due && "date" in due ? due.date : due?.certainty])
  return { book, after, refusal, owed }
}

const jiangbei = at("cn-500105/zone", "serviceHall", "county")
const chongqing = at("cn-500000/zone", "serviceHall", "county")
const longyang = at("cn-530502/zone", "serviceHall", "county")
const zhuoshui = at("cn-500114/zhuoshui", "convenienceCentre", "township")

describe("the bank comes first", () => {
  it.each([["JB-A3.4c", jiangbei], ["CQ-2.2.4", chongqing], ["LY-2.3b", longyang], ["CQ-2.2.4", zhuoshui]] as const)("%s: a referral without a search is refused on it", (clause, { after, refusal }) => {
    expect(refusal(after(receive), refer)).toMatchObject({ _tag: "SearchFirst", basis: { clause, reading: "text" } })
    expect(after(searched, refer)._tag).toBe("Referred")
  })
})

describe("how long it may take", () => {
  it("JB-A3.4c: 江北 has it given on the same day, read into 及时 ⚖", () => {
    const { after, owed } = jiangbei
    expect(owed(after(searched))).toEqual([["答复或者交办政策制定单位", "JB-A3.4c", day]])
    expect(room.obligations(after(searched))[0]?.basis.reading).toBe("interpretation")
  })

  it("JB-A3.4d: 江北 has the unit answer within 5 working days", () => {
    const { after, owed } = jiangbei
    expect(owed(after(searched, refer))).toEqual([["确认收到交办", "JB-A3.4c", undefined], ["答复咨询人", "JB-A3.4d", "2026-09-29"]])
  })

  it.each([["Chongqing", chongqing], ["隆阳", longyang], ["濯水", zhuoshui]] as const)("%s sets no term: owed promptly", (_, { after, owed }) => {
    expect(owed(after(searched)).map(([, , due]) => due)).toEqual([undefined])
    expect(owed(after(searched, refer)).map(([, , due]) => due)).toEqual([undefined, undefined])
  })
})

describe("what is not ours", () => {
  const guide: Command = { _tag: "Guide", to: "示例局" }

  it("JB-A3.4e: 江北 asks for the contact as far as it is known", () => {
    const { after } = jiangbei
    expect(after(searched, guide)._tag).toBe("Closed")
    expect(room.row(after(searched, { ...guide, contact: "示例路1号" }))?.guidedTo).toBe("示例局")
  })

  it("ZS-A4.6: 濯水 coordinates, or gives the number to call", () => {
    const { after, refusal } = zhuoshui
    expect(refusal(after(searched), guide)).toMatchObject({ _tag: "ContactMissing", basis: { clause: "ZS-A4.6" } })
    expect(after(searched, { ...guide, coordinated: true })._tag).toBe("Closed")
    expect(after(searched, { ...guide, contact: "示例电话" })._tag).toBe("Closed")
  })
})

describe("the register", () => {
  it("JB-A3.4b, JB-4.2a: has every column that 江北 names, and figures to analyse", () => {
    const rule = jiangbei.book.rules.find(({ requirement }) => requirement.id === "register/enquiries")?.requirement
    const columns = rule?.kind === "Register" ? rule.columns ?? [] : []
    expect(columns).toEqual(["登记", "交办", "回复"])
    for (const column of columns) expect(room.register.columns.some(({ title }) => title.startsWith(column))).toBe(true)
    expect(rule?.kind === "Register" && rule.analysed).toBe(true)
    expect(room.counts(room.row(jiangbei.after(searched, refer))!).map(({ what }) => what)).toEqual(["收到咨询", "查询问答库", "交办咨询"])
    expect(room.register.title).toBe(jiangbei.book.name("registers", "enquiryRegister"))
  })

  it("LY-5.2b: 隆阳's duty to register and pass on is what an enquiry is owed by", () => {
    expect(longyang.owed(longyang.after(searched))).toEqual([["答复或者交办政策制定单位", "LY-5.2b", undefined]])
  })
})

it("JB-2.3.2: a difference between online and offline owes a correction on the clause", () => {
  const source = { id: "https://www.example.org/zc/1", title: "示例办法", version: "1" }
  const state = jiangbei.after(searched, { _tag: "Answer", answer: { _tag: "OwnKnowledge", text: "可以", source }, told: "spoken" },
    { _tag: "RecordSourceCheck", online: source.id, version: "2", same: false, difference: "条件不同" })
  expect(jiangbei.owed(state)).toEqual([[`更正线上线下不一致：${source.id}`, "JB-2.3.2", undefined]])
})
