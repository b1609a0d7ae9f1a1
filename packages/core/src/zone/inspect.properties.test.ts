/**
 * Whatever a survey holds, an inspection finds what it found when every finding was made anew, rule by rule, from the answers looked up
 * one by one: that is kept here, in few words, as the oracle. Surveys are inspected twice, since the second one finds things kept.
 */
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { richPack } from "../../test/richPack.ts"
import { sampleBook } from "../../test/sampleSurvey.ts"
import { bookOf, packOf, requirementOf } from "../../test/samplePacks.ts"
import { applies } from "../rules/applies.ts"
import type { Ask, Check, Place } from "../rules/Check.ts"
import { contrastRatio } from "../rules/contrastRatio.ts"
import { hangsOn } from "../rules/hangsOn.ts"
import { judge } from "../rules/judge.ts"
import type { RuleBook } from "../rules/RuleBook.ts"
import type { Finding } from "./Finding.ts"
import { inspect } from "./inspect.ts"
import { isAnswer } from "./isAnswer.ts"
import { questionsOf } from "./questionsOf.ts"
import type { Evidence, Survey } from "./Survey.ts"

const own = <Value>(record: { readonly [key: string]: Value } | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

const look = ({ answers }: Survey, unreliable: ReadonlySet<string>) => ([heading, item, field]: Place): unknown => {
  if (unreliable.has(`${heading}.${item}`)) return undefined
  const seen = own(own(answers, heading), item)
  const [ground, letters] = [own(seen, "ground"), own(seen, "letters")]
  return heading === "signs" && field === "contrast" && isAnswer("colour", ground) && isAnswer("colour", letters)
    ? contrastRatio(ground, letters)
    : own(seen, field)
}

const mend = (check: Check, failed: ReadonlySet<Ask>): ReadonlyArray<string> => {
  if (check._tag === "Ask") return failed.has(check) ? [check.wanted] : []
  if (check._tag === "Open") return []
  const parts = check.of.map((each) => mend(each, failed).join("，")).filter((each) => each !== "")
  return check._tag === "All" || parts.length < 2 ? parts : [parts.join("，或者")]
}

const isCurrent = ({ expires }: Evidence, at: string): boolean => expires === undefined || expires >= at

/** The inspection as it was first written. */
const oracle = (survey: Survey, book: RuleBook, at: string): ReadonlyArray<Finding> => {
  const { circumstances = {}, evidence = [], waivers = [], zone } = survey
  const current = new Set(evidence.filter((each) => isCurrent(each, at)).map(({ of }) => of))
  const find = look(survey, new Set(evidence.map(({ of }) => of).filter((of) => !current.has(of))))
  const told = Object.fromEntries(Object.entries(circumstances).flatMap(([name, answer]) => (answer === null ? [] : [[name, answer]])))
  return book.rules.map((rule): Finding => {
    const { id, strength } = rule.requirement
    const gravity = ({ must: 3, mustNot: 3, should: 2, may: 1 } as const)[strength]
    const applicability = applies(rule.requirement, { venue: zone.venue, tier: zone.tier, circumstances: told })
    if (applicability !== "applies") {
      const unknown = applicability === "unknown"
      const untold = hangsOn(rule.requirement).filter((name) => !Object.hasOwn(told, name))
      const open = unknown ? untold.map((name) => book.circumstances[name] ?? name) : []
      return { rule, outcome: unknown ? "notAssessed" : "notApplicable", gravity, judged: [], open, evidence: [], expired: [] }
    }
    const { judged, open, outcome } = judge(rule.check, find)
    const places = new Set(judged.map(({ ask: { at: [heading, item] } }) => `${heading}.${item}`))
    const its = evidence.filter(({ of }) => places.has(of))
    const by = rule.requirement.kind === "Deadline" ? rule.requirement.by : undefined
    const done = judged.some(({ ask, saw }) => ask.at[2] === "done" && saw === true)
    const early = outcome === "missing" && by !== undefined && !done && at <= by
    const waiver = outcome === "missing" && !early ? waivers.find(({ from, requirement, through }) => requirement === id && from <= at && at <= through) : undefined
    const failed = new Set(judged.filter(({ met }) => met === false).map(({ ask }) => ask))
    return {
      rule,
      outcome: early ? "notAssessed" : waiver ? "waived" : ({ met: "met", missing: "missing", unknown: "notAssessed", open: "unclear" } as const)[outcome],
      gravity,
      judged,
      open: early ? [...open, `${by}届满，尚未到期`] : open,
      evidence: its.filter((each) => isCurrent(each, at)),
      expired: its.filter((each) => !isCurrent(each, at)),
      ...(outcome === "missing" && !early && {
        remedy: by !== undefined && done ? `已经逾期完成，说明原因并存档；期限为${by}`
          : `${strength === "mustNot" ? "停止并纠正" : "整改"}：${mend(rule.check, failed).join("；")}${by === undefined ? "" : `（已于${by}届满）`}`
      }),
      ...(waiver && { waiver })
    }
  })
}

/** Names that every object has, two circumstances, and a joint of joints with an open norm in it. */
const odd = bookOf("cn-990101/zone", [packOf("cn-990101/zone", {
  circumstances: { floorPlan: "有无平面图？", pilot: "是否试点？" },
  requirements: [
    requirementOf({ kind: "Practice", id: "odd/constructor", item: "constructor", does: "示例" }),
    requirementOf({ kind: "Practice", id: "odd/two", item: "two", does: "示例", onlyIf: "floorPlan", unless: "pilot" }),
    requirementOf({ kind: "Practice", id: "odd/spared", item: "spared", does: "示例", unless: "pilot", venues: ["library"] }),
    requirementOf({ kind: "Equipment", id: "odd/value-of", anyOf: [{ item: "valueOf" }, { item: "toString", atLeast: 2 }], working: true }),
    requirementOf({ kind: "Material", id: "odd/copies", anyOf: ["hasOwnProperty", "form"], copies: 1, paper: "A4", laminated: true, makes: ["甲", "乙"] })
  ]
})])
const [first] = odd.rules
const nested: RuleBook = {
  ...odd,
  rules: [...odd.rules, { ...first!, check: { _tag: "Any", of: [{ _tag: "All", of: [first!.check, { _tag: "Open", why: "未取得" }] }, odd.rules[3]!.check] } }]
}
const books = [sampleBook, bookOf("cn-990101/zone", [richPack]), odd, nested]
const days = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"]

const answer = ({ pick, whole }: Chance, form: Ask["form"], choices: ReadonlyArray<string>): unknown =>
  ({
    yesNo: () => pick([true, false]),
    count: () => pick([0, -0, 1, 2, 20, whole(0, 500)]),
    measure: () => pick([0, -0, 4.5, 30, whole(0, 1000) / 7]),
    text: () => pick([...choices, "其他", "长".repeat(80)]),
    texts: () => pick([[...choices], choices.slice(0, 1), ["其他"], []]),
    day: () => pick(["2024-02-29", "2026-12-15", "2026-12-16"]),
    colour: () => pick(["#FFFFFF", "#003F88", "#00a0e9", "#C8102E"])
  })[form]()

const survey = (chance: Chance, book: RuleBook): Survey => {
  const { happens, pick } = chance
  const asks = book.rules.flatMap(({ check }) => questionsOf(check))
  const answers: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const { at: [heading, item, field], choices = [], form } of asks) {
    if (happens(20)) continue
    const items = (answers[heading] ??= {})
    const fields = Object.hasOwn(items, item) ? items[item]! : (items[item] = {})
    fields[field] = happens(10) ? null : answer(chance, form, choices)
    if (field === "contrast") Object.assign(fields, { ground: pick([null, answer(chance, "colour", [])]), letters: answer(chance, "colour", []) })
  }
  const some = <Made>(make: () => Made): ReadonlyArray<Made> => Array.from({ length: pick([0, 0, 1, 6]) }, make)
  return {
    survey: 1,
    pack: book.pack,
    zone: {
      id: "z-1", name: "示例专区", division: "cn-990101",
      tier: pick(["county", "township"]), venue: pick(["serviceHall", "library", "villagePoint", "archive"])
    },
    seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
    ...(happens(80) && { circumstances: Object.fromEntries(Object.keys(book.circumstances).map((name) => [name, pick([true, false, null])])) }),
    answers,
    evidence: some(() => {
      const [heading, item] = pick(asks).at
      return { of: pick([`${heading}.${item}`, "signs.nobodyAsks"]), method: "photo", by: "检查员甲", on: "2026-10-01", ...(happens(60) && { expires: pick(days) }) }
    }),
    waivers: some(() => ({ requirement: pick(book.rules).requirement.id, reason: pick(["搬迁", "改造"]), signedBy: "负责人乙", from: pick(days), through: pick(days) }))
  }
}

it("finds what it found when every finding was made anew", () => {
  const seen = new Set<string>()
  forAll(600, (chance) => {
    const book = chance.whole(0, books.length - 1)
    return { book, at: chance.pick(days), survey: survey(chance, books[book]!) }
  }, ({ at, book, survey }) => {
    const wanted = oracle(survey, books[book]!, at)
    for (const { outcome } of wanted) seen.add(outcome)
    for (let time = 1; time <= 2; time++) expect(inspect(survey, books[book]!, at)).toStrictEqual(wanted)
    return undefined
  })
  // the surveys made here leave no outcome out
  expect([...seen].toSorted()).toEqual(["met", "missing", "notApplicable", "notAssessed", "unclear", "waived"])
})
