/** Which requirements and terms of a pack its scenarios touch, and with what outcomes. */
import type { RulePack } from "@zone/core/rules"
import type { Scenario } from "./Scenario.ts"

export interface Touched {
  /** Requirements, `term:` and a term's name, `receipt:` and a channel, that no scenario names. */
  readonly untouched: ReadonlyArray<string>
  /** Duties and prohibitions that no scenario has seen both met and missing. */
  readonly oneSided: ReadonlyArray<string>
}

/** Looks at the pack's own requirements, terms and rules of receipt; open norms are touched where they come to `open`. */
export const touched = (pack: RulePack, scenarios: ReadonlyArray<Scenario>): Touched => {
  const seen = new Map<string, Set<string>>()
  const see = (name: string, outcome: string): void => void seen.set(name, new Set(seen.get(name)).add(outcome))
  for (const each of scenarios) {
    if ("outcomes" in each) for (const [id, outcome] of Object.entries(each.outcomes)) see(id, outcome)
    else {
      for (const name of Object.keys(each.days.terms ?? {})) see(`term:${name}`, "counted")
      if ("delivery" in each.given && each.days.receipt !== undefined) see(`receipt:${each.given.delivery.channel}`, "told")
    }
  }
  const judged = (id: string): boolean => seen.get(id)?.has("met") === true && seen.get(id)?.has("missing") === true
  const names = [
    ...pack.requirements.filter(({ kind }) => kind !== "OpenNorm").map(({ id }) => id),
    ...Object.keys(pack.terms ?? {}).map((name) => `term:${name}`),
    ...(pack.receiptRules ?? []).map(({ channel }) => `receipt:${channel}`)
  ]
  const open = pack.requirements.filter(({ id, kind }) => kind === "OpenNorm" && seen.get(id)?.has("open") !== true).map(({ id }) => id)
  const binding = pack.requirements.filter(({ kind, strength }) => kind !== "OpenNorm" && (strength === "must" || strength === "mustNot"))
  return {
    untouched: [...names.filter((name) => !seen.has(name)), ...open],
    oneSided: binding.map(({ id }) => id).filter((id) => !judged(id))
  }
}
