/** The register 主动公开台账 as people read it, and what statistics count of each of its lines. */
import type { Count, RegisterColumn } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import { Ground } from "../terms/Ground.ts"
import { DisclosureAttribute } from "./Determination.ts"
import { DisclosureEventKind } from "./DisclosureEventKind.ts"
import { type DisclosureRow, DisclosureStatus } from "./DisclosureRow.ts"
import { fieldNamed } from "./fieldNamed.ts"
import { InterpretationForm } from "./PolicyReach.ts"
import { PublicationChannel } from "./PublicationChannel.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

const attribute = wordOf(DisclosureAttribute)
const channel = wordOf(PublicationChannel)
const event = wordOf(DisclosureEventKind)
const form = wordOf(InterpretationForm)
const ground = wordOf(Ground)
const status = wordOf(DisclosureStatus)
const upkeep = wordOf(DisclosureUpkeep)

const fieldWord = (field: string | undefined): string => (field === undefined ? "未归入领域" : fieldNamed(field)?.name ?? field)
const timely = (late: boolean | undefined): string => (late === undefined ? "待定" : late ? "逾期" : "按期")

type Column = RegisterColumn<DisclosureRow>
const text = (title: string, width: number, cell: Column["cell"]): Column => ({ title, kind: "text", width, cell })
const day = (title: string, cell: (row: DisclosureRow) => string | undefined): Column => ({ title, kind: "day", width: 12, cell })

/** @internal */
export const register: { readonly title: string; readonly columns: ReadonlyArray<Column> } = {
  title: "主动公开台账",
  columns: [
    text("登记编号", 18, ({ number }) => number),
    day("登记日期", ({ on }) => on),
    text("事项", 40, ({ title }) => title),
    text("责任单位", 22, ({ unit }) => unit),
    text("公开属性", 12, (row) => (row.attribute === undefined ? undefined : attribute(row.attribute))),
    text("不予公开理由", 24, (row) => (row.ground === undefined ? undefined : ground(row.ground))),
    text("领域", 18, ({ attribute: its, field }) => (its === undefined ? undefined : fieldWord(field))),
    day("形成日期", ({ formedOn }) => formedOn),
    day("期限", ({ due }) => (due && "date" in due ? due.date : undefined)),
    text("状态", 12, (row) => status(row.status)),
    day("公开日期", ({ publications }) => publications.at(-1)?.on),
    text("是否按期", 10, ({ publications }) => (publications.length === 0 ? undefined : timely(publications.at(-1)?.late))),
    text("公开渠道", 24, ({ publications }) => publications.at(-1)?.channels.map(channel).join("、")),
    day("解读日期", ({ interpretations }) => interpretations.at(-1)?.on),
    day("移交日期", ({ transfers }) => transfers.at(-1)?.on),
    text("移交凭证", 20, ({ transfers }) => transfers.at(-1)?.proof),
    day("办结日期", ({ endedOn }) => endedOn)
  ]
}

const ofItem = ({ attribute: its, determinedOn, field, ground: why, interpretations, publications, transfers }: DisclosureRow): ReadonlyArray<Count> => {
  const by = { 领域: fieldWord(field) }
  return [
    ...(its === undefined || its === "proactive" || determinedOn === undefined
      ? []
      : [{ on: determinedOn, what: its === "withheld" ? "认定不予公开" : "认定依申请公开", by: { ...by, ...(why !== undefined && { 理由: ground(why) }) } }]),
    ...publications.map(({ late, on }) => ({ on, what: "主动公开信息", by: { ...by, 是否按期: timely(late) } })),
    ...publications.flatMap(({ channels, on }) => channels.map((each) => ({ on, what: "主动公开渠道", by: { 渠道: channel(each) } }))),
    ...interpretations.map((each) => ({ on: each.on, what: "政策解读", by: { 形式: form(each.form), 是否同步: each.together ? "同步" : "其后" } })),
    ...transfers.map(({ archiveClass, on }) => ({ on, what: "移交已公开现行文件", by: { 类别: archiveClass } }))
  ]
}

/** What was published, in time or late, by field and by channel; what was withheld, interpreted, transferred, answered and held. @internal */
export const counts = (row: DisclosureRow): ReadonlyArray<Count> => {
  const { endedOn, event: held, late, participants, rounds, status: where, upkeep: kept } = row
  const round = kept === undefined ? "不予公开信息评估审查" : upkeep(kept)
  return [
    ...ofItem(row),
    ...rounds.map(({ missed, on }) => ({ on, what: "定期事项", by: { 事项: round, 是否按期: timely(missed === undefined ? undefined : missed > 0) } })),
    ...(where === "concernAnswered" && endedOn !== undefined ? [{ on: endedOn, what: "回应关切", by: { 是否按期: timely(late) } }] : []),
    ...(where === "eventHeld" && endedOn !== undefined && held !== undefined
      ? [{ on: endedOn, what: "政民互动活动", by: { 形式: event(held) } }, { on: endedOn, what: "政民互动参加人次", by: { 形式: event(held) }, times: participants ?? 0 }]
      : [])
  ]
}
