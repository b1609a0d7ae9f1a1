/** What a fact makes of a facility. Total: a fact that no longer fits leaves the state as it was. */
import type { Fact } from "./Fact.ts"
import type { Asset, AssetChange, Fault, Material, OpeningTimes, Round, State, Stock } from "./State.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>

const begun = (fact: Fact): State | undefined => {
  switch (fact._tag) {
    case "AssetRegistered": {
      const { _tag, ...rest } = fact
      return { _tag: "Asset", asset: { ...rest, faults: [], changes: [], upkeep: [], misuses: [] } }
    }
    case "RoundBegun": {
      const { _tag, ...rest } = fact
      return { _tag: "Round", round: { ...rest, done: [], findings: [] } }
    }
    case "StockOpened": {
      const { _tag, ...rest } = fact
      return { _tag: "Stock", stock: { ...rest, movedOn: fact.on, taken: [], restocked: [] } }
    }
    case "MaterialShown": {
      const { _tag, limit, ...rest } = fact
      return { _tag: "Material", material: { ...rest, shownOn: fact.on, ...(limit && { through: limit }), replaced: [] } }
    }
    case "HoursSet": return { _tag: "Opening", opening: { title: fact.title, on: fact.on, hours: fact.hours, changedOn: fact.on, announced: [], days: [] } }
    default: return undefined
  }
}

const fault = (asset: Asset, id: string, change: (each: Fault) => Fault): Asset => ({
  ...asset, faults: asset.faults.map((each) => (each.id === id && each.verifiedOn === undefined ? change(each) : each))
})

const changed = (asset: Asset, id: string, change: (each: AssetChange) => AssetChange): Asset => ({
  ...asset, changes: asset.changes.map((each) => (each.id === id ? change(each) : each))
})

/** A repair that did not hold is a fault again, from the call to the vendor on. */
const verified = ({ on, works }: Is<"RepairVerified">) => ({ calledOn, repairedOn, ...rest }: Fault): Fault =>
  works
    ? { ...rest, ...(calledOn !== undefined && { calledOn }), ...(repairedOn !== undefined && { repairedOn }), verifiedOn: on }
    : { ...rest, again: rest.again + 1 }

const ofAsset = (asset: Asset, fact: Fact): Asset => {
  switch (fact._tag) {
    case "KeeperChanged": return { ...asset, keeper: fact.keeper }
    case "UpkeepRecorded": {
      const { _tag, ...rest } = fact
      return { ...asset, upkeep: [...asset.upkeep, rest] }
    }
    case "FaultReported": return asset.faults.some(({ id }) => id === fact.id) ? asset : { ...asset, faults: [...asset.faults, { id: fact.id, on: fact.on, what: fact.what, again: 0 }] }
    case "VendorCalled": return fault(asset, fact.id, (each) => ({ ...each, calledOn: fact.on }))
    case "Repaired": {
      const { cost, how, id, on } = fact
      return { ...fault(asset, id, (each) => ({ ...each, repairedOn: on })), upkeep: [...asset.upkeep, { on, what: how, ...(cost !== undefined && { cost }) }] }
    }
    case "RepairVerified": return fault(asset, fact.id, verified(fact))
    case "ChangeAuthorised": return { ...asset, changes: [...asset.changes, { id: fact.id, kind: fact.kind, what: fact.what, authorisedOn: fact.on }] }
    case "ChangeMade": return changed(asset, fact.id, (each) => ({ ...each, madeOn: fact.on }))
    case "ChangeFound": return { ...asset, changes: [...asset.changes, { id: fact.id, kind: fact.kind, what: fact.what, foundOn: fact.on }] }
    case "ChangeSettled": return changed(asset, fact.id, (each) => ({ ...each, settledOn: fact.on }))
    case "MisuseRecorded": return { ...asset, misuses: [...asset.misuses, { on: fact.on, rule: fact.rule, what: fact.what }] }
    case "AssetDisposed": return { ...asset, disposed: { on: fact.on, why: fact.reason, how: fact.how, approval: fact.approval } }
    default: return asset
  }
}

const ofRound = (round: Round, fact: Fact): Round => {
  switch (fact._tag) {
    case "RoundMade": {
      const { by, findings, missed, next, on } = fact
      return { ...round, next, done: [...round.done, { on, by, missed }], findings: [...round.findings, ...findings.map((each) => ({ ...each, on }))] }
    }
    case "FindingSolved": return { ...round, findings: round.findings.map((each) => (each.id === fact.id ? { ...each, solvedOn: fact.on } : each)) }
    case "RoundEnded": return { ...round, ended: { on: fact.on, why: fact.reason } }
    case "DueDateMoved":
    case "DueDateSettled": return { ...round, next: fact.limit }
    default: return round
  }
}

const ofStock = (stock: Stock, fact: Fact): Stock => {
  switch (fact._tag) {
    case "StockTaken": return { ...stock, count: stock.count - fact.number, movedOn: fact.on, taken: [...stock.taken, { on: fact.on, number: fact.number }] }
    case "Restocked": return { ...stock, count: stock.count + fact.number, movedOn: fact.on, restocked: [...stock.restocked, { on: fact.on, number: fact.number }] }
    case "StockCounted": return { ...stock, count: fact.count, movedOn: fact.on }
    case "StockClosed": return { ...stock, closed: { on: fact.on, why: fact.reason } }
    default: return stock
  }
}

const ofMaterial = (material: Material, fact: Fact): Material => {
  switch (fact._tag) {
    case "MaterialReplaced": {
      const { outdated: _outdated, through: _through, ...rest } = material
      const { limit, on, source, version } = fact
      return { ...rest, version, source, shownOn: on, ...(limit && { through: limit }), replaced: [...rest.replaced, on] }
    }
    case "MaterialOutdated": return { ...material, outdated: { on: fact.on, why: fact.why } }
    case "MaterialRemoved": return { ...material, removed: { on: fact.on, why: fact.reason } }
    case "DueDateMoved":
    case "DueDateSettled": return material.through ? { ...material, through: fact.limit } : material
    default: return material
  }
}

const ofOpening = (opening: OpeningTimes, fact: Fact): OpeningTimes => {
  const { days, hours } = opening
  const last = days.at(-1)
  switch (fact._tag) {
    case "HoursSet": return { ...opening, hours: fact.hours, changedOn: fact.on }
    case "ExceptionAnnounced": return { ...opening, hours: { ...hours, exceptions: [...hours.exceptions, fact.exception] }, announced: [...opening.announced, fact.on] }
    case "Opened": {
      const { by, late, limit, on, time } = fact
      return { ...opening, days: [...days, { on, opened: time, openedBy: by, ...(late !== undefined && { late }), limit }] }
    }
    case "Closed": {
      if (!last || last.closed !== undefined) return opening
      const closed = { ...last, closed: `${fact.on}T${fact.time}`, ...(fact.early !== undefined && { early: fact.early }) }
      return { ...opening, days: [...days.slice(0, -1), closed] }
    }
    case "DueDateMoved":
    case "DueDateSettled": return last && last.closed === undefined ? { ...opening, days: [...days.slice(0, -1), { ...last, limit: fact.limit }] } : opening
    default: return opening
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  switch (state._tag) {
    case "Nothing": return begun(fact) ?? state
    case "Asset": return { _tag: "Asset", asset: ofAsset(state.asset, fact) }
    case "Round": return { _tag: "Round", round: ofRound(state.round, fact) }
    case "Stock": return { _tag: "Stock", stock: ofStock(state.stock, fact) }
    case "Material": return { _tag: "Material", material: ofMaterial(state.material, fact) }
    default: return { _tag: "Opening", opening: ofOpening(state.opening, fact) }
  }
}
