/** 人员一览, the staff sheet of a zone as a table: a line for each who holds a post, for what a post lacks, and for a post that is not there. */
import { wordOf } from "../rules/wordOf.ts"
import type { DutyHolder, DutyPost, DutySheet } from "../staffing/DutySheet.ts"
import { AbsenceKind, PostPlace, Tenure } from "../staffing/Tenure.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Cell, Column, Table } from "./Table.ts"

const placeOf = wordOf(PostPlace)
const tenureOf = wordOf(Tenure)
const kindOf = wordOf(AbsenceKind)

const NOW = { onDuty: "在岗", covers: "接岗", ready: "在岗备岗", away: "离岗" } as const satisfies { readonly [now in DutyHolder["now"]]: string }

const columns: ReadonlyArray<Column> = [
  { title: "岗位", kind: "text", width: 20 },
  { title: "A、B岗", kind: "text", width: 8 },
  { title: "姓名", kind: "text", width: 12 },
  { title: "代号", kind: "text", width: 12 },
  { title: "现在", kind: "text", width: 18 },
  { title: "任职", kind: "text", width: 8 },
  { title: "自", kind: "day", width: 12 },
  { title: "离岗事由", kind: "text", width: 10 },
  { title: "离岗至", kind: "day", width: 12 },
  { title: "还缺", kind: "text", width: 36 },
  { title: "依据", kind: "text", width: 40 }
]

const cite = (bases: ReadonlyArray<Basis>): string => [...new Set(bases.map(({ cite: text, reading }) => (reading === "interpretation" ? `⚖ ${text}` : text)))].join("；")

const rowOf = ({ absences, title }: DutyPost, { coverFor, lacks, name, now, place, since, staff, tenure }: DutyHolder): ReadonlyArray<Cell> => {
  const away = absences.find((each) => each.staff === staff)
  return [
    title, placeOf(place), name, staff, coverFor === undefined ? NOW[now] : `${NOW[now]}（替${coverFor}）`, tenureOf(tenure), since,
    away ? `${kindOf(away.kind)}${away.stage === "asked" ? "（待审批）" : away.stage === "approved" ? "（已同意）" : ""}` : null,
    away?.back && away.back.due.certainty !== "undetermined" ? away.back.due.date : null,
    lacks.map(({ what }) => what).join("；"), cite(lacks.map(({ basis }) => basis))
  ]
}

const lackRow = (title: string, what: string, basis: Basis): ReadonlyArray<Cell> => [title, null, null, null, null, null, null, null, null, what, cite([basis])]

/**
 * 人员一览 as a table, with names still sealed: `showTable` puts them into words.
 *
 * @example
 * ```ts
 * import { dutyTable } from "@zone/core/report"
 *
 * const basis = { document: "cn-990101/zone", clause: "X-1", reading: "text", cite: "示例办法第一条" } as const
 * const gap = { item: "leader", title: "分管领导", what: "分管领导至少1人", strength: "must", basis } as const
 * const table = dutyTable({ at: "2026-11-23T09:00", days: [], posts: [], gaps: [gap] })
 * Array.from(table.rows, ([post, , , , , , , , , lacks]) => [post, lacks]) // => [["分管领导", "没有设立：分管领导至少1人"]]
 * ```
 */
export const dutyTable = ({ at, gaps, posts }: DutySheet): Table => {
  const holders = posts.flatMap((post) => post.holders)
  return {
    title: "人员一览",
    notes: [`截至${at.replace("T", " ")}：在岗${holders.filter(({ now }) => now !== "away").length}人，离岗${holders.filter(({ now }) => now === "away").length}人`],
    columns, stubs: 1, totals: [], footnotes: [], page: "landscape",
    rows: [
      ...posts.flatMap((post) => [
        ...post.holders.map((holder) => rowOf(post, holder)),
        // what people lack stands with them
        ...post.needs.flatMap(({ basis, missing, ofPeople, standing, what }) => (standing === "missing" && !ofPeople ? [lackRow(post.title, missing ?? what, basis)] : []))
      ]),
      ...gaps.map(({ basis, title, what }) => lackRow(title, `没有设立：${what}`, basis))
    ]
  }
}
