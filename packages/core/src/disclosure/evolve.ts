/** What a fact makes of a matter of disclosure. Total: a fact that no longer fits leaves the state as it was. */
import type { Limit } from "../rules/Room.ts"
import type { Fact } from "./Fact.ts"
import type { Item, Matter, State, Upkeep } from "./State.ts"

type Is<Tag extends Fact["_tag"]> = Extract<Fact, { readonly _tag: Tag }>
type In<Tag extends Matter["_tag"]> = Extract<Matter, { readonly _tag: Tag }>
type OfItem = Extract<Matter, { readonly item: unknown }>

const later = (one: string, other: string): string => (one < other ? other : one)

const lateness = ({ late }: { readonly late?: boolean }): { readonly late?: boolean } => (late === undefined ? {} : { late })

const roundOf = ({ missed, on }: { readonly missed?: number; readonly on: string }): { readonly on: string; readonly missed?: number } =>
  ({ on, ...(missed !== undefined && { missed }) })

/** To be reviewed, or kept, as its attribute has it. */
const placed = (item: Item, limit: Limit | undefined): State =>
  item.determination._tag === "proactive" ? { _tag: "Drafted", item, signed: [], ...(limit && { limit }) } : { _tag: "Kept", item }

const drafted = ({ _tag, on, ...rest }: Is<"Drafted">): State => placed({
  ...rest, draftedOn: on, determinedOn: on, version: 1, publications: [], interpretations: [], transfers: [], evaluations: [], faults: [], lastOn: on
}, undefined)

const redetermined = ({ basis, determination, limit, on, rules }: Is<"Redetermined">, item: Item): State => {
  const placing = { ...item, determination, determinedOn: on, basis, rules, lastOn: later(item.lastOn, on) }
  if (determination._tag !== "proactive") return placed(placing, limit)
  const { takenDownOn: _before, ...anew } = placing
  return placed(anew, limit)
}

/** What changes an item in whatever state, without moving it. */
const itemAfter = (item: Item, fact: Fact): Item | undefined => {
  switch (fact._tag) {
    case "Marked": return { ...item, mark: fact.mark }
    case "Mended": return { ...item, faults: item.faults.filter(({ id }) => id !== fact.id) }
    case "Formed": return { ...item, formedOn: fact.on, lastOn: later(item.lastOn, fact.on) }
    default: return undefined
  }
}

const inDrafted = (state: In<"Drafted">, fact: Fact): State => {
  const { item, limit, signed } = state
  if (fact._tag !== "ReviewSigned") return state
  const { on, signer, step, verdict } = fact
  const after = { ...item, lastOn: later(item.lastOn, on) }
  const owed = limit && { limit }
  // what goes back is reviewed from the first step again
  if (verdict._tag === "returned") return { _tag: "Drafted", item: after, signed: [], returned: verdict.reasons, ...owed }
  if (verdict._tag === "withheld") return { ...state, item: after }
  const all = [...signed, { step, signer, on }]
  return item.rules.steps.every(({ key }) => all.some((each) => each.step === key))
    ? { _tag: "Cleared", item: after, signed: all, ...owed }
    : { ...state, item: after, signed: all }
}

const inCleared = (state: In<"Cleared">, fact: Fact): State => {
  if (fact._tag !== "Published") return state
  const { channels, interpretation, on, transfer, where } = fact
  const { item } = state
  return {
    _tag: "Published",
    item: { ...item, publications: [...item.publications, { on, version: item.version, channels, where, ...lateness(fact) }], lastOn: later(item.lastOn, on) },
    ...(interpretation && { interpretation }), ...(transfer && { transfer })
  }
}

const inPublished = (state: In<"Published">, fact: Fact): State => {
  const { item } = state
  const { version } = item
  switch (fact._tag) {
    case "Interpreted": {
      const { interpretation: _done, ...rest } = state
      const { form, on, together } = fact
      return { ...rest, item: { ...item, interpretations: [...item.interpretations, { on, version, form, together }] } }
    }
    case "Transferred": {
      const { transfer: _done, ...rest } = state
      const { on, proof, to } = fact
      return { ...rest, item: { ...item, transfers: [...item.transfers, { on, version, to, proof, ...lateness(fact) }] } }
    }
    case "Checked": return { ...state, item: { ...item, faults: [...item.faults, ...fact.faults.map((fault) => ({ ...fault, basis: fact.basis }))] } }
    case "Changed": {
      const { by, limit, on } = fact
      return placed({ ...item, version: version + 1, drafter: by, lastOn: later(item.lastOn, on) }, limit)
    }
    default: return state
  }
}

const inKept = (state: In<"Kept">, fact: Fact): State => {
  const { item } = state
  const { evaluation } = item.rules
  if (fact._tag === "TakenDown") return { ...state, item: { ...item, takenDownOn: fact.on, lastOn: later(item.lastOn, fact.on) } }
  if (fact._tag !== "ReEvaluated" || !evaluation) return state
  const { by, limit, on } = fact
  return {
    ...state,
    item: { ...item, rules: { ...item.rules, evaluation: { ...evaluation, limit } }, evaluations: [...item.evaluations, { ...roundOf(fact), by }], lastOn: later(item.lastOn, on) }
  }
}

const inItem = (state: Exclude<OfItem, { readonly _tag: "Removed" }>, fact: Fact): State => {
  const item = itemAfter(state.item, fact)
  if (item) return fact._tag === "Formed" && fact.limit && "signed" in state ? { ...state, item, limit: fact.limit } : { ...state, item }
  if (fact._tag === "Withdrawn") return { _tag: "Removed", item: { ...state.item, lastOn: later(state.item.lastOn, fact.on) }, removedOn: fact.on, why: fact.why }
  if (fact._tag === "Redetermined" && state._tag !== "Published") return redetermined(fact, state.item)
  switch (state._tag) {
    case "Drafted": return inDrafted(state, fact)
    case "Cleared": return inCleared(state, fact)
    case "Published": return inPublished(state, fact)
    default: return inKept(state, fact)
  }
}

const inUpkeep = (upkeep: Upkeep, fact: Fact): State | undefined => {
  const run = (change: Partial<Upkeep>): State => ({ _tag: "UpkeepRunning", upkeep: { ...upkeep, ...change } })
  switch (fact._tag) {
    case "UpkeepDone": {
      const { basis, faults, limit, missing, on } = fact
      // what is not there is a fault until it is; looked at again, it counts by what was seen last
      const found = [...missing.map((each) => ({ id: `缺少：${each}`, what: `缺少：${each}` })), ...faults].map((fault) => ({ ...fault, basis }))
      const kept = upkeep.faults.filter(({ id }) => !upkeep.expected.some((each) => id === `缺少：${each}`))
      return run({ limit, rounds: [...upkeep.rounds, roundOf(fact)], faults: [...kept, ...found], lastOn: later(upkeep.lastOn, on) })
    }
    case "Mended": return run({ faults: upkeep.faults.filter(({ id }) => id !== fact.id) })
    case "ChannelOpened": {
      const { _tag, ...opened } = fact
      return run({ channels: [...upkeep.channels, opened] })
    }
    case "GuideUpdated": return run({ channels: upkeep.channels.map((each) => (each.id === fact.id ? { ...each, updatedOn: fact.on } : each)) })
    case "UpkeepEnded": return { _tag: "UpkeepEnded", upkeep, endedOn: fact.on }
    default: return undefined
  }
}

const begun = (fact: Fact): State | undefined => {
  switch (fact._tag) {
    case "Drafted": return drafted(fact)
    case "ConcernRegistered": {
      const { _tag, ...concern } = fact
      return { _tag: "ConcernOpen", concern }
    }
    case "EventPlanned": {
      const { _tag, on, ...event } = fact
      return { _tag: "EventPlanned", event: { ...event, plannedAt: on } }
    }
    case "UpkeepBegun": {
      const { _tag, on, ...upkeep } = fact
      return { _tag: "UpkeepRunning", upkeep: { ...upkeep, begunOn: on, rounds: [], faults: [], channels: [], lastOn: upkeep.limit.clock.start } }
    }
    default: return undefined
  }
}

const recounted = (state: State, { limit, which }: Is<"DueDateMoved" | "DueDateSettled">): State => {
  switch (state._tag) {
    case "Drafted":
    case "Cleared": return which === "publication" ? { ...state, limit } : state
    case "Published": {
      const owed = which === "interpretation" || which === "transfer" ? state[which] : undefined
      return owed ? { ...state, [which]: { ...owed, limit } } : state
    }
    case "Kept": {
      const { evaluation } = state.item.rules
      return which === "evaluation" && evaluation ? { ...state, item: { ...state.item, rules: { ...state.item.rules, evaluation: { ...evaluation, limit } } } } : state
    }
    case "ConcernOpen": return which === "response" ? { ...state, concern: { ...state.concern, limit } } : state
    case "EventPlanned": return which === "event" ? { ...state, event: { ...state.event, limit } } : state
    case "UpkeepRunning": {
      const { upkeep } = state
      if (which === "upkeep") return { ...state, upkeep: { ...upkeep, limit } }
      return { ...state, upkeep: { ...upkeep, channels: upkeep.channels.map((each) => (`channel:${each.id}` === which ? { ...each, limit } : each)) } }
    }
    default: return state
  }
}

/** @internal */
export const evolve = (state: State, fact: Fact): State => {
  if (state._tag === "Nothing") return begun(fact) ?? state
  if (fact._tag === "DueDateMoved" || fact._tag === "DueDateSettled") return recounted(state, fact)
  switch (state._tag) {
    case "Drafted":
    case "Cleared":
    case "Published":
    case "Kept": return inItem(state, fact)
    case "ConcernOpen": return fact._tag === "Responded" ? { _tag: "ConcernAnswered", concern: state.concern, answeredOn: fact.on, ...lateness(fact) } : state
    case "EventPlanned": {
      const { event } = state
      if (fact._tag === "EventMoved") return { ...state, event: { ...event, limit: fact.limit } }
      if (fact._tag === "EventHeld") return { _tag: "EventHeld", event, heldOn: fact.on, participants: fact.participants, ...lateness(fact) }
      return fact._tag === "EventCancelled" ? { _tag: "EventCancelled", event, cancelledOn: fact.on } : state
    }
    case "UpkeepRunning": return inUpkeep(state.upkeep, fact) ?? state
    default: return state
  }
}
