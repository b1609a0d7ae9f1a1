/** The register 专区工作人员台账 as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { AppraisalGrade, AppraisalKind } from "./AppraisalGrade.ts"
import type { Row } from "./row.ts"
import { AbsenceKind, Tenure } from "./Tenure.ts"
import { TrainingKind } from "./Training.ts"

/** The statuses in Chinese. @internal */
export const statuses = { staffed: "人员到位", understaffed: "人员不足", uncovered: "无人接岗", abolished: "已撤销" } as const
const tenure = wordOf(Tenure)
const absence = wordOf(AbsenceKind)
const training = wordOf(TrainingKind)
const appraisal = wordOf(AppraisalKind)
const grade = wordOf(AppraisalGrade)

type Column = RegisterColumn<Row>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const number = (title: string, cell: (row: Row) => number): Column => ({ title, kind: "number", width: 8, cell })
const day = (title: string, cell: (row: Row) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "专区工作人员台账",
  columns: [
    text("岗位", 24, ({ title }) => title),
    day("设立日期", ({ establishedOn }) => establishedOn),
    text("状态", 12, ({ status }) => statuses[status]),
    { ...text("A岗", 14, ({ mains }) => mains[0]), personal: "name" },
    { ...text("B岗", 14, ({ deputies }) => deputies[0]), personal: "name" },
    number("在岗人数", ({ people }) => people),
    number("专职", ({ fullTime }) => fullTime),
    number("兼职", ({ partTime }) => partTime),
    number("离岗", ({ away }) => away),
    number("未培训", ({ untrained }) => untrained),
    text("缺额", 30, ({ lacks }) => (lacks.length === 0 ? undefined : lacks.join("；"))),
    day("最近期限", ({ nextDue }) => nextDue)
  ]
}

/** Appointments and how they ended, time away, training with its hours, hearings, and appraisals by grade. @internal */
export const counts = ({ absences, appointments, appraisals, endings, hearings, trainings }: Row): ReadonlyArray<Count> => [
  ...appointments.map((each): Count => ({ on: each.on, what: "任职", by: { 用工形式: tenure(each.tenure) } })),
  ...endings.map(({ on, returned }): Count => ({ on, what: "离任", by: { 情形: returned ? "退回" : "其他" } })),
  ...absences.map(({ kind, on }): Count => ({ on, what: "离岗", by: { 事由: absence(kind) } })),
  ...trainings.flatMap(({ hours, kind, on, people }): ReadonlyArray<Count> => [
    { on, what: "培训", by: { 形式: training(kind) } },
    { on, what: "参训人次", times: people },
    { on, what: "培训人次学时", times: Math.round(hours * people * 10) / 10 }
  ]),
  ...hearings.map(({ late, on }): Count => ({ on, what: "听取汇报", by: { 是否按期: late ? "逾期" : "按期" } })),
  ...appraisals.map(({ grade: given, kind, on }): Count => ({ on, what: appraisal(kind), by: { 等次: grade(given) } }))
]
