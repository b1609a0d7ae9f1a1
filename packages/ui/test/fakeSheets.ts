/** The sheets of an invented zone, as a server would give them: somebody away and covered, a vacancy, a fault, an overdue round, readers. */
import type { Basis } from "@zone/core/terms"
import type { FacilitySheet, RoundShown } from "../src/backend/FacilitySheet.ts"
import type { ReadingSheet, VisitShown } from "../src/backend/ReadingSheet.ts"
import type { SheetOffer } from "../src/backend/SheetOffer.ts"
import type { HolderShown, PostShown, StaffSheet } from "../src/backend/StaffSheet.ts"

export const basis: Basis = { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "《示例办法》第一条" }

const offer = (wish: string, name: string, given: SheetOffer["given"] = {}, pressing = false): SheetOffer => ({ wish, name, given, ...(pressing && { pressing: true }) })
const due = (date: string) => ({ date, certainty: "settled", calendar: "2026.1", basis }) as const

const days = Array.from({ length: 14 }, (_, i) => new Date(Date.UTC(2026, 10, 30 + i)).toISOString().slice(0, 10))
  .map((day) => ({ day, kind: [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? "weekend" as const : "workday" as const }))

const holder = (staff: string, name: string, more: Partial<HolderShown>): HolderShown => ({
  staff, name: { text: name, masked: false, kind: "name" }, path: "post.holders.0.name", place: "main", tenure: "fullTime", since: "2026-10-08", now: "onDuty", lacks: [], certificates: [],
  days: days.map(() => "here"), offers: [offer("RequestAbsence", "申请离岗", { id: "q-2", staff })], ...more
})

const post: PostShown = {
  id: "p-1", version: 7, title: "咨询服务人员", status: "staffed", basis,
  holders: [
    holder("u-1", "沈＊", {
      name: { text: "沈＊", masked: true, kind: "name" }, now: "away", days: days.map((_, i) => (i < 3 ? "away" : "here")), lacks: [{ what: "参加培训：工作标准", basis }, { what: "参加培训：工作纪律", basis }],
      training: { on: "2026-11-16", title: "条例学习", times: 1 }, offers: [offer("RecordTraining", "登记培训", { "attendees.0": "u-1" })]
    }),
    holder("u-2", "杨二", { path: "post.holders.1.name", place: "deputy", tenure: "partTime", now: "covers", coverFor: "u-1", days: days.map((_, i) => (i < 3 ? "covers" : "here")) })
  ],
  absences: [{ id: "q-1", staff: "u-1", kind: "leave", stage: "away", from: "2026-11-27", back: due("2026-12-02"), by: "u-2", uncovered: false, offers: [offer("Return", "返岗", { id: "q-1" })] }],
  needs: [
    { what: "工作人员不少于2名", strength: "must", basis, standing: "met" },
    { what: "培训：工作标准、工作纪律", strength: "must", basis, standing: "missing", missing: "u-1：参加培训：工作标准", ofPeople: true }
  ],
  owed: [{ what: "返岗：q-1", owedBy: "clerk", assignedTo: "u-1", basis, due: due("2026-12-02"), standing: "due", workingDaysLeft: 2 }],
  offers: [offer("Appoint", "任职", { place: "deputy" })]
}

const vacant: PostShown = {
  ...post, id: "p-2", version: 1, title: "联络员", status: "understaffed", holders: [], absences: [], owed: [], offers: [offer("Appoint", "任职", { place: "main" }, true)],
  needs: [{ what: "工作人员不少于1名", strength: "must", basis, standing: "missing", missing: "配备联络员：还缺人员1名" }]
}

export const staffSheet: StaffSheet = {
  today: "2026-11-30", time: "09:00", zone: "hall", zones: ["hall", "street-1"], days, posts: [post, vacant],
  gaps: [{ item: "leader", title: "分管领导", what: "分管领导至少1人", strength: "must", basis, offers: [offer("EstablishPost", "设立岗位", { item: "leader" })] }]
}

const round = (id: string, title: string, more: Partial<RoundShown>): RoundShown => ({
  id, version: 3, title, interval: { workingDays: 1 }, basis, due: due("2026-11-30"), standing: "today", findings: [], offers: [offer("RecordRound", "登记检查、清洁")], ...more
})

export const facilitySheet: FacilitySheet = {
  today: "2026-11-30", zone: "hall", zones: ["hall"],
  rounds: [
    round("r-1", "保证网络畅通", { last: { on: "2026-11-27", by: "u-1" } }),
    round("r-2", "资料摆放有序", { interval: { workingDays: 5 }, due: due("2026-11-20"), standing: "overdue", workingDaysLeft: -6 }),
    round("r-3", "检查设施设备", { interval: { months: 1 }, due: due("2026-12-20"), standing: "later", findings: [{ id: "j-1", what: "插座松动", on: "2026-11-20", offers: [offer("SolveFinding", "处理检查发现的问题", { id: "j-1" }, true)] }] })
  ],
  opening: [{ id: "o-1", version: 2, title: "开放时间", basis, spans: [{ opens: "09:00", closes: "17:00" }], leftOpen: false, coming: [], offers: [offer("RecordOpening", "登记启用", { time: "08:58" }, true)] }],
  assets: [
    { id: "a-1", version: 3, title: "打印机", assetNumber: "ZC-1", place: "自助查询区", keeper: "u-1", status: "faulty", faults: 2, troubles: [{ id: "f-2", what: "卡纸", since: "2026-11-26", stage: "called" }], offers: [offer("RecordRepair", "登记维修", { id: "f-2" }, true), offer("ReportFault", "报告故障", { id: "f-3" })] },
    { id: "a-2", version: 1, title: "资料架", assetNumber: "ZC-2", keeper: "u-1", status: "inOrder", faults: 0, troubles: [], offers: [offer("ReportFault", "报告故障", { id: "f-1" }), offer("RecordUpkeep", "登记维护")] }
  ],
  disposed: [{ id: "a-3", version: 4, title: "旧电脑", assetNumber: "ZC-0", keeper: "u-1", status: "disposed", faults: 0, troubles: [], disposedOn: "2026-06-01", offers: [] }],
  stocks: [{ id: "s-1", version: 2, title: "申请表（空白表）", make: "A4", count: 15, reorderAt: 20, low: true, movedOn: "2026-11-27", basis, offers: [offer("Restock", "补充", {}, true), offer("TakeStock", "领用")] }],
  materials: [{ id: "m-1", version: 2, title: "政府信息公开指南", edition: "2025版", source: "镇政府", shownOn: "2026-01-05", standing: "outdated", outdated: { on: "2026-11-27", why: "有新版" }, basis, offers: [offer("ReplaceMaterial", "更新资料", { source: "镇政府" }, true)] }],
  needs: [
    { rule: "reading/gazette", kind: "material", what: "政府公报至少1份", strength: "must", basis, standing: "missing", offers: [offer("ShowMaterial", "摆放资料", { item: "gazette" })] },
    { rule: "query/printer", kind: "asset", what: "打印机数量不少于1", strength: "must", basis, standing: "met", offers: [] }
  ]
}

const sums = { visits: 1, ways: { online: 0, paper: 1 }, lookedUp: 2, missed: 1, helped: 0, pages: 2, deliveries: 0, handedOut: 0, suggestions: 0, open: 1 }

const visit: VisitShown = {
  id: "v-1", version: 1, at: "2026-11-30T00:55:00Z", by: { id: "u-1", role: "clerk" }, status: "待处理", ways: ["纸质文本查阅"], lookedUp: [{ topic: "养老服务", result: "查到", met: true }, { topic: "征地补偿", result: "未查到", met: false }],
  help: [], pages: 2, deliveries: [], handedOut: [], rulesTold: true, suggests: false, offers: [offer("SettleDemand", "处理未查到的需求", { topic: "征地补偿" }, true), offer("AddToVisit", "补记帮助、复制、传输")]
}

const words = (...pairs: ReadonlyArray<readonly [value: string, zh: string]>) => pairs.map(([value, zh]) => ({ value, zh }))

export const readingSheet: ReadingSheet = {
  today: "2026-11-30", day: "2026-11-30", zone: "hall", zones: ["hall"], visits: [visit], sums: { day: sums, month: { ...sums, visits: 12 }, before: { ...sums, visits: 9 } },
  topics: [{ topic: "征地补偿", times: 3, found: 1, missed: 2, open: 1 }], usual: ["养老服务", "征地补偿"], rules: [{ what: "不得将资料原本带离", basis }], may: true,
  choices: {
    ways: words(["online", "网络查阅"], ["paper", "纸质文本查阅"]), results: words(["found", "查到"], ["partlyFound", "部分查到"], ["notFound", "未查到"]), difficulties: words(["sight", "视力障碍"]),
    copies: words(["copied", "复印"], ["printed", "打印"]), deliveries: words(["email", "邮箱传输"])
  }
}
