/**
 * `inspect` of `@zone/core`, with its full report (a finding for every requirement: what was seen, the basis, the remedy), beside
 * closures written by hand that give the same outcomes and no reason, beside parsing the survey's JSON, and beside json-rules-engine.
 * Each has a table of its own: what one leaves for the collector falls on whoever comes next.
 */
import { resolve, type RuleBook } from "@zone/core/rules"
import { type FindingOutcome, inspect as inspectZone } from "@zone/core/zone"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { fileURLToPath } from "node:url"
import { alphabetPack } from "../alphabetPack.ts"
import type { Comparison } from "../Comparison.ts"
import { engineOf } from "../engineOf.ts"
import { plainCheck } from "../plainCheck.ts"
import { runNode } from "../runNode.ts"
import type { Suite } from "../Suite.ts"
import { type Filled, surveysOf } from "../surveysOf.ts"
import { takeTurns } from "../takeTurns.ts"
import { timeCalls } from "../timeCalls.ts"

const on = "2026-11-21"
const program = fileURLToPath(new URL("../programs/manyZones.ts", import.meta.url))
const many = 40
/** Surveys on which json-rules-engine is held to the right answers: each takes it milliseconds. */
const few = 4

const bookOf = (id: string, from: Parameters<typeof resolve>[1]): RuleBook => Result.getOrThrow(resolve(id, from, on))

interface Subject {
  readonly title: string
  readonly book: RuleBook
  /** Answers in each survey that meet no rule. */
  readonly spoiled: number
}

const compare = async ({ book, spoiled, title }: Subject): Promise<ReadonlyArray<Comparison>> => {
  const surveys = surveysOf(book, many, spoiled)
  const checks = book.rules.map(({ requirement }) => plainCheck(requirement))
  const engines = { "json-rules-engine": engineOf(book, "JSONPath"), "json-rules-engine, our paths": engineOf(book, "ours") }
  const list = ({ survey }: Filled) => checks.map(({ outcome }) => outcome(survey))
  const byId = ({ survey }: Filled) => {
    const outcomes = new Map<string, FindingOutcome>()
    for (const { id, outcome } of checks) outcomes.set(id, outcome(survey))
    return outcomes
  }
  const records = ({ survey }: Filled) =>
    checks.map(({ id, outcome }, i) => {
      const { basis, requirement: { strength } } = book.rules[i]!
      return { id, outcome: outcome(survey), strength, basis }
    })
  const explained = ({ survey }: Filled) => inspectZone(survey, book, on)

  // right answers first
  let missing = 0
  for (const [i, filled] of surveys.entries()) {
    const ours = explained(filled)
    const plain = list(filled)
    for (const [at, { outcome, rule: { requirement: { id } } }] of ours.entries()) {
      if (plain[at] !== outcome) throw new Error(`${title}: the closure of ${id} says ${plain[at]} of survey ${i}, inspect ${outcome}`)
    }
    const failing = ours.filter(({ outcome }) => outcome === "missing").map(({ rule }) => rule.requirement.id)
    missing += failing.length
    for (const [name, run] of i < few ? Object.entries(engines) : []) {
      const its = await run(filled.survey)
      if (its.toSorted().join() !== failing.toSorted().join()) throw new Error(`${title}: ${name} finds ${its.join()} in survey ${i}, inspect ${failing.join()}`)
    }
  }

  const ours = "inspect, all explained"
  return [
    {
      title: `${title}: ${book.rules.length} requirements, ${(missing / many).toFixed(1)} missing on average`,
      unit: "ns", rounds: 201, warmUps: 20,
      round: takeTurns({
        [ours]: timeCalls(explained, surveys),
        "closures, outcomes by id": timeCalls(byId, surveys),
        "closures, outcomes alone": timeCalls(list, surveys),
        "closures, bare records": timeCalls(records, surveys)
      }),
      rows: [
        { of: ours, over: "closures, outcomes by id", atMost: 2 },
        { of: ours, over: "closures, outcomes alone", atMost: 2.5, remark: "a list that does not say of which requirement" },
        { of: ours, over: "closures, bare records" }
      ],
      remarks: []
    },
    {
      title: `${title}: beside parsing`,
      unit: "ns", rounds: 201, warmUps: 20,
      round: takeTurns({
        [ours]: timeCalls(explained, surveys),
        "JSON.parse": timeCalls(({ text }: Filled): unknown => JSON.parse(text), surveys)
      }),
      rows: [{ of: ours, over: "JSON.parse", atMost: 1, remark: `of the same surveys, ${(surveys[0]!.text.length / 1000).toFixed(1)} thousand characters` }],
      remarks: []
    },
    {
      title: `${title}: beside a rule engine`,
      unit: "ns", rounds: 41, warmUps: 5,
      round: takeTurns({
        [ours]: timeCalls(explained, surveys),
        ...Object.fromEntries(Object.entries(engines).map(([name, run]) => [name, async (round: number) => {
          const start = performance.now()
          await run(surveys[round % many]!.survey)
          return (performance.now() - start) * 1e6
        }]))
      }),
      rows: [
        { of: "json-rules-engine", over: ours, atLeast: 100 },
        { of: "json-rules-engine, our paths", over: ours, remark: "given a faster way to read paths than its own" }
      ],
      remarks: []
    }
  ]
}

const memory: Comparison = {
  title: "Heap after 10,000 zones beside that after 2,000, in one process",
  unit: "bytes",
  rounds: 1,
  warmUps: 0,
  round: () => {
    const { output } = runNode(["--expose-gc", "--conditions=@zone/source", program])
    const { first, last } = JSON.parse(output) as { readonly first: number; readonly last: number }
    return Promise.resolve(new Map([["after 10,000", last], ["after 2,000", first]]))
  },
  rows: [{ of: "after 10,000", over: "after 2,000", atMost: 1.1 }],
  remarks: []
}

export const inspect: Suite = {
  name: "inspect",
  measures: "inspect with its full report beside closures by hand, json-rules-engine and JSON.parse; 10,000 zones in one heap",
  prepare: async () => {
    const alphabet = bookOf("cn-990101/zone", [alphabetPack])
    return [
      ...await compare({ title: "A pack in the full alphabet, nothing spoiled", book: alphabet, spoiled: 0 }),
      ...await compare({ title: "A pack in the full alphabet, five answers spoiled", book: alphabet, spoiled: 5 }),
      ...await compare({ title: "The rules of 江北区, five answers spoiled", book: bookOf("cn-500105/zone", packs), spoiled: 5 }),
      memory
    ]
  }
}
