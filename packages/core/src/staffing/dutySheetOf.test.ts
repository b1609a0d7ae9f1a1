/** The staff sheet of a zone, from posts as they stand: who is there, who is away and who covers, what is lacking, and two weeks to come. */
import { describe, expect, it } from "vitest"
import { after, appoint, approve, day, deputy, establish, leave, next, on, plainPack, request, staffed, type Step, takeOver, townPack, train } from "../../test/staffingSamples.ts"
import { room } from "./room.ts"
import { dutySheetOf } from "./dutySheetOf.ts"
import type { State } from "./State.ts"

const sheet = (state: State, at = `${day}T10:00`, pack = townPack) => dutySheetOf([{ id: "p-1", state }], at, on(at.slice(0, 10), "head", pack))
const only = (state: State, at?: string) => sheet(state, at).posts[0]!
const people = (state: State, at?: string) => only(state, at).holders.map(({ coverFor, now, staff }) => (coverFor === undefined ? `${staff} ${now}` : `${staff} ${now} ${coverFor}`))
const strip = (state: State, staff: string, at?: string) => only(state, at).holders.find((each) => each.staff === staff)?.days.join(" ")
const times = (mark: string, count: number) => Array.from({ length: count }, () => mark).join(" ")
const asked: ReadonlyArray<Step> = [...staffed, [day, request]]
const away: ReadonlyArray<Step> = [...asked, [day, approve], [next, takeOver], [next, leave]]

describe("the staff sheet", () => {
  it("JB-4.1: names the posts that the rules ask for and nobody has set up, once they are there no more", () => {
    expect(dutySheetOf([], `${day}T10:00`, on()).gaps.map(({ item, strength, what }) => [item, strength, what])).toEqual([
      ["consultant", "must", expect.stringContaining("至少2人")], ["consultant", "must", expect.stringContaining("熟练操作计算机")], ["guide", "should", expect.any(String)], ["leader", "must", "分管领导至少1人"]
    ])
    expect(sheet(after(staffed)).gaps.map(({ item }) => item)).toEqual(["guide", "leader"])
    const abolished = { ...after([[day, establish]]), _tag: "Abolished", on: day } as State
    expect(sheet(abolished)).toMatchObject({ posts: [], gaps: [{ item: "consultant" }, { item: "consultant" }, { item: "guide" }, { item: "leader" }] })
  })

  it("ZS-A2.2: tells of each need whether it is met, what is missing and on what clause; of a vacant post too", () => {
    const standing = (state: State) => Object.fromEntries(only(state).needs.map((each) => [each.what, each.standing]))
    const vacant = standing(after([[day, establish]]))
    expect(vacant).toMatchObject({ 工作人员不少于2名: "missing", 专职人员不少于1名: "missing", 兼职人员不少于1名: "missing", "实行AB岗（咨询服务人员）": "missing", "任职条件：熟练操作计算机": "duty", 帮助查阅: "duty" })
    const one = only(after([[day, establish], [day, appoint("a")]]))
    expect(one.status).toBe("understaffed")
    expect(one.needs.find(({ what }) => what.startsWith("实行AB岗"))).toMatchObject({ standing: "missing", missing: "落实AB岗（咨询服务人员）：明确B岗人员", basis: { clause: "X-1" } })
    expect(one.needs.find(({ what }) => what.startsWith("专职"))?.standing).toBe("met")
    expect(one.needs.find(({ what }) => what.startsWith("培训"))).toMatchObject({ standing: "missing", missing: "a：参加培训：《政府信息公开条例》" })
    expect(one.offers[0]).toEqual({ wish: "Appoint", given: { place: "deputy" }, pressing: true })
    expect(only(after([...staffed, [day, train]])).offers[0]).toEqual({ wish: "Appoint", given: { place: "deputy" } })
    const whole = standing(after([...staffed, [day, train]]))
    expect(Object.values(whole).includes("missing")).toBe(false)
    expect(only(after(staffed)).holders[0]?.lacks.map(({ what }) => what)).toEqual(["参加培训：《政府信息公开条例》"])
    expect(only(after([...staffed, [day, train]])).holders[0]).toMatchObject({ training: { on: day, title: "条例学习", times: 1 }, lacks: [], since: day, appraisal: { due: { certainty: expect.any(String) as string } } })
  })

  it("shows a condition that was let pass until it is mended, and offers to mend it", () => {
    const guide: Step = [day, { _tag: "EstablishPost", item: "guide", on: day }]
    const state = after([guide, [day, appoint("g", { conditions: [{ _tag: "NotHeld", what: "会讲本地方言" }] })]])
    const [holder] = only(state).holders
    expect(holder?.lacks.map(({ what }) => what)).toContain("补齐任职条件：会讲本地方言")
    expect(holder?.offers).toContainEqual({ wish: "MendShortfall", given: { staff: "g", what: "会讲本地方言" }, pressing: true })
    const mended = after([[day, { _tag: "MendShortfall", staff: "g", what: "会讲本地方言", evidence: "试用期评价", on: day }]], townPack, state)
    expect(only(mended).holders[0]?.offers.some(({ wish }) => wish === "MendShortfall")).toBe(false)
    expect(only(mended).needs.find(({ what }) => what.includes("方言"))?.standing).toBe("met")
  })

  it("ZS-A2.5: follows time away from the request to the return, with who covers, and offers what comes next", () => {
    const offered = (state: State) => only(state).absences.flatMap(({ offers }) => offers.map(({ wish }) => wish))
    const state = after(asked)
    expect(only(state).absences).toMatchObject([{ id: "q1", staff: "a", kind: "secondment", stage: "asked", from: next, back: { due: { date: "2026-09-30" } }, uncovered: false }])
    expect(offered(state)).toEqual(["ApproveAbsence", "DeclineAbsence", "TakeOver", "Leave"])
    expect(strip(state, "a")).toBe(`here ${times("asked", 9)} ${times("here", 4)}`)
    const approved = after([...asked, [day, approve]])
    expect(strip(approved, "a")).toBe(`here ${times("planned", 9)} ${times("here", 4)}`)
    // the only deputy is the one who can
    expect(only(approved).absences[0]?.offers[0]).toEqual({ wish: "TakeOver", given: { id: "q1", by: "b" } })
    const gone = after(away)
    expect(people(gone, `${next}T10:00`)).toEqual(["a away", "b covers a"])
    expect(only(gone, `${next}T10:00`)).toMatchObject({ status: "staffed", absences: [{ stage: "away", by: "b", uncovered: false, offers: [{ wish: "Return", given: { id: "q1" } }] }] })
    expect(strip(gone, "a", `${next}T10:00`)).toBe(`${times("away", 9)} ${times("here", 5)}`)
    expect(strip(gone, "b", `${next}T10:00`)).toBe(`${times("covers", 9)} ${times("here", 5)}`)
    // somebody who should be back and is not is away today, and nobody knows of tomorrow
    expect(strip(gone, "a", "2026-10-02T10:00")).toBe(`away ${times("here", 13)}`)
    const returned = after([...away, ["2026-09-30", { _tag: "Return", id: "q1", on: "2026-09-30" }]])
    expect(only(returned).absences).toEqual([])
    const declined = after([...asked, [day, { _tag: "DeclineAbsence", id: "q1", on: day, reason: "人手不足" }]])
    expect([only(declined).absences, strip(declined, "a")]).toEqual([[], times("here", 14)])
  })

  it("says who went suddenly and that nobody stands in, without an end where none is known", () => {
    const state = after([...staffed, [day, { _tag: "RecordSuddenAbsence", id: "q1", staff: "a", on: day, time: "09:30" }]])
    expect(people(state)).toEqual(["a away", "b ready"])
    expect(people(state, `${day}T09:00`)).toEqual(["a onDuty", "b ready"])
    expect(only(state)).toMatchObject({ status: "uncovered", absences: [{ stage: "away", uncovered: true, offers: [{ wish: "ApproveAbsence", pressing: true }, { wish: "DeclineAbsence" }, { wish: "TakeOver", given: { id: "q1", by: "b" }, pressing: true }, { wish: "Return" }] }] })
    expect(strip(state, "a")).toBe(times("away", 14))
    expect(only(state).holders[0]?.offers.map(({ wish }) => wish)).not.toContain("RequestAbsence")
    // the next request has an id of its own
    expect(only(state).holders[1]?.offers[0]).toEqual({ wish: "RequestAbsence", given: { id: "q-2", staff: "b" } })
  })

  it("leaves out who holds the post no longer, keeps the place of each name, and marks the days before an appointment", () => {
    const state = after([[day, establish], [day, deputy], [next, { _tag: "EndTenure", staff: "b", why: "transferred", on: next }], [next, appoint("c", { on: next })]])
    expect(only(state).holders.map(({ path, staff }) => [staff, path])).toEqual([["c", "post.holders.1.name"]])
    expect(strip(state, "c", `${day}T10:00`)).toBe(`none ${times("here", 13)}`)
  })

  it("tells what is owed besides what is lacking, and of a plain place what little it asks", () => {
    const state = after(asked)
    const lacks = new Set(only(state).needs.flatMap(({ missing }) => missing ?? []))
    expect(only(state).owed.map(({ what }) => what)).toEqual(["审批离岗：q1", "听取汇报", "年度考核（a）", "年度考核（b）"])
    expect(room.obligations(state).length).toBe(only(state).owed.length + 2)
    expect(lacks.size).toBeGreaterThan(0)
    const plain = sheet(after([[day, { _tag: "EstablishPost", item: "officer", on: day }]], plainPack), `${day}T10:00`, plainPack)
    expect(plain).toMatchObject({ gaps: [], posts: [{ title: "专区工作人员", status: "understaffed", needs: [{ what: "工作人员不少于1名", standing: "missing" }, { what: "业务培训", standing: "duty" }, { what: "示例做法", standing: "duty" }] }] })
  })
})
