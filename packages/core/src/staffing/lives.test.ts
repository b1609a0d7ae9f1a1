/** Posts from the day they are set up: what is owed at each step, who is on duty when, and what the register shows. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { after, appoint, appraise, approve, back, day, deputy, establish, giveBack, hear, leave, next, on, plainPack, request, staffed, type Step, takeOver, townPack, train, when } from "../../test/staffingSamples.ts"
import { excellentShare, onDuty, type State } from "./index.ts"
import { room } from "./room.ts"

const owed = (state: State): ReadonlyArray<string> => room.obligations(state).map(({ what }) => what)
const duty = (state: State, at: string) => {
  const [only] = onDuty(state, at)
  return only && { onDuty: only.onDuty.map(({ coverFor, staff }) => (coverFor === undefined ? staff : `${staff}替${coverFor}`)), ready: only.ready.map(({ staff }) => staff), uncovered: only.uncovered }
}
const away: ReadonlyArray<Step> = [...staffed, [day, train], [day, hear], [day, request], [day, approve], [next, takeOver], [next, leave]]

describe("a post that is set up", () => {
  it("LY-3.4a, CQ-3.3a, ZS-A1.4.3: one person at least is owed until somebody is appointed", () => {
    const state = after([[day, { _tag: "EstablishPost", item: "officer", on: day }]], plainPack)
    expect(room.obligations(state)).toMatchObject([{ what: "配备专区工作人员：还缺人员1名", owedBy: "head", basis: { clause: "X-1" } }])
    expect(room.row(state)).toMatchObject({ status: "understaffed", people: 0, title: "专区工作人员" })
    const staffedNow = after([[day, appoint("a", { conditions: [], certificates: [], tenure: "purchased" })]], plainPack, state)
    expect(room.row(staffedNow)).toMatchObject({ status: "staffed", people: 1, fullTime: 0, partTime: 0 })
  })

  it("JB-4.1: a leader is a post like another, and no staff of the zone where that is said", () => {
    const state = after([[day, { _tag: "EstablishPost", item: "leader", on: day, ofZone: false }]])
    expect(owed(state)).toEqual(["配备分管领导：还缺人员1名"])
    expect(owed(after([[day, appoint("l", { conditions: [], certificates: [] })]], townPack, state))).toEqual([])
  })

  it("ZS-A2.2: asks for A and B, full-time and part-time; one person is not enough", () => {
    const empty = after([[day, establish]])
    expect(owed(empty)).toEqual(expect.arrayContaining([
      "配备咨询服务人员：还缺人员2名", "配备咨询服务人员：还缺专职人员1名", "配备咨询服务人员：还缺兼职人员1名",
      "落实AB岗（咨询服务人员）：明确A岗人员", "落实AB岗（咨询服务人员）：明确B岗人员"
    ]))
    const one = after([[day, appoint("a")]], townPack, empty)
    expect(room.row(one)).toMatchObject({ status: "understaffed", lacks: ["配备咨询服务人员：还缺人员1名", "配备咨询服务人员：还缺兼职人员1名", "落实AB岗（咨询服务人员）：明确B岗人员"] })
    expect(room.row(after(staffed))).toMatchObject({ status: "staffed", people: 2, fullTime: 1, partTime: 1, lacks: [] })
  })

  it("LY-5.3c, JB-4.3a: carries what whoever is on duty does and may not do, in the words of the rules", () => {
    const state = after([[day, establish]])
    expect("post" in state && state.post.needs.duties.map(({ what }) => what)).toEqual(expect.arrayContaining(["帮助查阅", "不得随意抽调"]))
  })

  it("of the office's own has the number that the office wants", () => {
    const state = after([[day, { _tag: "EstablishPost", item: "night", on: day, own: { title: "夜班引导员", atLeast: 2 } }]])
    expect(room.obligations(state)).toMatchObject([{ what: "配备夜班引导员：还缺人员2名", basis: { reading: "interpretation" } }])
  })

  it("is brought up to date with the rules, once", () => {
    const state = after([[day, { _tag: "EstablishPost", item: "officer", on: day }]], plainPack)
    expect(Result.getOrThrow(when(state, [next, { _tag: "RenewNeeds" }], plainPack))).toEqual([])
    const two = { ...plainPack, requirements: plainPack.requirements!.map((each) => (each.kind === "Post" ? { ...each, atLeast: 2 } : each)) }
    const renewed = after([[next, { _tag: "RenewNeeds" }]], two, state)
    expect(owed(renewed)).toEqual(["配备专区工作人员：还缺人员2名"])
    expect(Result.getOrThrow(when(renewed, [next, { _tag: "RenewNeeds" }], two))).toEqual([])
  })
})

describe("ZS-A2.1, LY-5.3b, CQ-3.3b: conditions of a post", () => {
  it("that the rules insist on keep somebody out, and an age limit is told to be a rule of the place", () => {
    const no = Result.getOrThrow(Result.flip(when(after([[day, establish]]), [day, appoint("a", {
      conditions: [{ _tag: "Held", what: "熟练操作计算机", evidence: "考试" }, { _tag: "NotHeld", what: "年龄35周岁以下" }]
    })])))
    expect(no).toMatchObject({ _tag: "NotQualified", basis: { document: "cn-990101/zone-document" } })
    expect(no.remedy).toContain("年龄35周岁以下（本地规定，⚖ 年龄条件是本镇的规定）")
    expect(no.remedy).not.toContain("熟练操作计算机")
  })
  it("that it should meet are accepted as a shortfall, owed until mended; what may be is not asked", () => {
    const helper = after([[day, { _tag: "EstablishPost", item: "helper", on: day }], [day, appoint("h", { conditions: [] })]])
    expect(owed(helper).filter((what) => /手语|人员/.test(what))).toEqual([])
    const state = after([[day, { _tag: "EstablishPost", item: "guide", on: day }], [day, appoint("a", { conditions: [{ _tag: "NotHeld", what: "会讲本地方言" }] })]])
    expect(owed(state)).toContain("取得证书（引导员）：上岗证")
    expect(owed(after([[next, { _tag: "RecordCertificate", staff: "a", certificate: "上岗证", on: next }]], townPack, state))).not.toContain("取得证书（引导员）：上岗证")
    expect(room.obligations(state)).toContainEqual(expect.objectContaining({ what: "补齐任职条件：会讲本地方言", assignedTo: "a", owedBy: "clerk" }))
    const mended = after([[next, { _tag: "MendShortfall", staff: "a", what: "会讲本地方言", evidence: "培训结业", on: next }]], townPack, state)
    expect(owed(mended)).not.toContain("补齐任职条件：会讲本地方言")
  })
  it("are all answered", () => {
    const no = Result.getOrThrow(Result.flip(when(after([[day, establish]]), [day, appoint("a", { conditions: [] })])))
    expect(no).toMatchObject({ _tag: "ConditionsUnanswered" })
    expect(no.remedy).toMatch(/熟练操作计算机；年龄35周岁以下（本地规定/)
  })
})

describe("ZS-A2.3: a full-timer who is to leave", () => {
  const asked = after([...staffed, [day, request]])
  it("goes neither without approval nor without cover, and is told which clause says so", () => {
    const no = Result.getOrThrow(Result.flip(when(asked, [next, leave])))
    expect(no).toMatchObject({ _tag: "NotApproved", basis: { reading: "text" } })
    expect(no.remedy).toMatch(/分管领导同意/)
    const approved = after([[day, approve]], townPack, asked)
    expect(owed(approved)).toContain("安排接岗：q1")
    expect(Result.getOrThrow(Result.flip(when(approved, [next, leave])))).toMatchObject({ _tag: "NotTakenOver" })
    const covered = after([[next, takeOver]], townPack, asked)
    expect(Result.getOrThrow(Result.flip(when(covered, [next, leave])))).toMatchObject({ _tag: "NotApproved" })
    // taking over after having left is no cover
    const late = after([[next, { ...takeOver, time: "10:00" } as typeof takeOver]], townPack, approved)
    expect(Result.getOrThrow(Result.flip(when(late, [next, leave])))).toMatchObject({ _tag: "NotTakenOver" })
  })
  it("on leave is dealt with alike, which is an interpretation", () => {
    const state = after([...staffed, [day, { ...request, kind: "leave" } as typeof request]])
    expect(Result.getOrThrow(Result.flip(when(state, [next, leave])))).toMatchObject({ _tag: "NotApproved", basis: { reading: "interpretation" } })
  })
  it("goes with both, comes back by the day, and the deputy is relieved", () => {
    const gone = after(away)
    expect(owed(gone)).toEqual(expect.arrayContaining(["返岗：q1"]))
    expect(owed(gone)).not.toContain("安排接岗：q1")
    expect(room.row(gone)).toMatchObject({ status: "staffed", away: 1, nextDue: "2026-09-30" })
    const home = after([["2026-10-08", { ...back, on: "2026-10-08" } as typeof back]], townPack, gone)
    expect(room.row(home)).toMatchObject({ away: 0 })
    expect(Result.getOrThrow(when(gone, ["2026-10-08", { ...back, on: "2026-10-08" } as typeof back]))).toMatchObject([{ _tag: "CameBack", late: true }])
    expect(Result.getOrThrow(when(gone, ["2026-09-30", back]))).toMatchObject([{ _tag: "CameBack", late: false }])
  })
  it("part-timers, and full-timers where no rule says so, need a request only", () => {
    const plain = after([
      [day, { _tag: "EstablishPost", item: "officer", on: day }], [day, appoint("a", { conditions: [], certificates: [] })], [day, request], [next, leave]
    ], plainPack)
    expect(owed(plain)).toContain("安排接岗：q1")
    expect(room.row(plain)).toMatchObject({ status: "uncovered" })
    const other = after([...staffed, [day, { ...request, id: "q2", staff: "b" } as typeof request], [next, { ...leave, id: "q2" } as typeof leave]])
    // B is away while A is there: nobody needs to stand in
    expect(room.row(other)).toMatchObject({ status: "staffed", away: 1 })
  })
  it("who had to go at once is approved afterwards and covered as soon as may be", () => {
    const gone = after([...staffed, [next, { _tag: "RecordSuddenAbsence", id: "s1", staff: "a", on: next, time: "08:00" }, "clerk"]])
    expect(owed(gone)).toEqual(expect.arrayContaining(["补报离岗审批：s1", "安排接岗：s1", "返岗：s1"]))
    const right = after([[next, { _tag: "ApproveAbsence", id: "s1", on: next }], [next, { _tag: "TakeOver", id: "s1", by: "b", on: next, time: "08:30" }]], townPack, gone)
    expect(owed(right)).not.toContain("补报离岗审批：s1")
    expect(owed(right)).not.toContain("安排接岗：s1")
  })
})

describe("who is on duty", () => {
  const whole = after([["2026-09-30", back]], townPack, after(away))
  it.each([
    ["before the post was there", "2026-09-20", undefined],
    ["at first", day, { onDuty: ["a"], ready: ["b"], uncovered: [] }],
    ["B has taken over, A has not left", `${next}T09:15`, { onDuty: ["a"], ready: ["b"], uncovered: [] }],
    ["A has left", `${next}T09:30`, { onDuty: ["b替a"], ready: [], uncovered: [] }],
    ["in between", "2026-09-25", { onDuty: ["b替a"], ready: [], uncovered: [] }],
    ["a minute before A is back", "2026-09-30T08:59", { onDuty: ["b替a"], ready: [], uncovered: [] }],
    ["A is back", "2026-09-30T09:00", { onDuty: ["a"], ready: ["b"], uncovered: [] }]
  ])("%s", (_, at, wanted) => expect(duty(whole, at)).toEqual(wanted))

  it("nobody while the one who took over is away too", () => {
    const gone = after([["2026-09-24", { _tag: "RecordSuddenAbsence", id: "s2", staff: "b", on: "2026-09-24" }]], townPack, after(away))
    expect(duty(gone, "2026-09-24")).toEqual({ onDuty: [], ready: [], uncovered: ["a"] })
    expect(owed(gone)).toContain("安排接岗：q1")
    expect(room.row(gone)).toMatchObject({ status: "uncovered" })
  })
  it("of a post that ended is nobody's from that day on", () => {
    const ended = after([[next, { _tag: "EndTenure", staff: "a", why: "transferred", on: next }], [next, { _tag: "EndTenure", staff: "b", why: "retired", on: next }], [next, { _tag: "AbolishPost", on: next, reason: "专区合并" }]], townPack, after(staffed))
    expect([onDuty(ended, day).length, onDuty(ended, next).length, owed(ended).length]).toEqual([1, 0, 0])
    expect(room.row(ended)).toMatchObject({ status: "abolished", abolishedOn: next })
    expect(onDuty([ended, after(staffed)], "2026-12-01").length).toBe(1)
  })
})

describe("work", () => {
  it("YL-5.1, LY-3.4b, JB-3.4: everybody is trained in what the rules name; a training in something else does not count", () => {
    const untrained = after(staffed)
    expect(room.obligations(untrained).filter(({ what }) => what === "参加培训：《政府信息公开条例》").map(({ assignedTo }) => assignedTo)).toEqual(["a", "b"])
    const half = after([[day, { ...train, attendees: ["a"] } as typeof train], [day, { ...train, topics: [], attendees: ["b"] } as typeof train]], townPack, untrained)
    expect(room.row(half)).toMatchObject({ untrained: 1, trainings: [{ people: 1, hours: 4 }, { people: 1, hours: 4 }] })
    expect(room.row(after([[day, train]], townPack, untrained))).toMatchObject({ untrained: 0 })
    // somebody new is to be trained as well
    expect(room.row(after([[next, appoint("c", { place: "deputy", tenure: "partTime", on: next })]], townPack, after([[day, train]], townPack, untrained)))).toMatchObject({ untrained: 1 })
  })
  it("LY-3.4b: where the rules name no topic, any training will do", () => {
    const state = after([[day, { _tag: "EstablishPost", item: "officer", on: day }], [day, appoint("a", { conditions: [], certificates: [] })]], plainPack)
    expect(owed(state)).toEqual(["参加业务培训"])
    expect(owed(after([[day, { ...train, topics: [], attendees: ["a"] } as typeof train]], plainPack, state))).toEqual([])
  })
  it("ZS-A2.4: reports are heard again and again, a late one says so, and what is hard is solved", () => {
    const before = after(staffed)
    expect(owed(before)).toContain("听取汇报")
    const heard = after([[day, hear]], townPack, before)
    expect(room.obligations(heard).find(({ what }) => what === "听取汇报")?.due).toMatchObject({ date: "2026-10-21", basis: { reading: "interpretation" } })
    expect(owed(heard)).toContain("解决实际困难：h1")
    const late = after([["2026-10-22", { ...hear, on: "2026-10-22", difficulties: [] } as typeof hear], ["2026-10-22", { _tag: "SolveDifficulty", id: "h1", how: "增配兼职", on: "2026-10-22" }]], townPack, heard)
    expect(room.row(late)).toMatchObject({ hearings: [{ late: false }, { on: "2026-10-22", late: true }] })
    expect(owed(late)).not.toContain("解决实际困难：h1")
    expect(room.obligations(late).find(({ what }) => what === "听取汇报")?.due).toMatchObject({ date: "2026-11-23" })
  })
  it("ZS-A2.5: a yearly appraisal is owed a year after the appointment and after each other; the share of 优秀 is told, and allowances may be given", () => {
    const state = after(staffed)
    expect(room.obligations(state).find(({ what }) => what === "年度考核（a）")?.due).toMatchObject({ certainty: "undetermined" })
    const good = { ...appraise, id: "r2", grade: "excellent", on: next } as typeof appraise
    const rated = after([[next, good], [next, { ...appraise, id: "r3", staff: "b", grade: "competent", on: next } as typeof appraise], [next, { ...appraise, id: "r4", kind: "daily" } as typeof appraise]], townPack, state)
    expect(excellentShare([rated], 2026)).toEqual({ appraised: 2, excellent: 1, share: 0.5 })
    expect(excellentShare([rated], 2025)).toEqual({ appraised: 0, excellent: 0, share: undefined })
    expect("post" in rated && rated.post.holders[0]?.appraisal?.clock.start).toBe(next)
    expect(Result.getOrThrow(when(rated, [next, { _tag: "GrantAllowance", id: "g1", staff: "a", on: next, what: "岗位补贴" }]))).toMatchObject([{ _tag: "AllowanceGranted" }])
  })
  it("ZS-A2.6: a full-timer is returned on a ground of the rules only; the unit is told and the post filled again", () => {
    const state = after([[day, appraise], [day, giveBack]], townPack, after(staffed))
    expect(room.row(state)).toMatchObject({ status: "understaffed", endings: [{ on: day, returned: true }] })
    expect(owed(state)).toEqual(expect.arrayContaining(["将退回通知本人和派出单位（a）", "补派咨询服务人员，接替退回人员（a）", "配备咨询服务人员：还缺专职人员1名"]))
    const settled = after([[next, { _tag: "RecordReturnNotice", staff: "a", on: next }], [next, appoint("c", { on: next })]], townPack, state)
    expect(owed(settled).filter((what) => what.includes("退回"))).toEqual([])
    expect(room.row(settled)).toMatchObject({ status: "staffed" })
  })
  it("of a cover who goes for good leaves the post uncovered", () => {
    const state = after([["2026-09-24", { _tag: "EndTenure", staff: "b", why: "resigned", on: "2026-09-24" }]], townPack, after(away))
    expect(owed(state)).toContain("安排接岗：q1")
    expect(duty(state, "2026-09-24")).toEqual({ onDuty: [], ready: [], uncovered: ["a"] })
    expect(duty(state, "2026-09-23")).toEqual({ onDuty: ["b替a"], ready: [], uncovered: [] })
  })
})

it("the register has names sealed, statistics have none, and a name is the same person's when they come again", () => {
  const state = after(away)
  const row = room.row(state)!
  expect(room.indexOf(row).names).toEqual([{ subject: "p-a", sealed: "封：a" }, { subject: "p-b", sealed: "封：b" }])
  expect(room.register.columns.filter(({ personal }) => personal).map(({ cell, title }) => [title, cell(row)])).toEqual([["A岗", row.mains[0]], ["B岗", row.deputies[0]]])
  const counted = room.counts(row)
  expect(counted).toEqual(expect.arrayContaining([
    { on: day, what: "任职", by: { 用工形式: "专职" } }, { on: day, what: "培训人次学时", times: 8 }, { on: day, what: "参训人次", times: 2 }, { on: next, what: "离岗", by: { 事由: "临时抽调" } }
  ]))
  expect(JSON.stringify(counted)).not.toContain("封")
  expect(room.subjectOf(state, { _tag: "Appoint", staff: "a" }, ["name"])).toBe("p-a")
  expect(room.subjectOf(state, { _tag: "Appoint", staff: "z" }, ["name"])).toBeUndefined()
  expect(deputy._tag).toBe("Appoint")
  expect(on().actor.role).toBe("head")
})
