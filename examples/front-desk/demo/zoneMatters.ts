/** What an invented zone looks after: who reads, who works there, what stands there, what is published, what is still to be built. */
import type { Life } from "./Life.ts"

const skills = ["熟悉政府信息公开工作有关法规、制度和工作流程", "熟练掌握电脑操作技能", "能正确指导和协助群众网络自助查询", "能准确处理现场申请和政策咨询"]
const held = skills.map((what) => ({ _tag: "Held", what, evidence: "岗前考核记录" }))

/** So many days after a day. */
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const life = (room: string) => (key: string, ...steps: Life["steps"]): Life => ({ key: `demo-${room}-${key}`, room, steps })
const reading = life("reading")
const staffing = life("staffing")
const facility = life("facility")
const disclosure = life("disclosure")
const programme = life("programme")
const zone = life("zone")

/** One or two of each. */
export const zoneMatters: ReadonlyArray<Life> = [
  reading("bus", [12, "clerk", (on) => ({ _tag: "RecordVisit", on, ways: ["online", "paper"], lookedUp: [{ topic: "公交线路调整", result: "found" }], copies: [{ kind: "printed", pages: 3 }], rulesTold: true })]),
  reading("land", [3, "clerk", (on) => ({
    _tag: "RecordVisit", on, ways: ["paper"], lookedUp: [{ topic: "示例村征地补偿标准", result: "notFound" }], help: [{ difficulty: "reading", given: "陪同查找并朗读" }],
    later: { what: "找到以后电话告知", contact: "han@example.org", name: "韩念" }
  })]),
  staffing("officer",
    [30, "head", (on) => ({ _tag: "EstablishPost", item: "zoneOfficer", on })],
    [30, "head", (on) => ({ _tag: "Appoint", staff: "clerk-1", name: "沈一", place: "main", tenure: "fullTime", on, conditions: held, certificates: [] })],
    [29, "head", (on) => ({ _tag: "Appoint", staff: "clerk-2", name: "杨二", place: "deputy", tenure: "partTime", on, conditions: held, certificates: [] })],
    [10, "handler", (on) => ({ _tag: "RecordTraining", on, kind: "ownTraining", title: "政府信息公开条例学习", topics: ["duties"], hours: 4, attendees: ["clerk-1", "clerk-2"] })],
    [1, "clerk2", (on) => ({ _tag: "RequestAbsence", id: "q-1", staff: "clerk-2", kind: "leave", on, from: dayAfter(on, 7), through: dayAfter(on, 9) })]),
  staffing("liaison",
    [30, "head", (on) => ({ _tag: "EstablishPost", item: "liaison", on })]),
  facility("printer",
    [28, "handler", (on) => ({
      _tag: "RegisterAsset", item: "printer", on, assetNumber: "ZC-0001", model: "示例P-1", place: "自助查询区", keeper: "clerk-1",
      purchase: { on, price: 1999, vendor: { name: "示例办公设备公司", contact: "服务台" } }
    })],
    [1, "clerk", (on) => ({ _tag: "ReportFault", id: "f-1", on, what: "双面打印卡纸" })]),
  facility("hours",
    [30, "head", (on) => ({
      _tag: "SetHours", on, seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "12:00" }, { from: "01-01", through: "12-31", opens: "13:30", closes: "17:30" }]
    })],
    [2, "head", (on) => ({ _tag: "AnnounceException", on, from: dayAfter(on, 7), through: dayAfter(on, 7), spans: [{ opens: "09:00", closes: "12:00" }], reason: "设备检修，下午不开放" })],
    [1, "clerk", (on) => ({ _tag: "RecordOpening", on, time: "08:56" })],
    [1, "clerk2", (on) => ({ _tag: "RecordClosing", on, time: "17:32" })]),
  facility("forms",
    [15, "clerk", (on) => ({ _tag: "ShowMaterial", item: "applicationForm", on, version: "2026版", source: "示例区人民政府办公室" })]),
  facility("guide",
    [60, "clerk", (on) => ({ _tag: "ShowMaterial", item: "disclosureGuide", on, version: "2025版", source: "示例区人民政府办公室" })],
    [1, "auditor", (on) => ({ _tag: "MarkOutdated", on, why: "2026版指南已经发布" })]),
  disclosure("elder-care",
    [14, "handler", (on) => ({
      _tag: "Draft", title: "示例区养老服务补贴办法", agency: "示例区民政局", determination: { _tag: "proactive" }, document: false, formedOn: on
    })],
    [12, "head", () => ({ _tag: "SignReview", step: "secrecy", verdict: { _tag: "releasable" } })],
    [11, "handler", (on) => ({
      _tag: "Publish", on, channels: ["website", "readingPlace"], where: "https://www.example.org/policy/elder-care", interpretation: { form: "questions", where: "https://www.example.org/policy/elder-care/questions" }
    })]),
  disclosure("renewal",
    [9, "handler", (on) => ({
      _tag: "Draft", title: "示例区2026年老旧小区改造计划", agency: "示例区住房和城乡建设委员会", determination: { _tag: "proactive" }, document: false, formedOn: on
    })]),
  disclosure("concern",
    [4, "clerk", (on) => ({ _tag: "RegisterConcern", on, gist: "养老服务补贴什么时候发放", source: "网络问政平台", workingDays: 5 })]),
  disclosure("open-day",
    [5, "clerk", () => ({ _tag: "PlanEvent", kind: "openDay", title: "走进政务公开专区", plannedOn: "2027-01-15", unit: "示例区人民政府办公室" })]),
  programme("site",
    [25, "head", (on) => ({
      _tag: "PlanSite", site: "示例街道便民服务中心", venue: "convenienceCentre", tier: "township", on,
      units: { guide: "示例区人民政府办公室", lead: "示例街道办事处", responsible: [] }, steps: [], practices: [],
      // those of the first year of the programme are past
      elsewhere: ["milestone/staff-list", "milestone/village-list", "milestone/rolled-out", "milestone/completed"],
      own: [{ id: "signs", what: "标识标牌制作安装", by: "2026-12-31" }]
    })]),
  zone("inspection",
    [9, "auditor", (on) => ({
      _tag: "RecordInspection", on, inspector: "监督检查组", missing: [{ requirement: "intake/blank-form", gravity: 2 }, { requirement: "reading/gazette", gravity: 2 }]
    })],
    [8, "auditor", () => ({ _tag: "OrderRectification", requirements: ["intake/blank-form", "reading/gazette"], who: "示例区人民政府办公室", workingDays: 15 })])
]
