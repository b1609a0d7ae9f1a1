/** The inspection of a zone by the real packs: what a questionnaire asks can be answered, and what is answered is found. */
import { type AnswerForm, resolve } from "@zone/core/rules"
import { inspect, questionnaire, readSurvey, type Survey } from "@zone/core/zone"
import { packs } from "@zone/packs/all"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

const filled: { readonly [Form in AnswerForm]: unknown } = {
  yesNo: true, count: 99, measure: 99, text: "A4", texts: [], day: "2021-01-01", colour: "#003F88"
}

describe.each(["cn-500105/zone", "cn-530502/zone"])("%s", (pack) => {
  const book = Result.getOrThrow(resolve(pack, packs, "2026-11-21"))
  const setting = { venue: "serviceHall", tier: "county" } as const
  const { circumstances, sections } = questionnaire(book, setting)
  const questions = sections.flatMap((section) => section.questions)

  const survey = (answer: (form: AnswerForm, field: string) => unknown): Survey => {
    const answers: Record<string, Record<string, Record<string, unknown>>> = {}
    for (const { at: [heading, item, field], form } of questions) {
      const items = (answers[heading] ??= {})
      const fields = (items[item] ??= {})
      fields[field] = answer(form, field)
    }
    return Result.getOrThrow(Result.mapError(readSurvey({
      survey: 1,
      pack,
      zone: { id: "z-1", name: "示例专区", division: pack.split("/")[0], ...setting },
      seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
      circumstances: Object.fromEntries(circumstances.map(({ name }) => [name, true])),
      answers
    }, book), (faults) => new Error(faults.map(({ message }) => message).join("\n"))))
  }

  it("asks each place once, in Chinese", () => {
    const places = questions.map(({ at }) => at.join("."))
    expect(places.length).toBeGreaterThan(80)
    expect(new Set(places).size).toBe(places.length)
    expect(questions.filter(({ question }) => !/\p{Script=Han}/u.test(question))).toEqual([])
  })

  it("with nothing known, nothing is met and nothing is missing", () => {
    const outcomes = inspect(survey(() => null), book, "2026-11-21").map(({ outcome }) => outcome)
    expect(outcomes.filter((outcome) => outcome === "notAssessed").length).toBeGreaterThan(50)
    expect(outcomes.filter((outcome) => outcome === "met" || outcome === "missing" || outcome === "waived")).toEqual([])
  })

  it("with every question answered, nothing is left unassessed, and what is missing has its remedy and its clause", () => {
    const findings = inspect(survey((form, field) => (field === "letters" ? "#FFFFFF" : filled[form])), book, "2026-11-21")
    expect(findings).toHaveLength(book.rules.length)
    expect(findings.filter(({ outcome }) => outcome === "notAssessed")).toEqual([])
    const missing = findings.filter(({ outcome }) => outcome === "missing")
    expect(missing.length).toBeGreaterThan(0)
    expect(findings.filter(({ outcome }) => outcome === "met").length).toBeGreaterThan(missing.length)
    for (const { remedy, rule } of missing) {
      expect(remedy).toMatch(/^(整改|停止并纠正)：./)
      expect(rule.basis[0].cite).toMatch(/^《/)
    }
  })
})
