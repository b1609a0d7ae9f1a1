/** Who owes what for the facilities of a zone now, until when, and on what basis. What is to be done promptly (及时) has no day. */
import type { Limit, Obligation } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { type Asset, endingOf, type Material, openChanges, openFaults, type OpeningTimes, type Round, type State, type Stock } from "./State.ts"

type Owed = ReadonlyArray<Obligation>

const within = (what: string, owedBy: Role, { clock, due }: Limit): Obligation => ({ what, owedBy, basis: due.basis, due, clock })

const ofAsset = (asset: Asset): Owed => {
  const { changeBasis, faultBasis: basis, keeper, purchase: { vendor }, title } = asset
  return [
    ...openFaults(asset).map(({ calledOn, id, repairedOn }): Obligation => {
      const what = repairedOn !== undefined ? `验收维修：${title}（${id}）`
        : calledOn !== undefined ? `跟进维修：${title}（${id}）`
        : `及时联系${vendor?.name ?? "厂家、服务商"}：${title}（${id}）`
      return { what, owedBy: "clerk", assignedTo: keeper, basis }
    }),
    ...openChanges(asset).map(({ id, what }): Obligation => ({ what: `恢复或者补办批准：${what}（${id}）`, owedBy: "clerk", assignedTo: keeper, basis: changeBasis }))
  ]
}

const ofRound = ({ basis, findings, next, title }: Round): Owed => [
  within(title, "clerk", next),
  ...findings.flatMap(({ id, solvedOn, what }): Owed => (solvedOn === undefined ? [{ what: `处理检查发现的问题：${what}（${id}）`, owedBy: "clerk", basis }] : []))
]

const ofStock = ({ basis, count, make, reorderAt, title }: Stock): Owed =>
  count < reorderAt ? [{ what: `补充${title}${make === undefined ? "" : `（${make}）`}：现有${count}，至少${reorderAt}`, owedBy: "clerk", basis }] : []

const ofMaterial = ({ basis, outdated, through, title }: Material): Owed => [
  ...(outdated ? [{ what: `更换过期资料：${title}`, owedBy: "clerk" as const, basis: through?.due.basis ?? basis }] : []),
  ...(through && !outdated ? [within(`有效期满前更新：${title}`, "clerk", through)] : [])
]

const ofOpening = ({ days }: OpeningTimes): Owed => {
  const last = days.at(-1)
  return last && last.closed === undefined ? [{ ...within("当日关闭设施设备", "clerk", last.limit), assignedTo: last.openedBy }] : []
}

/** @internal */
export const obligations = (state: State): Owed => {
  if (endingOf(state)) return []
  switch (state._tag) {
    case "Nothing": return []
    case "Asset": return ofAsset(state.asset)
    case "Round": return ofRound(state.round)
    case "Stock": return ofStock(state.stock)
    case "Material": return ofMaterial(state.material)
    default: return ofOpening(state.opening)
  }
}
