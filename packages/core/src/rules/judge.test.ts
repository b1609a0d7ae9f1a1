/** Three values, and open norms apart: the tables, and an oracle that tries every answer that anybody could still give. */
import { describe, expect, it } from "vitest"
import { forAll } from "../../test/chance.ts"
import { all, any, ask, type Check } from "./Check.ts"
import { judge, type Look, type Verdict } from "./judge.ts"

type Outcome = Verdict["outcome"]

const outcomes = ["met", "missing", "unknown", "open"] as const

/** A question whose answer stands in its own place: `met`, `missing`, or nobody's. */
const leaf = (outcome: Outcome, i = 0): Check =>
  outcome === "open" ? { _tag: "Open", why: `第${i}件附件未取得` } : ask(["sample", outcome, `n${i}`], "yesNo", "是否？", "是", (seen) => seen)
const look: Look = ([, outcome]) => (outcome === "unknown" ? undefined : outcome === "met")
const outcomeOf = (check: Check) => judge(check, look).outcome

describe("tables", () => {
  it.each([
    // all of      met        missing    unknown    open
    ["met", ["met", "missing", "unknown", "open"]],
    ["missing", ["missing", "missing", "missing", "missing"]],
    ["unknown", ["unknown", "missing", "unknown", "open"]],
    ["open", ["open", "missing", "open", "open"]]
  ] as const)("all of %s and met, missing, unknown, open", (one, row) =>
    expect(outcomes.map((other) => outcomeOf(all(leaf(one), leaf(other))))).toEqual(row))
  it.each([
    ["met", ["met", "met", "met", "met"]],
    ["missing", ["met", "missing", "unknown", "open"]],
    ["unknown", ["met", "unknown", "unknown", "open"]],
    ["open", ["met", "open", "open", "open"]]
  ] as const)("any of %s and met, missing, unknown, open", (one, row) =>
    expect(outcomes.map((other) => outcomeOf(any(leaf(one), leaf(other))))).toEqual(row))
  it("all of nothing is met, any of nothing is missing", () => expect([outcomeOf(all()), outcomeOf(any())]).toEqual(["met", "missing"]))
  it("one alone stands for itself", () => {
    for (const joint of [all, any]) expect(joint(leaf("met"))).toHaveProperty("_tag", "Ask")
    for (const each of outcomes) expect([outcomeOf(leaf(each)), outcomeOf(all(leaf(each))), outcomeOf(any(leaf(each)))]).toEqual([each, each, each])
  })
})

/** Decides with each undecided leaf set to yes or no, by plain logic; `bits` has one for each, in order. */
const decided = (check: Check, bits: ReadonlyArray<boolean>): boolean => {
  let next = 0
  const walk = (each: Check): boolean => {
    if (each._tag === "All") return each.of.map(walk).every(Boolean)
    if (each._tag === "Any") return each.of.map(walk).some(Boolean)
    if (each._tag === "Open" || each.at[1] === "unknown") return bits[next++]!
    return each.at[1] === "met"
  }
  return walk(check)
}

const undecided = (check: Check): ReadonlyArray<"open" | "unknown"> =>
  check._tag === "Open" ? ["open"] : check._tag === "Ask" ? (check.at[1] === "unknown" ? ["unknown"] : []) : check.of.flatMap(undecided)

/**
 * What the outcome should be, by trying everything: met or missing where every completion says so; open where, with some answers to
 * all that is unknown, it still turns on an open norm; unknown otherwise.
 */
const oracle = (check: Check): Outcome => {
  const kinds = undecided(check)
  const seen = new Set<boolean>()
  const byAnswers = new Map<string, Set<boolean>>()
  for (let number = 0; number < 2 ** kinds.length; number++) {
    const bits = kinds.map((_, i) => (number >> i) % 2 === 1)
    const answers = bits.filter((_, i) => kinds[i] === "unknown").join()
    const result = decided(check, bits)
    seen.add(result)
    byAnswers.set(answers, new Set(byAnswers.get(answers)).add(result))
  }
  if (seen.size === 1) return seen.has(true) ? "met" : "missing"
  return [...byAnswers.values()].some(({ size }) => size === 2) ? "open" : "unknown"
}

describe("against all answers that could still be given", () => {
  const leaves = outcomes.map((each) => leaf(each))
  const joined = (parts: ReadonlyArray<Check>): ReadonlyArray<Check> =>
    [[], ...parts.map((each) => [each]), ...parts.flatMap((one) => parts.map((other) => [one, other]))]
      .flatMap((of): ReadonlyArray<Check> => [{ _tag: "All", of }, { _tag: "Any", of }])
  it("on every tree of up to two joints above one another and two branches each", () => {
    const trees = joined([...leaves, ...joined(leaves)])
    expect(trees.length).toBe(2 * (1 + 46 + 46 * 46))
    for (const tree of trees) if (outcomeOf(tree) !== oracle(tree)) expect([tree, outcomeOf(tree)]).toEqual([tree, oracle(tree)])
  })
  it("on every joint of three", () => {
    for (const a of leaves) for (const b of leaves) for (const c of leaves) for (const joint of [all, any]) {
      const tree = joint(a, b, c)
      expect([tree, outcomeOf(tree)]).toEqual([tree, oracle(tree)])
    }
  })
  it("on trees of any shape", () => {
    forAll(2000, ({ happens, pick, whole }) => {
      let left = 9
      const grow = (depth: number): Check => {
        if (depth === 0 || happens(30) || left <= 0) return (left--, leaf(pick(outcomes), left))
        const of = Array.from({ length: whole(0, 3) }, () => grow(depth - 1))
        return { _tag: happens(50) ? "All" : "Any", of }
      }
      return grow(5)
    }, (tree) => (outcomeOf(tree) === oracle(tree) ? undefined : `${outcomeOf(tree)}, but ${oracle(tree)} by trying`))
  })
})

describe("where it is weaker than trying everything", () => {
  const n = (wanted: string, test: (n: number) => boolean) => ask(["sample", "n", "count"], "count", "有几个？", wanted, test)
  it("a place that is asked twice, so that no answer could meet both", () => {
    expect(judge(all(n("至少5个", (n) => n >= 5), n("至多3个", (n) => n <= 3)), () => undefined).outcome).toBe("unknown")
  })
  it("or so that every answer meets one of them", () => {
    expect(judge(any(n("至少5个", (n) => n >= 5), n("不足5个", (n) => n < 5)), () => undefined).outcome).toBe("unknown")
  })
  it("but an answer decides both of them", () => {
    for (let count = 0; count < 9; count++) {
      expect(judge(all(n("至少5个", (n) => n >= 5), n("至多3个", (n) => n <= 3)), () => count).outcome).toBe("missing")
      expect(judge(any(n("至少5个", (n) => n >= 5), n("不足5个", (n) => n < 5)), () => count).outcome).toBe("met")
    }
  })
})

describe("a verdict", () => {
  const tree = any(all(leaf("met", 1), leaf("unknown", 2)), leaf("open", 3), all(leaf("missing", 4), leaf("open", 5)), leaf("met", 6))
  it("has every question in order, with what was seen, whether it decided or not", () => {
    const { judged, outcome } = judge(tree, look)
    expect(outcome).toBe("met")
    expect(judged.map(({ ask: { at }, met, saw }) => [at[2], saw, met]))
      .toEqual([["n1", true, true], ["n2", undefined, undefined], ["n4", false, false], ["n6", true, true]])
  })
  it("has the reason of every open norm", () => expect(judge(tree, look).open).toEqual(["第3件附件未取得", "第5件附件未取得"]))
  it("looks once for each question", () => {
    const places: Array<string> = []
    judge(tree, ([, , field]) => void places.push(field))
    expect(places).toEqual(["n1", "n2", "n4", "n6"])
  })
  it("takes false, 0 and an empty list for answers, null and nothing for none", () => {
    const saw = (answer: unknown) => judge(ask(["sample", "x", "y"], "yesNo", "是否？", "否", (seen) => !seen), () => answer).judged[0]?.met
    expect([false, 0, "", undefined, null].map(saw)).toEqual([true, true, true, undefined, undefined])
    expect(judge(ask(["sample", "x", "y"], "texts", "有哪些？", "无", (seen) => seen.length === 0), () => []).outcome).toBe("met")
  })
})
