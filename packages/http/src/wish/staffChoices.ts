/** What staff choose from at a place of a wish, in words, where the schema knows only that a code stands there: requirements, posts, things. */
import { type AnyRoom, type Context, type Rule, wantedOf } from "@zone/core/rules"
import * as Schema from "effect/Schema"
import type { FormWords } from "./formOf.ts"

type Offered = ReturnType<NonNullable<FormWords["choices"]>>

/** What is wanted may be long: as much of it as a list can show. */
const LONG = 60

const short = (text: string): string => {
  const characters = Array.from(text)
  return characters.length <= LONG ? text : `${characters.slice(0, LONG - 1).join("")}…`
}

const textsIn = (value: unknown): ReadonlyArray<string> =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []

/** The requirements that a matter names; where it names none, or there is none yet, all that are in force. */
const requirementsIn = ({ everyRule, rules }: Context, state: unknown): Offered => {
  const named = new Set(textsIn(state))
  const own = everyRule.filter(({ requirement }) => named.has(requirement.id))
  const offered = own.length > 0 ? own : rules
  const choices = new Map(offered.map(({ check, requirement: { id } }) => [id, short(wantedOf(check))]))
  return { choices: [...choices].map(([value, zh]) => ({ value, zh })), closed: true }
}

const itemsOf = (rules: ReadonlyArray<Rule>, kinds: ReadonlyArray<Rule["requirement"]["kind"]>): ReadonlyArray<string> => {
  const items = rules.flatMap(({ requirement }): ReadonlyArray<string> => {
    if (!kinds.includes(requirement.kind)) return []
    switch (requirement.kind) {
      case "Post": return [requirement.item]
      case "Equipment": return requirement.anyOf.map(({ item }) => item)
      case "Material": return requirement.anyOf
      default: return []
    }
  })
  return [...new Set(items)]
}

const named = ({ name, rules }: Context, kinds: ReadonlyArray<Rule["requirement"]["kind"]>, categories: ReadonlyArray<string>, closed: boolean): Offered => {
  const choices = itemsOf(rules, kinds).map((value) => ({ value, zh: categories.map((category) => name(category, value)).find((word) => word !== value) ?? value }))
  return choices.length === 0 ? undefined : { choices, closed }
}

/** By room, wish and path; a list that is not closed only offers. */
const KNOWN: { readonly [place: string]: (context: Context) => Offered } = {
  "staffing.EstablishPost.item": (context) => named(context, ["Post"], ["posts"], true),
  "facility.RegisterAsset.item": (context) => named(context, ["Equipment"], ["equipment"], false),
  "facility.OpenStock.item": (context) => named(context, ["Material", "Equipment"], ["materials", "equipment", "forms"], false),
  "facility.ShowMaterial.item": (context) => named(context, ["Material"], ["materials"], false)
}

const isRequirement = (schema: Schema.Top): boolean => {
  const inner = (schema as { readonly schema?: Schema.Top }).schema
  return Schema.resolveAnnotations(schema)?.identifier === "RequirementId" || (inner !== undefined && Schema.resolveAnnotations(inner)?.identifier === "RequirementId")
}

/** Where the name of an agency is asked for: those that the office lists for its visitors. */
const AGENCIES: ReadonlySet<string> = new Set(["application.Receive.addressee.name", "application.HandOver.to"])

/** `state` is that of the matter that the wish is for, `agencies` those that the office knows. @internal */
export const staffChoices = (room: AnyRoom, wish: string, context: Context, state: unknown, agencies: ReadonlyArray<string> = []): NonNullable<FormWords["choices"]> => {
  const own = (state === undefined ? undefined : room.choices?.(state)) ?? {}
  let requirements: Offered
  return (schema, path) => {
    // what the room itself says of this matter comes first
    const told = own[`${wish}.${path}`]
    if (told) return { choices: told.map(({ value, zh }) => ({ value, zh: short(zh) })), closed: true }
    const place = `${room.name}.${wish}.${path}`
    const known = KNOWN[place]
    if (known) return known(context)
    if (agencies.length > 0 && AGENCIES.has(place)) return { choices: agencies.map((name) => ({ value: name, zh: name })), closed: false }
    // a task of the office's own takes a name that no rule has
    if (!isRequirement(schema) || path.endsWith("id")) return undefined
    requirements ??= requirementsIn(context, state)
    return requirements
  }
}
