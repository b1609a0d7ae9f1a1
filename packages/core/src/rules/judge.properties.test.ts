/** Whatever answers of the right forms a survey holds, a verdict comes; and better knowledge never turns a verdict round. */
import * as Schema from "effect/Schema"
import { expect, it } from "vitest"
import { type Chance, forAll } from "../../test/chance.ts"
import { asksIn } from "../../test/samplePacks.ts"
import { richRules } from "../../test/richPack.ts"
import { type AnswerForm, answers } from "./answers.ts"
import { judge } from "./judge.ts"

const words = ["A4", "台卡", "宣传册", "政务公开专区", "Open Government", "日期", "", " ", "constructor", "__proto__"]

const made: { readonly [Form in AnswerForm]: (chance: Chance) => unknown } = {
  yesNo: ({ happens }) => happens(50),
  count: ({ pick, whole }) => pick([0, 1, 2, whole(0, 30), Number.MAX_SAFE_INTEGER]),
  measure: ({ pick, whole }) => pick([0, 0.5, 4.5, whole(0, 100) / 7, 1e308]),
  text: ({ pick }) => pick(words.filter(Boolean)),
  texts: ({ pick, whole }) => Array.from({ length: whole(0, 4) }, () => pick(words.filter(Boolean))),
  day: ({ pick }) => pick(["1000-01-01", "2024-02-29", "2026-12-15", "2026-12-16", "9999-12-31"]),
  colour: ({ pick }) => pick(["#FFFFFF", "#000000", "#00a0e9", "#003F88", "#8000FF"])
}

const rules = richRules()
const questions = [...new Map(rules.flatMap(({ check }) => asksIn(check)).map((each) => [each.at.join(), each])).values()]

/** Answers to some of the questions, by their places. */
const survey = (chance: Chance, known: number): ReadonlyMap<string, unknown> =>
  new Map(questions.flatMap((each) => (chance.happens(known) ? [[each.at.join(), made[each.form](chance)] as const] : [])))

it("the answers made here are of the forms of the house, and every form is asked for", () => {
  forAll(200, (chance) => Object.entries(made).map(([form, make]) => [form as AnswerForm, make(chance)] as const), (each) =>
    each.find(([form, answer]) => !Schema.is(answers[form])(answer))?.join(": "))
  expect(new Set(questions.map(({ form }) => form))).toEqual(new Set(Object.keys(answers)))
})

it("a verdict comes, and every question has been judged", () => {
  forAll(300, (chance) => survey(chance, 70), (known) => {
    for (const { check, requirement } of rules) {
      const { judged } = judge(check, (at) => known.get(at.join()))
      if (judged.length !== asksIn(check).length) return requirement.id
      for (const { ask, met } of judged) if ((met === undefined) === known.has(ask.at.join())) return ask.question
    }
    return undefined
  })
})

it("what is met or missing stays so, whatever else becomes known; all known, nothing is unknown", () => {
  forAll(300, (chance) => ({ all: survey(chance, 100), kept: questions.filter(() => chance.happens(50)).map(({ at }) => at.join()) }), ({ all, kept }) => {
    for (const { check, requirement } of rules) {
      const before = judge(check, (at) => (kept.includes(at.join()) ? all.get(at.join()) : undefined)).outcome
      const after = judge(check, (at) => all.get(at.join())).outcome
      if (after === "unknown") return `${requirement.id} is unknown`
      if (before !== "unknown" && before !== after) return `${requirement.id}: ${before}, then ${after}`
    }
    return undefined
  })
})
