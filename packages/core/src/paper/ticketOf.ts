/** How a place's notice wants a material printed: copies, sheet, laminated. */
import { applies } from "../rules/applies.ts"
import type { Rule, RuleBook } from "../rules/RuleBook.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Tier } from "../terms/Tier.ts"
import type { VenueKind } from "../terms/VenueKind.ts"
import type { Ticket } from "./Paper.ts"

/** Where it lies. Circumstances that nobody has told leave a rule in. */
export interface DeskSetting {
  readonly venue: VenueKind
  readonly tier: Tier
  readonly circumstances?: { readonly [name: string]: boolean | undefined }
}

/** What is asked of a material, with its clauses. */
export interface TicketAsked {
  readonly ticket: Ticket
  readonly basis: ReadonlyArray<Basis>
  /** ⚖ What no clause settles and was chosen here, in Chinese. */
  readonly chosen: ReadonlyArray<string>
}

type MaterialRule = Rule & { readonly requirement: Extract<Rule["requirement"], { readonly kind: "Material" }> }

/** Whether a rule counts there. @internal */
export const countsAt = ({ requirement }: Rule, setting: DeskSetting | undefined): boolean =>
  requirement.strength !== "mustNot" &&
  (setting === undefined || applies(requirement, { circumstances: {}, ...setting }) !== "does not")

const isSheet = (paper: string | undefined): paper is Ticket["sheet"] => paper === "A4" || paper === "A3"

/** The most that several rules ask together. @internal */
export const ticketOfRules = (rules: ReadonlyArray<MaterialRule>): TicketAsked => {
  const copies = rules.flatMap(({ requirement }) => (requirement.copies === undefined ? [] : [requirement.copies]))
  const papers = rules.flatMap(({ requirement }) => (requirement.paper === undefined ? [] : [requirement.paper]))
  const sheet = papers.find(isSheet)
  const strange = papers.find((paper) => !isSheet(paper))
  return {
    ticket: {
      copies: Math.max(1, ...copies), sheet: sheet ?? "A4", laminated: rules.some(({ requirement }) => requirement.laminated === true), sides: "one"
    },
    basis: rules.flatMap(({ basis }) => basis),
    chosen: [
      ...(copies.length === 0 ? ["未规定份数，取1份"] : []),
      ...(strange !== undefined ? [`要求用${strange}纸，这里按${sheet ?? "A4"}排印`] : sheet === undefined ? ["未规定用纸，取A4"] : [])
    ]
  }
}

/** @internal */
export const isMaterialRule = (rule: Rule): rule is MaterialRule => rule.requirement.kind === "Material"

/**
 * How the rules in force want a material printed, at a place or anywhere: the most copies that any of them asks, its sheet, whether it is
 * laminated. Undefined where no rule asks for it. What no clause says is chosen, and told (⚖).
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { ticketOf } from "@zone/core/paper"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * ticketOf(book, "applicationForm")?.ticket // => { copies: 20, sheet: "A4", laminated: false, sides: "one" }
 * ticketOf(book, "sampleForm")?.ticket // => { copies: 2, sheet: "A4", laminated: true, sides: "one" }
 * ticketOf(book, "applicationForm", { venue: "library", tier: "county" }) // => undefined
 * ```
 */
export const ticketOf = (book: RuleBook, item: string, setting?: DeskSetting): TicketAsked | undefined => {
  const rules = book.rules.filter(isMaterialRule).filter((rule) => rule.requirement.anyOf.includes(item) && countsAt(rule, setting))
  return rules.length === 0 ? undefined : ticketOfRules(rules)
}
