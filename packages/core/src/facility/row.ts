/** The line of a facility in the register 设施设备台账, and what the register finds it by. */
import type { RowIndex } from "../rules/Room.ts"
import type { FacilityKind, FacilityStatus } from "./FacilityKind.ts"
import { obligations } from "./obligations.ts"
import { endingOf, openChanges, openFaults, type State } from "./State.ts"

/** What happened, for statistics: a word, a day, and how many. */
export interface FacilityEvent {
  readonly on: string
  readonly what: string
  readonly times?: number
  readonly late?: boolean
}

/** One line of the register. */
export interface Row {
  readonly kind: FacilityKind
  readonly title: string
  readonly status: FacilityStatus
  readonly on: string
  /** The key of the thing, or the rule of a round. */
  readonly item?: string
  readonly assetNumber?: string
  readonly model?: string
  readonly place?: string
  readonly keeper?: string
  readonly boughtOn?: string
  readonly price?: number
  readonly vendor?: string
  /** What upkeep and repair have cost so far, in 元. */
  readonly spent?: number
  readonly faults?: number
  /** Of a stock: how many there are, and below how many more are owed. */
  readonly count?: number
  readonly reorderAt?: number
  readonly version?: string
  readonly source?: string
  readonly catalogueItem?: string
  readonly through?: string
  readonly lastOn?: string
  readonly endedOn?: string
  readonly events: ReadonlyArray<FacilityEvent>
  readonly nextDue?: string
  readonly unsettled: boolean
}

type Own = Omit<Row, "nextDue" | "unsettled" | "endedOn">

/** Money without the crumbs of binary fractions. */
const cents = (yuan: number): number => Math.round(yuan * 100) / 100

const ofAsset = ({ asset }: Extract<State, { readonly _tag: "Asset" }>): Own => {
  const { assetNumber, changes, disposed, faults, item, keeper, misuses, model, on, place, purchase: { on: boughtOn, price, vendor }, title, upkeep } = asset
  return {
    kind: "asset", title, item, assetNumber, keeper, on, boughtOn,
    status: disposed ? "disposed" : openFaults(asset).length > 0 ? "faulty" : openChanges(asset).length > 0 ? "changed" : "inOrder",
    ...(model !== undefined && { model }), ...(place !== undefined && { place }), ...(price !== undefined && { price }), ...(vendor && { vendor: vendor.name }),
    spent: cents(upkeep.reduce((sum, { cost = 0 }) => sum + cost, 0)),
    faults: faults.length,
    events: [
      { on, what: "登记设施设备" },
      ...faults.map((each) => ({ on: each.on, what: "报告故障" })),
      ...faults.flatMap(({ verifiedOn }) => (verifiedOn === undefined ? [] : [{ on: verifiedOn, what: "修复故障" }])),
      ...changes.flatMap(({ foundOn, madeOn }) => [...(madeOn === undefined ? [] : [{ on: madeOn, what: "经批准更新、更换" }]), ...(foundOn === undefined ? [] : [{ on: foundOn, what: "发现擅自更新、更换" }])]),
      ...misuses.map((each) => ({ on: each.on, what: "不当使用" })),
      ...(disposed ? [{ on: disposed.on, what: "处置设施设备" }] : [])
    ]
  }
}

const ofRound = ({ round: { done, ended, findings, on, rule, title } }: Extract<State, { readonly _tag: "Round" }>): Own => {
  const last = done.at(-1)?.on
  return {
    kind: "round", title, item: rule, on, status: ended ? "ended" : "inOrder", ...(last !== undefined && { lastOn: last }),
    events: [
      ...done.flatMap(({ missed, on: made }): ReadonlyArray<FacilityEvent> => [{ on: made, what: title, late: missed > 0 }, ...(missed > 0 ? [{ on: made, what: `漏做：${title}`, times: missed }] : [])]),
      ...findings.map((each) => ({ on: each.on, what: "检查发现问题" }))
    ]
  }
}

const ofStock = ({ stock: { closed, count, item, movedOn, on, reorderAt, restocked, taken, title } }: Extract<State, { readonly _tag: "Stock" }>): Own => ({
  kind: "stock", title, item, on, count, reorderAt, lastOn: movedOn,
  status: closed ? "ended" : count < reorderAt ? "low" : "inOrder",
  events: [...taken.map((each) => ({ on: each.on, what: `领用${title}`, times: each.number })), ...restocked.map((each) => ({ on: each.on, what: `补充${title}`, times: each.number }))]
})

const ofMaterial = ({ material }: Extract<State, { readonly _tag: "Material" }>): Own => {
  const { catalogueItem, item, on, outdated, removed, replaced, shownOn, source, through, title, version } = material
  return {
    kind: "material", title, item, on, version, source, lastOn: shownOn,
    status: removed ? "ended" : outdated ? "outdated" : "inOrder",
    ...(catalogueItem !== undefined && { catalogueItem }),
    ...(through && { through: through.clock.start }),
    events: [{ on, what: "摆放资料" }, ...replaced.map((each) => ({ on: each, what: "更新资料" }))]
  }
}

const ofOpening = ({ opening: { announced, days, on, title } }: Extract<State, { readonly _tag: "Opening" }>): Own => {
  const last = days.at(-1)?.on
  return {
    kind: "opening", title, on, status: "inOrder", ...(last !== undefined && { lastOn: last }),
    events: [
      ...days.map((each): FacilityEvent => ({ on: each.on, what: "开放", late: each.late === true || each.early === true })),
      ...announced.map((each) => ({ on: each, what: "临时调整开放时间" }))
    ]
  }
}

const own = (state: Exclude<State, { readonly _tag: "Nothing" }>): Own => {
  switch (state._tag) {
    case "Asset": return ofAsset(state)
    case "Round": return ofRound(state)
    case "Stock": return ofStock(state)
    case "Material": return ofMaterial(state)
    default: return ofOpening(state)
  }
}

/** @internal */
export const row = (state: State): Row | undefined => {
  if (state._tag === "Nothing") return undefined
  const dues = obligations(state).flatMap(({ due }) => (due ? [due] : []))
  const nextDue = dues.flatMap((due) => ("date" in due ? [due.date] : [])).toSorted()[0]
  const ending = endingOf(state)
  return {
    ...own(state),
    ...(ending && { endedOn: ending.on }),
    ...(nextDue !== undefined && { nextDue }),
    unsettled: dues.some(({ certainty }) => certainty !== "settled")
  }
}

/** Found by the number in the register of state assets. @internal */
export const indexOf = ({ assetNumber, nextDue, on, status, unsettled }: Row): RowIndex => ({
  ...(assetNumber !== undefined && { number: assetNumber }), on, status, ...(nextDue !== undefined && { due: nextDue }), unsettled, names: []
})
