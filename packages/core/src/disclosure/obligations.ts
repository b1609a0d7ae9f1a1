/** Who owes what in a matter of disclosure now, until when, and on what basis. */
import type { Limit, Obligation } from "../rules/Room.ts"
import { wordOf } from "../rules/wordOf.ts"
import type { Role } from "../terms/Role.ts"
import { articles } from "./articles.ts"
import { DisclosureEventKind } from "./DisclosureEventKind.ts"
import type { Item, OpenFault, Owed, State, Upkeep } from "./State.ts"
import { DisclosureUpkeep } from "./DisclosureUpkeep.ts"

type List = ReadonlyArray<Obligation>

const eventWord = wordOf(DisclosureEventKind)
const upkeepWord = wordOf(DisclosureUpkeep)

const within = (what: string, owedBy: Role, { clock, due }: Limit): Obligation => ({ what, owedBy, basis: due.basis, due, clock })

/** By a day where a term runs, otherwise promptly. */
const owed = (what: string, owedBy: Role, { basis, limit }: Owed): Obligation => ({ ...(limit ? within(what, owedBy, limit) : { what, owedBy }), basis })

const mending = (faults: ReadonlyArray<OpenFault>, owedBy: Role): List => faults.map(({ basis, what }) => ({ what: `改正：${what}`, owedBy, basis }))

const marking = ({ mark, rules }: Item): List =>
  rules.mark && rules.mark.text !== mark ? [{ what: `在文件末标注“${rules.mark.text}”`, owedBy: "handler", basis: rules.mark.basis }] : []

/** Until it is published: formed, reviewed, marked, with its interpretation ready. */
const ofProactive = (item: Item, review: List, limit: Limit | undefined): List => [
  ...(item.formedOn === undefined ? [{ what: "登记信息形成的日期", owedBy: "handler", basis: articles.formed } as const] : []),
  ...review,
  ...(limit ? [within(item.version > 1 ? "公开变更后的信息" : "主动公开", "handler", limit)] : []),
  ...marking(item),
  ...(item.reach ? [{ what: "准备政策解读，与文件同步发布", owedBy: "handler", basis: item.basis } as const] : []),
  ...mending(item.faults, "handler")
]

const ofUpkeep = ({ channels, faults, kind, limit, unit }: Upkeep): List => [
  { ...within(upkeepWord(kind), "handler", limit), assignedTo: unit },
  ...mending(faults, "handler").map((each) => ({ ...each, assignedTo: unit })),
  ...channels.flatMap((each) => (each.updatedOn === undefined ? [{ ...within(`更新指南中的接收渠道并公开：${each.channel}`, "clerk", each.limit), assignedTo: unit }] : []))
]

/** @internal */
export const obligations = (state: State): List => {
  switch (state._tag) {
    case "Drafted": {
      const { item, returned, signed } = state
      const next = item.rules.steps.find(({ key }) => !signed.some(({ step }) => step === key))
      const what = next && (returned === undefined || signed.length > 0 ? next.label : `修改后重新送审：${next.label}`)
      return ofProactive(item, what === undefined ? [] : [{ what, owedBy: "head", basis: item.rules.review }], state.limit)
    }
    case "Cleared": return ofProactive(state.item, [], state.limit)
    case "Published": {
      const { interpretation, item, transfer } = state
      return [
        ...(interpretation ? [owed("发布政策解读", "handler", interpretation)] : []),
        ...(transfer ? [owed("向档案馆移交已公开现行文件", "handler", transfer)] : []),
        ...marking(item),
        ...mending(item.faults, "handler")
      ]
    }
    case "Kept": {
      const { item } = state
      const { evaluation } = item.rules
      // a version that is still out there, though the item is not to be
      const out = item.publications.length > 0 && item.takenDownOn === undefined
      return [...(out ? [{ what: "撤下仍在公开的版本", owedBy: "handler", basis: item.rules.review } as const] : []), ...marking(item), ...(evaluation ? [within("定期评估审查不予公开的信息", "head", evaluation.limit)] : [])]
    }
    case "ConcernOpen": return [within("回应关切", "handler", state.concern.limit)]
    case "EventPlanned": return [{ ...within(`举办${eventWord(state.event.kind)}：${state.event.title}`, "handler", state.event.limit), assignedTo: state.event.unit }]
    case "UpkeepRunning": return ofUpkeep(state.upkeep)
    default: return []
  }
}
