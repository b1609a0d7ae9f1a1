/** Lives of matters from their beginning to their end: facts, rows, what is owed, and until when. Days as on a wall calendar. */
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { describe, expect, it } from "vitest"
import {
  after, day, draft, facts, owed, place, policy, publish, refusal, secret, sign, signed, type Step, strictPlace, ways, wishes, withheld
} from "../../test/disclosureSamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const rowOf = (...steps: ReadonlyArray<Step>) => room.row(after(...steps))
const head = { role: "head", id: "reviewer-1" } as const

describe("information", () => {
  it("YL-3.1a: goes from its source through review and publication to a supervised end", () => {
    expect(facts([], [day, draft]).map(({ _tag }) => _tag)).toEqual(["Drafted", "Formed"])
    expect(owed([day, draft])).toEqual(["保密审查", "主动公开 2026-10-26"])
    expect(owed(...ways.Cleared)).toEqual(["主动公开 2026-10-26"])
    expect(rowOf(...ways.Cleared)).toMatchObject({ number: "2026-0001", status: "cleared", attribute: "proactive", due: { date: "2026-10-26" }, nextDue: "2026-10-26" })
    const published = [...ways.Published]
    expect(rowOf(...published)).toMatchObject({ status: "published", publications: [{ on: day, channels: ["website", "readingPlace"], late: false }] })
    expect(owed(...published)).toEqual([])
    const checked: ReadonlyArray<Step> = [...published, ["2026-10-09", { ...wishes.RecordCheck, on: "2026-10-09" }, { role: "auditor" }]]
    expect(owed(...checked)).toEqual(["改正：链接打不开"])
    expect(rowOf(...checked)?.faults).toBe(1)
    expect(owed(...checked, ["2026-10-10", { ...wishes.RecordMended, on: "2026-10-10" }])).toEqual([])
    expect(rowOf(...ways.Removed)).toMatchObject({ status: "removed", endedOn: day })
  })

  it("YL-3.1b: has one of three attributes from its source, and what is withheld says on what ground", () => {
    expect(rowOf([day, draft])).toMatchObject({ attribute: "proactive", status: "drafted" })
    expect(rowOf([day, { ...draft, determination: { _tag: "onRequest" } }])).toMatchObject({ attribute: "onRequest", status: "kept" })
    expect(rowOf([day, withheld])).toMatchObject({ attribute: "withheld", ground: "internalAffairs", status: "kept" })
    expect(owed([day, { ...draft, determination: { _tag: "onRequest" } }])).toEqual([])
    const [first] = facts([], [day, withheld])
    expect(first).toMatchObject({ basis: { cite: expect.stringContaining("示例办法") as string } })
  })

  it("YL-3.1c: passes no gate without the signature of somebody who did not draft it", () => {
    expect(refusal([[day, draft]], [day, publish])._tag).toBe("NotReviewedYet")
    expect(refusal([[day, draft]], [day, sign])).toMatchObject({ _tag: "SignerIsDrafter", basis: { reading: "interpretation" } })
    expect(refusal([[day, draft]], [day, sign, { role: "head", id: "a-handler" }])._tag).toBe("SignerIsDrafter")
    expect(rowOf([day, draft], [day, sign, head])?.status).toBe("cleared")
  })

  it("YL-3.1c: carries the mark of its attribute at its end, and is not published without it", () => {
    expect(refusal([], [day, { ...policy, mark: "不公开发布" }])).toMatchObject({ _tag: "MarkDiffers", remedy: expect.stringContaining("此件公开发布") as string })
    const { mark: _mark, ...unmarked } = policy
    const steps: ReadonlyArray<Step> = [[day, unmarked], signed()]
    expect(owed(...steps)).toContain("在文件末标注“此件公开发布”")
    expect(refusal(steps, [day, publish])._tag).toBe("NotMarked")
    expect(rowOf(...steps, [day, wishes.RecordMark], [day, publish])).toMatchObject({ status: "published", mark: "此件公开发布" })
    expect(owed([day, { ...withheld, document: true }])[0]).toBe("在文件末标注“不公开发布”")
    expect(owed([day, { ...withheld, document: true }], [day, { _tag: "RecordMark", mark: "不公开发布" }])).toEqual(["定期评估审查不予公开的信息 未定"])
    // another attribute, another mark
    expect(owed([day, { ...policy, archiveClass: "规范性文件" }], [day, { ...wishes.Redetermine }, { role: "head" }])).toEqual(["在文件末标注“不公开发布”"])
  })

  it("YL-3.1c: never goes online where it is a state secret, until it is declassified", () => {
    const no = refusal([[day, secret]], [day, publish])
    expect(no).toMatchObject({ _tag: "SecretNotOnline", remedy: expect.stringContaining("不得上网") as string })
    expect(no.basis.cite).toContain("示例办法")
    const open = { ...wishes.Redetermine, determination: { _tag: "proactive" } } as const
    expect(refusal([[day, secret]], [day, open, { role: "head" }])._tag).toBe("NotDeclassified")
    const steps: ReadonlyArray<Step> = [[day, secret], ["2026-09-22", { ...open, declassifiedBy: "解密决定第3号" }, { role: "head" }]]
    // the term runs from the day that it may be published
    expect(owed(...steps)).toEqual(["保密审查", "主动公开 2026-10-27"])
    const found: ReadonlyArray<Step> = [[day, draft], [day, { ...sign, verdict: { _tag: "withheld", ground: "stateSecret", reasons: "含涉密内容", reEvaluateEvery: { months: 12 } } }, head]]
    expect(rowOf(...found)).toMatchObject({ status: "kept", ground: "stateSecret" })
    expect(refusal(found, [day, publish])._tag).toBe("SecretNotOnline")
  })

  it("is reviewed step by step, each by another person, where the place has more than one", () => {
    const strict = { pack: strictPlace } as const
    const steps: ReadonlyArray<Step> = [[day, draft, strict], signed()]
    expect(owed(...steps)[0]).toBe("初审")
    expect(refusal(steps, [day, { ...sign, step: "final" }, { ...strict, ...head }])._tag).toBe("StepNotYet")
    const second: ReadonlyArray<Step> = [...steps, signed(day, "first", "reviewer-1"), signed(day, "second", "reviewer-2")]
    expect(refusal(second, [day, { ...sign, step: "final" }, { ...strict, ...head }])._tag).toBe("SignedBefore")
    const returned: ReadonlyArray<Step> = [...second, [day, { ...sign, step: "final", verdict: { _tag: "returned", reasons: "附件缺页" } }, { ...strict, role: "head", id: "reviewer-3" }]]
    expect(owed(...returned)).toContain("修改后重新送审：保密审查")
    expect(rowOf(...second, signed(day, "final", "reviewer-3"))?.status).toBe("cleared")
  })

  it("is owed by the shorter of law and catalogue, and late is told", () => {
    const timed = (time: NonNullable<typeof draft.time>): Step => [day, { ...draft, time }]
    expect(owed(timed({ words: "7个工作日内", term: { _tag: "workingDays", days: 7 } }))).toContain("主动公开 2026-10-08")
    expect(owed(timed({ words: "5个工作日内", term: { _tag: "workingDays", days: 5 } }))).toContain("主动公开 2026-09-29")
    expect(owed(timed({ words: "3个工作日内", term: { _tag: "workingDays", days: 3 } }))).toContain("主动公开 2026-09-24")
    expect(owed(timed({ words: "即时公开", term: { _tag: "immediate" } }))).toContain("主动公开 2026-09-21")
    expect(owed(timed({ words: "30个工作日内", term: { _tag: "workingDays", days: 30 } }))).toContain("主动公开 2026-10-26")
    expect(owed(timed({ words: "及时公开", term: { _tag: "prompt" } }))).toContain("主动公开 2026-10-26")
    // a law that sets a longer time prevails
    const law = { document: "cn/sample-law", clause: "9", reading: "text", cite: "《示例法》第九条" } as const
    expect(owed([day, { ...draft, time: { words: "30个工作日内", term: { _tag: "workingDays", days: 30 } }, timeSetBy: law }])).toContain("主动公开 2026-11-09")
    const late: ReadonlyArray<Step> = [timed({ words: "3个工作日内", term: { _tag: "workingDays", days: 3 } }), signed("2026-09-25"), ["2026-09-28", { ...publish, on: "2026-09-28" }]]
    expect(rowOf(...late)?.publications).toEqual([{ on: "2026-09-28", channels: ["website", "readingPlace"], late: true }])
    expect(room.counts(rowOf(...late)!)).toContainEqual({ on: "2026-09-28", what: "主动公开信息", by: { 领域: "养老服务", 是否按期: "逾期" } })
  })

  it("is owed only once it is formed, and published only then", () => {
    const { formedOn: _formedOn, ...unformed } = draft
    const steps: ReadonlyArray<Step> = [[day, unformed], signed()]
    expect(owed(...steps)).toEqual(["登记信息形成的日期"])
    expect(refusal(steps, [day, publish])._tag).toBe("NotFormed")
    expect(owed(...steps, ["2026-09-28", { _tag: "RecordFormed", on: "2026-09-28" }])).toEqual(["主动公开 2026-10-30"])
  })

  it("has a new term and a new review when it is changed", () => {
    const steps: ReadonlyArray<Step> = [...ways.Published, ["2026-10-12", { ...wishes.Change, on: "2026-10-12" }, { id: "editor-2" }]]
    expect(owed(...steps)).toEqual(["保密审查", "公开变更后的信息 2026-11-09"])
    expect(refusal(steps, ["2026-10-12", sign, { role: "head", id: "editor-2" }])._tag).toBe("SignerIsDrafter")
    const again: ReadonlyArray<Step> = [...steps, signed("2026-10-13"), ["2026-10-13", { ...publish, on: "2026-10-13" }]]
    expect(rowOf(...again)?.publications.map(({ on }) => on)).toEqual([day, "2026-10-13"])
  })

  it("is taken down where a review finds that it must not be public, though an earlier version is", () => {
    const verdict = { _tag: "withheld", ground: "thirdPartyRights", reasons: "含个人隐私", reEvaluateEvery: { workingDays: 20 } } as const
    const steps: ReadonlyArray<Step> = [...ways.Published, [day, wishes.Change], [day, { ...sign, verdict }, head]]
    expect(owed(...steps)).toEqual(["撤下仍在公开的版本", "定期评估审查不予公开的信息 2026-10-26"])
    expect(owed(...steps, [day, wishes.TakeDown])).toEqual(["定期评估审查不予公开的信息 2026-10-26"])
    expect(refusal([...steps, [day, wishes.TakeDown]], [day, wishes.TakeDown])._tag).toBe("NothingToTakeDown")
  })
})

describe("what follows publication", () => {
  it("YL-3.3a: a policy of wide reach is interpreted with its publication, or owed", () => {
    expect(owed([day, policy])).toContain("准备政策解读，与文件同步发布")
    const cleared: ReadonlyArray<Step> = [[day, policy], signed()]
    const together: Step = [day, { ...publish, interpretation: { form: "chart", where: "https://www.example.org/2" } }]
    expect(owed(...cleared, together)).toEqual(["向档案馆移交已公开现行文件"])
    expect(rowOf(...cleared, together)?.interpretations).toEqual([{ on: day, form: "chart", together: true }])
    expect(owed(...cleared, [day, publish])).toEqual(["发布政策解读", "向档案馆移交已公开现行文件"])
    const later: ReadonlyArray<Step> = [...cleared, [day, publish], ["2026-09-23", { ...wishes.Interpret, on: "2026-09-23" }]]
    expect(rowOf(...later)?.interpretations).toEqual([{ on: "2026-09-23", form: "chart", together: false }])
    expect(room.counts(rowOf(...later)!)).toContainEqual({ on: "2026-09-23", what: "政策解读", by: { 形式: "图解", 是否同步: "其后" } })
    // where the place has a term, it runs
    const strict: ReadonlyArray<Step> = [[day, { ...policy, archiveClass: "c1" }, { pack: strictPlace }], signed(), signed(day, "first", "r1"), signed(day, "second", "r2"), signed(day, "final", "r3")]
    expect(owed(...strict, [day, publish, { pack: strictPlace }])).toEqual(["发布政策解读 2026-09-24", "向档案馆移交已公开现行文件 2026-10-12"])
  })

  it("YL-3.3a: concerns are responded to within a set time", () => {
    expect(owed(...ways.ConcernOpen)).toEqual(["回应关切 2026-09-29"])
    expect(rowOf(...ways.ConcernAnswered)).toMatchObject({ status: "concernAnswered", endedOn: day, late: false })
    const late: ReadonlyArray<Step> = [...ways.ConcernOpen, ["2026-10-08", { ...wishes.Respond, on: "2026-10-08" }]]
    expect(room.counts(rowOf(...late)!)).toEqual([{ on: "2026-10-08", what: "回应关切", by: { 是否按期: "逾期" } }])
    const { workingDays: _days, ...untimed } = wishes.RegisterConcern
    expect(refusal([], [day, untimed])._tag).toBe("TimeNotSet")
    expect(owed([day, untimed, { pack: strictPlace }])).toEqual(["回应关切 2026-09-29"])
  })

  it("YL-3.3b: events are planned, moved, held and counted", () => {
    expect(owed(...ways.EventPlanned)).toEqual(["举办政府开放日：走进示例局 2026-10-15"])
    expect(owed(...ways.EventPlanned, [day, wishes.MoveEvent])).toEqual(["举办政府开放日：走进示例局 2026-10-20"])
    expect(owed(...ways.EventHeld)).toEqual([])
    expect(room.counts(rowOf(...ways.EventHeld)!)).toEqual([
      { on: "2026-10-15", what: "政民互动活动", by: { 形式: "政府开放日" } }, { on: "2026-10-15", what: "政民互动参加人次", by: { 形式: "政府开放日" }, times: 40 }
    ])
  })

  it.each(["CQ-3.2", "JB-4.2b"])("%s: a current file of the classes goes to the archive once it is public, with proof", () => {
    const published: ReadonlyArray<Step> = [[day, { ...draft, archiveClass: "规范性文件" }], signed(), [day, publish]]
    expect(owed(...published)).toEqual(["向档案馆移交已公开现行文件"])
    const done: ReadonlyArray<Step> = [...published, ["2026-09-25", { ...wishes.Transfer, on: "2026-09-25" }]]
    expect(owed(...done)).toEqual([])
    expect(rowOf(...done)?.transfers).toEqual([{ on: "2026-09-25", archiveClass: "规范性文件", to: "示例县档案馆", proof: "接收凭证2026-8" }])
    expect(refusal(done, ["2026-09-25", { ...wishes.Transfer, on: "2026-09-25" }])._tag).toBe("NothingToTransfer")
    expect(refusal([], [day, { ...draft, archiveClass: "第九类" }, { pack: strictPlace }])).toMatchObject({ _tag: "ArchiveClassUnknown", remedy: expect.stringContaining("第一类") as string })
    expect(refusal([], [day, { ...draft, archiveClass: "规范性文件" }, { pack: { terms: place.terms! } }])._tag).toBe("NotTransferredHere")
  })

  it("what is withheld is looked at again and again, and a missed round is told", () => {
    expect(owed([day, withheld])).toEqual(["定期评估审查不予公开的信息 未定"])
    const steps: ReadonlyArray<Step> = [["2026-01-05", { ...withheld, formedOn: "2026-01-05", determination: { ...withheld.determination, _tag: "withheld", ground: "caseFile", reasons: "执法案卷", reEvaluateEvery: { months: 1 } } }]]
    expect(owed(...steps)).toEqual(["定期评估审查不予公开的信息 2026-02-05"])
    const done: ReadonlyArray<Step> = [...steps, ["2026-04-20", { ...wishes.ReEvaluate, on: "2026-04-20" }, { role: "head" }]]
    expect(owed(...done)).toEqual(["定期评估审查不予公开的信息 2026-05-20"])
    expect(rowOf(...done)?.rounds).toEqual([{ on: "2026-04-20", missed: 3 }])
    expect(room.counts(rowOf(...done)!)).toContainEqual({ on: "2026-04-20", what: "定期事项", by: { 事项: "不予公开信息评估审查", 是否按期: "逾期" } })
  })
})

describe("what is kept up", () => {
  const begin = (kind: typeof wishes.BeginUpkeep.kind, more: object = {}): Step => [day, { ...wishes.BeginUpkeep, kind, ...more }]
  const done = (on: string, more: object = {}): Step => [on, { ...wishes.RecordUpkeep, on, ...more }]

  it("JB-A3.3k: the guide follows a channel on the day it opens", () => {
    const opened: ReadonlyArray<Step> = [...ways.UpkeepRunning, [day, wishes.OpenChannel]]
    expect(owed(...opened)).toEqual(["政府信息公开指南更新 2026-12-21", `更新指南中的接收渠道并公开：专区窗口 ${day}`])
    expect(facts(opened, [day, wishes.RecordGuideUpdate])).toEqual([{ _tag: "GuideUpdated", on: day, id: "c1", late: false }])
    expect(facts(opened, ["2026-09-23", { ...wishes.RecordGuideUpdate, on: "2026-09-23" }])).toMatchObject([{ late: true }])
    expect(owed(...opened, [day, wishes.RecordGuideUpdate])).toEqual(["政府信息公开指南更新 2026-12-21"])
    expect(refusal([begin("catalogue")], [day, wishes.OpenChannel])._tag).toBe("NotTheGuide")
  })

  it("YL-2.2: the catalogue is kept up and its gaps are looked for, field by field", () => {
    expect(owed(begin("standardCatalogue"))).toEqual(["标准目录动态管理 2026-12-21"])
    const looked = [begin("catalogueGaps"), done("2026-09-25", { seen: ["就业"] })]
    expect(owed(...looked)).toEqual(["标准目录查漏补缺 2026-12-25", "改正：缺少：旅游"])
    expect(owed(...looked, done("2026-09-28", { seen: ["旅游", "就业"] }))).toEqual(["标准目录查漏补缺 2026-12-28"])
  })

  it("JB-2.3.2: online and offline are compared, and what differs is mended", () => {
    const steps = [begin("sameSource", { every: { workingDays: 10 } }), done("2026-09-25", { faults: [{ id: "d1", what: "办事指南与网站不一致" }] })]
    expect(owed(...steps)).toEqual(["线上线下信息同源核对 2026-10-15", "改正：办事指南与网站不一致"])
    expect(owed(...steps, ["2026-09-28", { _tag: "RecordMended", id: "d1", on: "2026-09-28" }])).toEqual(["线上线下信息同源核对 2026-10-15"])
  })

  it("LY-5.1b: each co-builder supplies its information in the interval that was set", () => {
    const state: State = after(begin("coBuilder", { unit: "区人社局" }))
    expect(room.obligations(state)).toMatchObject([{ what: "共建单位提供主动公开信息", assignedTo: "区人社局", due: { date: "2026-12-21" } }])
  })

  it("LY-3.4c: materials are renewed at intervals, and a round that was late says so", () => {
    const steps = [begin("materials", { every: { calendarDays: 14 } }), done("2026-11-16")]
    // due on 10-09 (10-05 is a day off), the next ones on 10-23 and 11-06
    expect(room.row(after(...steps))?.rounds).toEqual([{ on: "2026-11-16", missed: 3 }])
  })

  it("LY-2.1.1b: the page must show its three columns", () => {
    expect(refusal([begin("page")], done("2026-09-25"))).toMatchObject({ _tag: "SeenMissing", remedy: expect.stringContaining("政务服务事项咨询") as string })
    expect(owed(begin("page"), done("2026-09-25", { seen: ["公开标准", "主动公开信息"] }))).toContain("改正：缺少：政务服务事项咨询")
  })

  it("YL-3.0: the procedures of the chain are looked through link by link", () => {
    expect(owed(begin("procedures"), done("2026-09-25", { seen: ["主动公开"] }))).toContain("改正：缺少：政策解读")
  })

  it("YL-3.2b: the standard texts of replies are kept up", () => {
    expect(owed(begin("replyTexts"))).toEqual(["标准答复文本更新 2026-12-21"])
  })

  it("a duty that the place does not know is not begun", () => {
    expect(refusal([], [day, wishes.BeginUpkeep, { pack: {} }])._tag).toBe("NoSuchDuty")
  })
})

describe("a new notice", () => {
  it("moves what is owed over the turn of the year, and says so", () => {
    const steps: ReadonlyArray<Step> = [["2026-12-10", { ...draft, formedOn: "2026-12-10" }]]
    expect(owed(...steps)).toEqual(["保密审查", "主动公开 未定"])
    const calendar = createCalendar({ notices: [notice2027] })
    expect(facts(steps, ["2026-12-11", wishes.Recount, { calendar }])).toMatchObject([{ _tag: "DueDateMoved", which: "publication", old: { certainty: "undetermined" } }])
    expect(owed(...steps, ["2026-12-11", wishes.Recount, { calendar }])[1]).toMatch(/^主动公开 2027-01-\d\d$/)
    expect(facts([...steps, ["2026-12-11", wishes.Recount, { calendar }]], ["2026-12-11", wishes.Recount, { calendar }])).toEqual([])
  })
})
