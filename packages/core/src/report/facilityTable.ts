/** 设施设备一览, the facility sheet of a zone as a table: rounds, opening, assets, stocks, materials, and what is missing. */
import { FacilityKind, FacilityStatus } from "../facility/FacilityKind.ts"
import type { FacilityNeed, FacilitySheet, MaterialLine, RoundLine } from "../facility/FacilitySheet.ts"
import { tellInterval } from "../rules/Interval.ts"
import type { Limit } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Column, ShownCell, Table } from "./Table.ts"

const kindOf = wordOf(FacilityKind)
const statusOf = wordOf(FacilityStatus)

const ROUND = { done: "今天已做", overdue: "已逾期", today: "今天应做", later: "未到期", undetermined: "期限待定" } as const satisfies { readonly [standing in RoundLine["standing"]]: string }
const MATERIAL = { outdated: "过期", expired: "有效期已满", expiring: "即将到期", current: "有效" } as const satisfies { readonly [standing in MaterialLine["standing"]]: string }
const NEED = { met: "已具备", missing: "缺少", faulty: "有故障", low: "数量不足", outdated: "已过期" } as const satisfies { readonly [standing in FacilityNeed["standing"]]: string }

const columns: ReadonlyArray<Column> = [
  { title: "类别", kind: "text", width: 16 },
  { title: "名称", kind: "text", width: 32 },
  { title: "编号、版本", kind: "text", width: 16 },
  { title: "地点", kind: "text", width: 14 },
  { title: "情况", kind: "text", width: 12 },
  { title: "说明", kind: "text", width: 36 },
  { title: "期限", kind: "day", width: 12 },
  { title: "依据", kind: "text", width: 40 }
]

const dayOf = (limit: Limit | undefined): string | null => (limit && limit.due.certainty !== "undetermined" ? limit.due.date : null)
const cite = ({ cite: text, reading }: Basis): string => (reading === "interpretation" ? `⚖ ${text}` : text)

type Row = ReadonlyArray<ShownCell>

const rowsOf = ({ assets, materials, needs, opening, rounds, stocks }: FacilitySheet): ReadonlyArray<Row> => [
  ...rounds.map(({ basis, findings, interval, last, next, standing, title }): Row => [
    kindOf("round"), title, tellInterval(interval), null, ROUND[standing],
    [...(last ? [`上次${last.on}（${last.by}）`] : []), ...findings.map(({ what }) => `待处理：${what}`)].join("；"), dayOf(next), cite(basis)
  ]),
  ...opening.map(({ basis, last, leftOpen, reason, title, today }): Row => [
    kindOf("opening"), title, null, null, today === undefined ? "待放假通知" : today.length === 0 ? "不开放" : today.map(({ closes, opens }) => `${opens}—${closes}`).join("，"),
    [...(reason === undefined ? [] : [reason]), ...(leftOpen && last ? [`${last.on}没有登记关闭`] : [])].join("；"), null, cite(basis)
  ]),
  ...assets.map(({ assetNumber, place, status, title, troubles }): Row => [
    kindOf("asset"), title, assetNumber, place ?? null, statusOf(status), troubles.map(({ since, what }) => `${what}（${since}起）`).join("；"), null, null
  ]),
  ...stocks.map(({ basis, count, low, reorderAt, title }): Row => [kindOf("stock"), title, null, null, low ? "需要补充" : "正常", `现有${count}，至少${reorderAt}`, null, cite(basis)]),
  ...materials.map(({ basis, outdated, source, standing, through, title, version }): Row => [
    kindOf("material"), title, version, null, MATERIAL[standing], outdated ? `${outdated.why}（${outdated.on}起）` : source, dayOf(through), cite(basis)
  ]),
  ...needs.flatMap(({ basis, standing, what }): ReadonlyArray<Row> => (standing === "met" ? [] : [["规则要求", what, null, null, NEED[standing], null, null, cite(basis)]]))
]

/**
 * 设施设备一览 as a table. Of what the rules ask for, only what is missing or not as it should be is told.
 *
 * @example
 * ```ts
 * import { facilityTable } from "@zone/core/report"
 *
 * const basis = { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" } as const
 * const need = { rule: "reading/gazette", kind: "material", what: "政府公报至少1份", strength: "must", basis, standing: "missing", begins: [] } as const
 * const table = facilityTable({ today: "2026-11-23", assets: [], disposed: [], rounds: [], stocks: [], materials: [], opening: [], needs: [need] })
 * Array.from(table.rows, ([kind, what, , , standing]) => [kind, what, standing]) // => [["规则要求", "政府公报至少1份", "缺少"]]
 * ```
 */
export const facilityTable = (sheet: FacilitySheet): Table<ShownCell> => {
  const { assets, needs, rounds, today } = sheet
  const count = (standing: RoundLine["standing"]): number => rounds.filter((each) => each.standing === standing).length
  return {
    title: "设施设备一览",
    notes: [`截至${today}：检查逾期${count("overdue")}项，今天应做${count("today")}项，故障${assets.filter(({ troubles }) => troubles.length > 0).length}件，缺少${needs.filter(({ standing }) => standing === "missing").length}项`],
    columns, stubs: 2, totals: [], footnotes: [], page: "landscape", rows: rowsOf(sheet)
  }
}
