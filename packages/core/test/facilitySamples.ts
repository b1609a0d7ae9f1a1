/**
 * The facilities of an invented town, for the tests of their room.
 *
 * @module
 */
import * as Result from "effect/Result"
import type { Command, Fact, FacilityRefusal, State } from "../src/facility/index.ts"
import { room } from "../src/facility/room.ts"
import type { Context } from "../src/rules/Room.ts"
import type { RulePack } from "../src/rules/RulePack.ts"
import { roomContext } from "./roomContext.ts"
import { practice, requirementOf as rule } from "./samplePacks.ts"

/** What the invented town asks of its facilities. */
export const townPack: Partial<RulePack> = {
  names: { equipment: { printer: "打印机", paperCups: "一次性纸杯" }, materials: { form: "申请表（空白表）", sample: "申请表样表", guide: "办事指南", foiGuide: "政府信息公开指南" } },
  requirements: [
    rule({ kind: "Equipment", id: "query/printer", anyOf: [{ item: "printer" }], working: true }),
    rule({ kind: "Equipment", id: "reading/paper-cups", anyOf: [{ item: "paperCups" }] }),
    rule({ kind: "Material", id: "intake/blank-form", anyOf: ["form"], copies: 20, paper: "A4" }),
    rule({ kind: "Material", id: "intake/sample-form", anyOf: ["sample"], copies: 2, paper: "A4", laminated: true }),
    rule({ kind: "Material", id: "reading/service-guide", anyOf: ["guide"], makes: ["宣传册", "工作手册"] }),
    rule({ kind: "Material", id: "reading/guide", anyOf: ["foiGuide"] }),
    rule({ kind: "Register", id: "facility/assets", item: "assets" }),
    practice("facility/faults"),
    practice("facility/unauthorised-changes", { strength: "mustNot", does: "擅自更新软件、更换硬件", item: "changes" }),
    practice("facility/other-uses", { strength: "mustNot", does: "另作他用", item: "uses" }),
    practice("conduct/misuse", { strength: "mustNot", does: "利用设施设备玩游戏", item: "misuse" }),
    practice("reading/order", { does: "资料更新及时", item: "order" }),
    practice("reading/restock", { does: "及时补充文具", item: "restock" }),
    rule({ kind: "Deadline", id: "facility/cleaning", item: "cleaning", what: "清洁", every: "每日", interval: { workingDays: 1 } }),
    rule({ kind: "Deadline", id: "facility/checks", item: "checks", what: "检查设施设备", every: "定期" }),
    rule({ kind: "Deadline", id: "milestone/done", item: "built", what: "建成", by: "2026-12-31" }),
    rule({ kind: "Hours", id: "hours/opening", sameAs: "镇公共服务中心" })
  ]
}

/** A place that writes its hours out, and nothing more. */
export const plainPack: Partial<RulePack> = {
  requirements: [rule({ kind: "Hours", id: "hours/opening", seasons: [{ from: "01-01", through: "12-31", opens: "09:00", closes: "17:00" }] })]
}

export const day = "2026-09-21"
export const next = "2026-09-22"
const all = { from: "01-01", through: "12-31" }

export const asset: Command = { _tag: "RegisterAsset", item: "printer", on: day, assetNumber: "GZ-0001", model: "P-1", place: "自助查询区", keeper: "k1", purchase: { on: "2026-03-02", price: 1999.9, vendor: { name: "示例公司", contact: "服务台" } } }
export const fault: Command = { _tag: "ReportFault", id: "f1", on: day, what: "卡纸" }
export const call: Command = { _tag: "CallVendor", id: "f1", on: day }
export const repair: Command = { _tag: "RecordRepair", id: "f1", on: next, how: "更换搓纸轮", cost: 80.05 }
export const verify: Command = { _tag: "VerifyRepair", id: "f1", on: next, works: true }
export const authorise: Command = { _tag: "AuthoriseChange", id: "c1", kind: "software", what: "升级驱动", on: day }
export const found: Command = { _tag: "ReportChange", id: "c2", kind: "hardware", what: "换了硒鼓", on: day }
export const disposeIt: Command = { _tag: "Dispose", on: next, how: "scrapped", approval: "资产处置批复", reason: "超过使用年限" }
export const cleaning: Command = { _tag: "BeginRound", rule: "facility/cleaning", on: day }
export const checks: Command = { _tag: "BeginRound", rule: "facility/checks", on: day, interval: { calendarDays: 7 } }
export const round = (on: string, ...ids: ReadonlyArray<string>): Command => ({ _tag: "RecordRound", on, findings: ids.map((id) => ({ id, what: "插座松动" })) })
export const stock: Command = { _tag: "OpenStock", item: "form", on: day, count: 25 }
export const take = (number: number, on = day): Command => ({ _tag: "TakeStock", on, number })
export const material: Command = { _tag: "ShowMaterial", item: "guide", on: day, version: "2026版", source: "区行政审批局", make: "宣传册", through: "2026-10-31", catalogueItem: "09-03" }
export const hours: Command = { _tag: "SetHours", on: day, seasons: [{ ...all, opens: "09:00", closes: "12:00" }, { ...all, opens: "14:00", closes: "17:30" }] }
export const shut: Command = { _tag: "AnnounceException", on: day, from: "2026-09-23", through: "2026-09-24", spans: [], reason: "设备检修" }
export const openIt = (on: string, time = "08:55"): Command => ({ _tag: "RecordOpening", on, time })
export const closeIt = (on: string, time = "17:35"): Command => ({ _tag: "RecordClosing", on, time })

/** A wish on a day. */
export type Step = readonly [today: string, wish: Command]

export const on = (today: string, pack = townPack, more: Parameters<typeof roomContext>[2] = {}): Context => roomContext(pack, today, { role: "head", ...more })

/** What a wish comes to after others. */
export const when = (state: State, [today, wish]: Step, pack = townPack, more: Parameters<typeof roomContext>[2] = {}): Result.Result<ReadonlyArray<Fact>, FacilityRefusal> =>
  room.decide(state, wish, on(today, pack, more))

/** Where a facility stands after some wishes, all of which must be a yes. */
export const after = (steps: ReadonlyArray<Step>, pack = townPack, from: State = room.initial): State =>
  steps.reduce((state, step) => Result.getOrThrow(when(state, step, pack)).reduce(room.evolve, state), from)
