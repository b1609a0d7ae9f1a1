/** What the rules of a place ask of its facilities, and how far what is looked after there meets it. */
import { tellInterval } from "../rules/Interval.ts"
import type { Offer } from "../rules/Offer.ts"
import type { Requirement } from "../rules/Requirement.ts"
import type { Context } from "../rules/Room.ts"
import type { Rule } from "../rules/RuleBook.ts"
import { wantedOf } from "../rules/wantedOf.ts"
import type { FacilityNeed, FacilitySheet } from "./FacilitySheet.ts"

type There = Omit<FacilitySheet, "needs">
type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>
type Standing = FacilityNeed["standing"]

/** The better of two alternatives counts. */
const RANK: ReadonlyArray<Standing> = ["met", "outdated", "low", "faulty", "missing"]
const best = (all: ReadonlyArray<Standing>): Standing => RANK.find((each) => all.includes(each)) ?? "missing"

/** Things by their number, and pieces of what is kept as a stock, as pens and paper. What must work, works. */
const equipmentStands = ({ anyOf, working }: Of<"Equipment">, { assets, stocks }: There): Standing => best(anyOf.map(({ atLeast = 1, item }) => {
  const things = assets.filter((each) => each.item === item)
  const pieces = stocks.filter((each) => each.item === item).reduce((sum, { count }) => sum + count, 0)
  if (things.length + pieces < atLeast) return things.length + stocks.filter((each) => each.item === item).length === 0 ? "missing" : "low"
  const well = things.filter(({ status }) => status !== "faulty").length + pieces
  return working && well < atLeast ? "faulty" : "met"
}))

/** On display, or in stock where copies are taken. One that holds no longer does not count. */
const materialStands = ({ anyOf, copies = 1 }: Of<"Material">, { materials, stocks }: There): Standing => best(anyOf.map((item) => {
  const shown = materials.filter((each) => each.item === item)
  const kept = stocks.filter((each) => each.item === item)
  if (shown.length + kept.length === 0) return "missing"
  if (kept.length > 0 && kept.reduce((sum, { count }) => sum + count, 0) < copies) return "low"
  return kept.length === 0 && shown.every(({ standing }) => standing === "outdated" || standing === "expired") ? "outdated" : "met"
}))

/** Rules on keeping things in order, which are met by rounds. */
const ROUNDS = /^(facility|upkeep)\//

const roundsOf = ({ requirement }: Rule, { rounds }: There): Standing | undefined => {
  const recurs = requirement.kind === "Deadline" && requirement.by === undefined && ROUNDS.test(requirement.id)
  if (!recurs) return undefined
  const own = rounds.filter(({ rule }) => rule === requirement.id)
  return own.length > 0 ? "met" : "missing"
}

const need = (kind: FacilityNeed["kind"], { basis: [basis], check, requirement: { id: rule, strength } }: Rule, standing: Standing, begins: ReadonlyArray<Offer>, what = wantedOf(check)): FacilityNeed =>
  ({ rule, kind, what, strength, basis, standing, begins: standing === "missing" ? begins : [] })

const ofRule = (rule: Rule, there: There): FacilityNeed | undefined => {
  const { requirement } = rule
  switch (requirement.kind) {
    case "Equipment": return need("asset", rule, equipmentStands(requirement, there), [{ wish: "RegisterAsset", given: { item: requirement.anyOf[0].item } }, { wish: "OpenStock", given: { item: requirement.anyOf[0].item } }])
    case "Material": return need("material", rule, materialStands(requirement, there), [{ wish: "ShowMaterial", given: { item: requirement.anyOf[0] } }, { wish: "OpenStock", given: { item: requirement.anyOf[0] } }])
    case "Hours": return need("opening", rule, there.opening.length > 0 ? "met" : "missing", [{ wish: "SetHours", given: {} }])
    case "Deadline": {
      const standing = roundsOf(rule, there)
      const { every, id, interval, what } = requirement
      return standing && need("round", rule, standing, [{ wish: "BeginRound", given: { rule: id } }], `${what}（${interval ? tellInterval(interval) : every ?? ""}）`)
    }
    default: return undefined
  }
}

/** What may be need not be there, and what must not be is another thing. @internal */
export const findNeeds = (there: There, { rules }: Context): ReadonlyArray<FacilityNeed> =>
  rules.flatMap((rule) => {
    const { strength } = rule.requirement
    const found = strength === "may" || strength === "mustNot" ? undefined : ofRule(rule, there)
    return found ? [found] : []
  })
