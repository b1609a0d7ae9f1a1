/** What staff choose from at a place of a wish, in words, where the schema knows only that a code stands there: what the room says, requirements, agencies. */
import { type AnyRoom, type Context, wantedOf } from "@zone/core/rules"
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

const isRequirement = (schema: Schema.Top): boolean => {
  const inner = (schema as { readonly schema?: Schema.Top }).schema
  return Schema.resolveAnnotations(schema)?.identifier === "RequirementId" || (inner !== undefined && Schema.resolveAnnotations(inner)?.identifier === "RequirementId")
}

/** Where the name of an agency is asked for: those that the office lists for its visitors. */
const AGENCIES: ReadonlySet<string> = new Set(["application.Receive.addressee.name", "application.HandOver.to"])

/** `state` is that of the matter that the wish is for, `agencies` those that the office knows. @internal */
export const staffChoices = (room: AnyRoom, wish: string, context: Context, state: unknown, agencies: ReadonlyArray<string> = []): NonNullable<FormWords["choices"]> => {
  const own = room.choices?.(state ?? room.initial, context) ?? {}
  let requirements: Offered
  return (schema, path) => {
    // what the room itself says comes first
    const told = own[`${wish}.${path}`]
    if (told) return { choices: told.from.map(({ value, zh }) => ({ value, zh: short(zh) })), closed: told.open !== true }
    if (agencies.length > 0 && AGENCIES.has(`${room.name}.${wish}.${path}`)) return { choices: agencies.map((name) => ({ value: name, zh: name })), closed: false }
    // a task of the office's own takes a name that no rule has
    if (!isRequirement(schema) || path.endsWith("id")) return undefined
    requirements ??= requirementsIn(context, state)
    return requirements
  }
}
