/** How well questions in other words find their entries: nearly all among the first three, most of them first; and what is not there is not found. */
import { describe, expect, it } from "vitest"
import { asked, heldOut, sampleBank, unknown } from "../../../test/sampleBank.ts"
import { makeBankIndex } from "./BankIndex.ts"
import { marksOf } from "./marksOf.ts"
import { readQuestion } from "./readQuestion.ts"
import { usualSynonyms } from "./usualSynonyms.ts"

const index = makeBankIndex()
for (const entry of sampleBank) index.put(entry.id, entry)
const rank = (question: string, synonyms = usualSynonyms) => index.rank(readQuestion(question, synonyms), () => true, 10)

/** Which share of the questions has its entry among the first so many. */
const within = (first: number, synonyms = usualSynonyms, questions = asked): number =>
  questions.filter(([words, id]) => rank(words, synonyms).slice(0, first).some((each) => each.id === id)).length / questions.length

describe("a question in other words", () => {
  it("finds its entry among the first three in at least 95 of 100, and first in at least 90", () => {
    expect(asked.length).toBeGreaterThanOrEqual(60)
    expect(within(3)).toBeGreaterThanOrEqual(0.95)
    expect(within(1)).toBeGreaterThanOrEqual(0.9)
  })

  it("that nobody had in mind when the ranking was made finds its entry among the first three in at least 90 of 100", () => {
    expect(within(3, usualSynonyms, heldOut)).toBeGreaterThanOrEqual(0.9)
  })

  it("finds less without the words of the same meaning", () => {
    expect(within(3, [])).toBeLessThan(within(3))
    expect(within(3, [])).toBeGreaterThanOrEqual(0.75)
  })

  it("that the bank knows nothing of is mostly offered nothing, and never with confidence", () => {
    const offered = unknown.flatMap((words) => rank(words).slice(0, 1))
    expect(offered.length).toBeLessThanOrEqual(2)
    for (const { score } of offered) expect(score).toBeLessThan(0.5)
  })

  it("takes the words of the same meaning that an office adds", () => {
    expect(rank("铁骑证怎么换").map(({ id }) => id)).not.toContain("jt-1")
    expect(rank("铁骑证怎么换", [...usualSynonyms, ["铁骑证", "驾驶证"]])[0]?.id).toBe("jt-1")
  })
})

describe("the very question", () => {
  it("scores 1 and stands first, whatever the width and case it is written in, and without its marks", () => {
    for (const { id, question } of sampleBank) expect(rank(question)[0]).toEqual({ id, score: 1 })
    expect(rank("居住证怎样办理")[0]).toEqual({ id: "hj-5", score: 1 })
    const own = makeBankIndex()
    own.put("a", { question: "怎样申领ETC卡？", phrasings: ["ＥＴＣ在哪里办"], answer: "网上申领。" })
    for (const words of ["怎样申领etc卡", "怎样申领ＥＴＣ卡？", "ETC在哪里办！"]) expect(own.rank(readQuestion(words, []), () => true, 1)).toEqual([{ id: "a", score: 1 }])
  })
})

describe("an index", () => {
  it("forgets what is taken out, and goes by the latest text", () => {
    const own = makeBankIndex()
    own.put("a", { question: "怎样办理居住证？", phrasings: [], answer: "到派出所。" })
    own.put("a", { question: "怎样办理暂住登记？", phrasings: [], answer: "到社区。" })
    expect(own.rank(readQuestion("居住证", []), () => true, 9)).toEqual([])
    expect(own.rank(readQuestion("暂住登记", []), () => true, 9).map(({ id }) => id)).toEqual(["a"])
    own.remove("a")
    expect(own.rank(readQuestion("暂住登记", []), () => true, 9)).toEqual([])
  })

  it("finds one character alone, letters, digits and traditional characters as they are written", () => {
    const own = makeBankIndex()
    own.put("a", { question: "车船税怎样缴纳？", phrasings: [], answer: "投保时代收。" })
    own.put("b", { question: "12345热线受理什么？", phrasings: ["撥打12345"], answer: "咨询、求助、投诉。" })
    const ids = (words: string) => own.rank(readQuestion(words, []), () => true, 9).map(({ id }) => id)
    expect(ids("税")).toEqual(["a"])
    expect(ids("１２３４５")).toEqual(["b"])
    expect(ids("撥打")).toEqual(["b"])
    expect(ids("拨打")).toEqual([])
  })
})

it("marks what fits in the text as it was written", () => {
  const tokens = new Set(readQuestion("etc卡申领", []).tokens)
  expect(marksOf("怎样申领ＥＴＣ卡？", tokens).map(([from, to]) => "怎样申领ＥＴＣ卡？".slice(from, to))).toEqual(["申领ＥＴＣ"])
  expect(marksOf("𠮷字的社保卡，社保局办", new Set(["社保"]))).toEqual([[4, 6], [8, 10]])
})
