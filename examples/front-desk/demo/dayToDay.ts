/** What an invented zone does day by day, for its sheets: who is away and who covers, rounds made and missed, stocks, what is broken, who came to read. */
import type { Life, Step, Wish } from "./Life.ts"

/** So many days after a day. */
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const life = (room: string) => (key: string, ...steps: Life["steps"]): Life => ({ key: `demo-${room}-${key}`, room, steps })
const reading = life("reading")
const staffing = life("staffing")
const facility = life("facility")

const appoint = (ago: number, staff: string, name: string, place: "main" | "deputy", tenure: "fullTime" | "partTime"): Step =>
  [ago, "head", (on) => ({ _tag: "Appoint", staff, name, place, tenure, on, conditions: [], certificates: [] })]

const asset = (key: string, item: string, nth: number, place: string, price: number, ...more: ReadonlyArray<Step>): Life =>
  facility(key, [26, "handler", (on) => ({
    _tag: "RegisterAsset", item, on, assetNumber: `ZC-${String(nth).padStart(4, "0")}`, place, keeper: "clerk-1", purchase: { on, price, vendor: { name: "示例办公设备公司" } }
  })], ...more)

const round = (key: string, rule: string, interval: { readonly [unit: string]: number }, ...made: ReadonlyArray<readonly [ago: number, ...findings: ReadonlyArray<string>]>): Life =>
  facility(key,
    [20, "handler", (on) => ({ _tag: "BeginRound", rule, on, interval })],
    ...made.map(([ago, ...findings]): Step => [ago, "clerk", (on) => ({ _tag: "RecordRound", on, findings: findings.map((what, i) => ({ id: `j-${i + 1}`, what })) })]))

const visit = (key: string, ago: number, topic: string, more: Partial<Wish> = {}): Life =>
  reading(key, [ago, ago % 2 === 0 ? "clerk" : "clerk2", (on) => ({ _tag: "RecordVisit", on, ways: ["paper"], lookedUp: [{ topic, result: "found" }], rulesTold: true, ...more })])

/** One or two of what each sheet tells apart. */
export const dayToDay: ReadonlyArray<Life> = [
  staffing("handler",
    [28, "head", (on) => ({ _tag: "EstablishPost", item: "handler", on })],
    appoint(28, "handler-2", "许四", "main", "fullTime"),
    appoint(28, "handler-1", "秦三", "deputy", "partTime"),
    [4, "handler", (on) => ({ _tag: "RequestAbsence", id: "q-1", staff: "handler-2", kind: "training", on, from: dayAfter(on, 1), through: dayAfter(on, 12) })],
    [3, "head", (on) => ({ _tag: "ApproveAbsence", id: "q-1", on })],
    [3, "handler", (on) => ({ _tag: "TakeOver", id: "q-1", by: "handler-1", on })],
    [2, "handler", (on) => ({ _tag: "Leave", id: "q-1", on })]),

  asset("kiosk-1", "touchKiosk", 2, "自助查询区", 12_800),
  asset("kiosk-2", "touchKiosk", 3, "自助查询区", 12_800,
    [4, "clerk", (on) => ({ _tag: "ReportFault", id: "f-1", on, what: "触摸屏没有反应" })],
    [3, "clerk", (on) => ({ _tag: "CallVendor", id: "f-1", on })]),
  asset("rack", "materialRack", 4, "资料阅览区", 860),
  asset("desks", "deskAndChair", 5, "资料阅览区", 2400),
  asset("desk", "consultationDesk", 6, "政策咨询区", 5600),

  round("network", "query/network", { workingDays: 1 }, [3], [2], [1]),
  round("order", "reading/order", { workingDays: 5 }, [12]),
  round("improvement", "zone/improvement", { months: 1 }, [3, "阅览区插座松动"]),

  facility("blank-forms",
    [18, "clerk", (on) => ({ _tag: "OpenStock", item: "applicationForm", title: "政府信息公开申请表（空白表）", on, count: 60 })],
    [9, "clerk", (on) => ({ _tag: "TakeStock", on, number: 25 })],
    [1, "clerk", (on) => ({ _tag: "TakeStock", on, number: 20 })]),
  facility("pens", [18, "clerk", (on) => ({ _tag: "OpenStock", item: "penAndPaper", on, count: 40, reorderAt: 10 })]),
  facility("gazette", [10, "clerk", (on) => ({ _tag: "ShowMaterial", item: "gazette", on, version: "2026年第11期", source: "示例区人民政府办公室" })]),
  facility("compilation", [10, "clerk", (on) => ({ _tag: "ShowMaterial", item: "policyCompilation", on, version: "2026版", source: "示例区人民政府办公室", through: dayAfter(on, 24) })]),

  visit("school", 20, "小学学区划分", { ways: ["online"], deliveries: ["scan"] }),
  visit("subsidy", 8, "养老服务补贴", { copies: [{ kind: "copied", pages: 2 }] }),
  visit("bus-again", 4, "公交线路调整"),
  visit("elder-care", 1, "养老服务补贴", { ways: ["online", "paper"], help: [{ difficulty: "operating", given: "代为操作查询机" }], copies: [{ kind: "printed", pages: 4 }] }),
  visit("renewal", 0, "老旧小区改造", { lookedUp: [{ topic: "老旧小区改造", result: "partlyFound" }] }),
  visit("guide", 0, "办事指南", { suggests: true }),
  visit("subsidy-again", 0, "养老服务补贴", { copies: [{ kind: "copied", pages: 1 }] })
]
