/**
 * The same predicates in json-rules-engine: a rule for each requirement, whose event is the failing requirement's id. A single answer
 * is tested by the very function that tests it for us.
 *
 * Paths are JSONPath, as its documentation has them; or they are split beforehand and read by a resolver of our own, which is the
 * fastest that it can be given.
 */
import type { Ask, Check, RuleBook } from "@zone/core/rules"
import { contrastRatio } from "@zone/core/rules"
import type { Survey } from "@zone/core/zone"
import { Engine, type RuleProperties } from "json-rules-engine"

type Condition = RuleProperties["conditions"]

/** The ids of the requirements that a survey fails. */
export const engineOf = (book: RuleBook, paths: "JSONPath" | "ours"): ((survey: Survey) => Promise<ReadonlyArray<string>>) => {
  const asks: Array<Ask> = []
  const places = new Map<string, ReadonlyArray<string>>()

  const pathTo = (path: string): string => (paths === "ours" ? path : `$.${path}`)

  const failing = (check: Check): Condition => {
    if (check._tag === "Open") return { all: [{ fact: "zone", path: pathTo("open"), operator: "equal", value: true }] }
    if (check._tag === "Ask") {
      const number = asks.push(check) - 1
      const [heading, item, field] = check.at
      // a contrast follows from two answers, so its test is given the sign
      const path = field === "contrast" ? `${heading}.${item}` : `${heading}.${item}.${field}`
      places.set(path, path.split("."))
      return { all: [{ fact: "answers", path: pathTo(path), operator: field === "contrast" ? "lacksContrast" : "fails", value: number }] }
    }
    return check._tag === "All" ? { any: check.of.map(failing) } : { all: check.of.map(failing) }
  }

  const read = (fact: object, path: string): unknown =>
    (places.get(path) ?? [path]).reduce<unknown>((found, key) => (found as Readonly<Record<string, unknown>> | undefined)?.[key], fact)
  const engine = new Engine([], paths === "ours" ? { pathResolver: read } : {})
  const fails = (answer: unknown, number: number): boolean => answer !== undefined && answer !== null && !asks[number]!.test(answer)
  engine.addOperator("fails", fails)
  engine.addOperator("lacksContrast", (sign: Readonly<Record<string, unknown>> | undefined, number: number) => {
    const { contrast, ground, letters } = sign ?? {}
    return fails(typeof ground === "string" && typeof letters === "string" ? contrastRatio(ground, letters) : contrast, number)
  })
  for (const { check, requirement: { id, onlyIf, tiers, unless, venues } } of book.rules) {
    engine.addRule({
      conditions: {
        all: [
          ...(venues ? [{ fact: "zone", path: pathTo("venue"), operator: "in", value: venues }] : []),
          ...(tiers ? [{ fact: "zone", path: pathTo("tier"), operator: "in", value: tiers }] : []),
          ...(onlyIf === undefined ? [] : [{ fact: "circumstances", path: pathTo(onlyIf), operator: "equal", value: true }]),
          ...(unless === undefined ? [] : [{ fact: "circumstances", path: pathTo(unless), operator: "equal", value: false }]),
          failing(check)
        ]
      },
      event: { type: id }
    })
  }
  return async ({ answers, circumstances = {}, zone }) => {
    const { events } = await engine.run({ answers, circumstances, zone })
    return events.map(({ type }) => type)
  }
}
