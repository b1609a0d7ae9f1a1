/** The questions put to a zone: those that apply, each once, in the order of the headings. */
import { expect, it } from "vitest"
import { bookOf, packOf, requirementOf } from "../../test/samplePacks.ts"
import { sampleBook as book } from "../../test/sampleSurvey.ts"
import { questionnaire } from "./questionnaire.ts"

it("asks what applies, under the headings of a survey, each place once", () => {
  const asked = questionnaire(book, { venue: "serviceHall", tier: "county" })
  expect(asked.circumstances).toEqual([{ name: "floorPlan", question: "场所内有无平面图？" }])
  expect(asked.sections.map(({ heading, questions, zh }) => [heading, zh, questions.map(({ at }) => at.slice(1).join("."))])).toEqual([
    ["equipment", "设施设备", ["kiosk.count", "pc.count"]],
    ["materials", "资料", ["applicationForm.copies", "applicationForm.paper"]],
    ["signs", "标识", ["zonePlate.present", "zonePlate.ground", "zonePlate.letters", "zonePlate.contrast", "planMark.present"]],
    ["practices", "做法", ["fee.done", "tea.done"]],
    ["displays", "公示", ["board.shows"]]
  ])
})

it("tells what all rules want of one answer, and what it hangs on", () => {
  const { sections } = questionnaire(book, { venue: "serviceHall", tier: "county" })
  const questions = sections.flatMap((section) => section.questions)
  const copies = questions.find(({ at }) => at[2] === "copies")
  expect(copies).toEqual({
    at: ["materials", "applicationForm", "copies"], form: "count", question: "申请表有几份？", wanted: ["申请表至少20份", "申请表至少1份"],
    choices: [], requirements: ["intake/form", "intake/paper"], onlyIf: []
  })
  expect(questions.find(({ at }) => at[1] === "planMark")?.onlyIf).toEqual(["floorPlan"])
  expect(questions.find(({ at }) => at[1] === "board")?.choices).toEqual(["流程图", "指南"])
})

it("hangs on a circumstance only where no rule asks it without one", () => {
  const mark = (id: string, onlyIf?: string) => requirementOf({ kind: "Sign", id, item: "mark", ...(onlyIf && { onlyIf }) })
  const onlyIf = (...requirements: ReadonlyArray<ReturnType<typeof mark>>) => {
    const two = bookOf("cn-990101/zone", [packOf("cn-990101/zone", { circumstances: { plan: "有无平面图？", lift: "有无电梯？" }, requirements })])
    return questionnaire(two, { venue: "serviceHall", tier: "county" }).sections[0]?.questions.map((question) => question.onlyIf)
  }
  expect(onlyIf(mark("a", "plan"), mark("b", "lift"))).toEqual([["plan", "lift"]])
  expect(onlyIf(mark("a", "plan"), mark("b"))).toEqual([[]])
})

it("asks another venue what is asked there", () => {
  const { sections } = questionnaire(book, { venue: "archive", tier: "county" })
  expect(sections.flatMap(({ questions }) => questions.map(({ at }) => at[1]))).toContain("archive")
})
