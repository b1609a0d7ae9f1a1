/**
 * Reads the schemas at the doors of the rings of words, time and law: their identifiers, Chinese terms, members and sources.
 *
 * Started as a program it prints them as JSON. `glossaryFiles` starts it that way, since it needs the condition
 * `@zone/source` to load the packages from their sources.
 */
import { existsSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import * as order from "../../../layers.mjs"
import * as calendar from "../src/calendar/index.ts"
import * as report from "../src/report/index.ts"
import * as rules from "../src/rules/index.ts"
import * as terms from "../src/terms/index.ts"

/** A word with its Chinese: a schema that stands at a door, or a field of one that has a list of words of its own. */
export interface TermEntry {
  /** The name in code; a field is written `Basis.reading`. */
  readonly identifier: string
  /** The door that it stands at. */
  readonly door: string
  /** The exported name that its docstring stands above. */
  readonly declared: string
  readonly zh: string | undefined
  readonly members: Readonly<Record<string, string>> | undefined
  readonly basis: string | undefined
}

/** Errors are no words of the glossary: they explain themselves where they are raised. */
const isError = ({ ast }: Schema.Top): boolean =>
  ast._tag === "Declaration" || (ast._tag === "Union" && ast.types.every((each) => each._tag === "Declaration"))

const entryOf = (identifier: string, door: string, declared: string, schema: Schema.Top): TermEntry | undefined => {
  const { basis, zh } = Schema.resolveAnnotations(schema) ?? {}
  if (zh === undefined) return undefined
  return typeof zh === "string"
    ? { identifier, door, declared, zh, members: undefined, basis }
    : { identifier, door, declared, zh: undefined, members: zh, basis }
}

const entriesOf = (door: string, exported: Readonly<Record<string, unknown>>): ReadonlyArray<TermEntry> =>
  Object.entries(exported).flatMap(([name, value]) => {
    if (!Schema.isSchema(value) || isError(value)) return []
    const identifier = Schema.resolveAnnotations(value)?.["identifier"]
    if (identifier !== name) throw new Error(`${door}: ${name} is annotated with another identifier (${String(identifier)})`)
    const entry = entryOf(name, door, name, value)
    if (entry === undefined) throw new Error(`${door}: ${name} has no zh: every word at a door has its Chinese term`)
    const fields = "fields" in value ? value.fields as Readonly<Record<string, Schema.Top>> : {}
    const inner = Object.entries(fields).flatMap(([field, schema]) => {
      const named = Schema.resolveAnnotations(schema)?.["identifier"] !== undefined
      const found = named ? undefined : entryOf(`${name}.${field}`, door, name, schema)
      return found === undefined ? [] : [found]
    })
    return [entry, ...inner]
  })

/** The letters of the requirements' alphabet: the members of `Requirement.kind`, each with a word of its own. */
const letters: TermEntry = {
  identifier: "Requirement.kind",
  door: "rules",
  declared: "Requirement",
  zh: undefined,
  members: Object.fromEntries(rules.kinds.map(({ tag, zh }) => [tag, zh])),
  basis: undefined
}

/** Every room that has a door, with what stands there. */
const readRooms = (): Promise<ReadonlyArray<readonly [string, Readonly<Record<string, unknown>>]>> =>
  Promise.all((order.rings.find(({ ring }) => ring === order.roomRing)?.folders ?? [])
    .filter((room) => existsSync(join(import.meta.dirname, `../src/${room}/index.ts`)))
    .map(async (room) => [room, await import(`../src/${room}/index.ts`) as Readonly<Record<string, unknown>>] as const))

/** Every word at the doors, sorted by identifier. */
export const readTerms = async (): Promise<ReadonlyArray<TermEntry>> =>
  [...entriesOf("terms", terms), ...entriesOf("calendar", calendar), ...entriesOf("rules", rules), letters,
    ...(await readRooms()).flatMap(([room, exported]) => entriesOf(room, exported)), ...entriesOf("report", report)]
    .sort((a, b) => (a.identifier < b.identifier ? -1 : a.identifier > b.identifier ? 1 : 0))

if (import.meta.main) process.stdout.write(JSON.stringify(await readTerms()))
