/** What holds for every letter of the alphabet: each thing it sees is asked for, in its form, and one answer decides as it should. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { asksIn, type Draft, refusalOf, requirementOf, told, verdictOn } from "../../test/samplePacks.ts"
import { AreaFunction } from "../terms/index.ts"
import { answers } from "./answers.ts"
import { all } from "./Check.ts"
import { checkOf } from "./checkOf.ts"
import { kinds } from "./kinds.ts"
import { Requirement } from "./Requirement.ts"

interface Example {
  readonly draft: Draft
  /** For each field asked, an answer that meets it, and answers that do not. */
  readonly sees: Readonly<Record<string, readonly [good: unknown, ...bad: ReadonlyArray<unknown>]>>
}

const examples: ReadonlyArray<Example> = [
  { draft: { kind: "Area", functions: ["selfQuery"], name: "查询区" }, sees: { present: [true, false] } },
  { draft: { kind: "Equipment", anyOf: [{ item: "kiosk", atLeast: 2 }], working: true }, sees: { count: [2, 1, 0], working: [true, false] } },
  { draft: { kind: "Equipment", anyOf: [{ item: "printer" }] }, sees: { count: [1, 0] } },
  {
    draft: { kind: "Material", anyOf: ["blankForm"], copies: 20, paper: "A4", laminated: true, makes: ["宣传册", "工作手册"] },
    sees: { copies: [20, 19, 0], paper: ["A4", "A3", "a4"], laminated: [true, false], make: ["工作手册", "散页"] }
  },
  { draft: { kind: "Material", anyOf: ["gazette"] }, sees: { copies: [1, 0] } },
  {
    draft: {
      kind: "Sign", item: "plate", texts: ["政务公开专区", "Open Government"], forms: ["plate", "sticker"], prominent: true,
      ground: "white", letters: "blue", contrast: 4.5, typefaceOf: "gate"
    },
    sees: {
      present: [true, false],
      texts: [["政务公开专区", "Open Government"], ["Open Government", "政务公开专区"], ["政务公开专区"], ["政务公开专区", "open government"], ["政务公开专区", "Open Government", "2号"], []],
      forms: [["标识牌"], ["台卡"], ["标识牌", "台卡"], []],
      prominent: [true, false],
      ground: ["#FFFFFF", "#E5FFFF", "#003F88"],
      letters: ["#003F88", "#C8102E", "#FFFFFF"],
      contrast: [4.5, 4.49, 1],
      sameTypeface: [true, false]
    }
  },
  {
    draft: { kind: "Sign", item: "card", containing: ["政务公开", "查询"] },
    sees: { present: [true, false], texts: [["欢迎使用", "政务公开信息查询台"], ["政务公开"], ["政务公开专区", "咨询"], []] }
  },
  { draft: { kind: "Sign", item: "rackLabel", onEach: "资料架" }, sees: { unlabelled: [0, 1, 9] } },
  {
    draft: { kind: "Post", item: "clerk", atLeast: 3, fullTime: 1, partTime: 2, cover: true, qualifications: ["熟悉制度"], certificates: ["上岗证", "手语证"] },
    sees: {
      people: [3, 2, 0], fullTime: [1, 0], partTime: [2, 1], cover: [true, false], qualified: [true, false],
      certificates: [["手语证", "驾驶证", "上岗证"], ["上岗证"], []]
    }
  },
  { draft: { kind: "Post", item: "guide" }, sees: { people: [1, 0] } },
  { draft: { kind: "Service", item: "copying", parts: ["复印", "拍照"] }, sees: { offered: [true, false], parts: [["拍照", "复印", "扫描"], ["复印"], []] } },
  { draft: { kind: "Service", item: "copying", anyPart: ["复印", "拍照"] }, sees: { offered: [true, false], parts: [["拍照"], ["扫描"], []] } },
  {
    draft: { kind: "Service", item: "intake", parts: ["当面"], anyPart: ["网上", "信函"] },
    sees: { offered: [true, false], parts: [["信函", "当面"], ["当面"], ["网上", "信函"], []] }
  },
  { draft: { kind: "Service", item: "intake", strength: "mustNot", parts: ["代收"], anyPart: ["代办"] }, sees: { parts: [["登记"], ["代办"], ["代收"]] } },
  { draft: { kind: "Service", item: "copying" }, sees: { offered: [true, false] } },
  { draft: { kind: "Service", item: "copying", strength: "mustNot" }, sees: { offered: [false, true] } },
  { draft: { kind: "Service", item: "intake", strength: "mustNot", parts: ["代收", "代办"] }, sees: { parts: [["登记"], ["代办"], ["登记", "代收"]] } },
  {
    draft: { kind: "Register", item: "visits", columns: ["日期", "事项"], analysed: true },
    sees: { kept: [true, false], columns: [["事项", "日期"], ["事项"]], analysed: [true, false] }
  },
  { draft: { kind: "Practice", item: "tidy", does: "摆放有序" }, sees: { done: [true, false] } },
  { draft: { kind: "Practice", item: "fee", does: "收取费用", strength: "mustNot" }, sees: { done: [false, true] } },
  {
    draft: { kind: "Deadline", item: "hall", what: "建成", by: "2026-12-15" },
    sees: { done: [true, false], doneOn: ["2026-12-15", "2026-12-16", "2027-01-01"] }
  },
  { draft: { kind: "Deadline", item: "report", what: "报送", every: "每两周" }, sees: { kept: [true, false] } },
  { draft: { kind: "Deadline", item: "update", what: "更新" }, sees: { kept: [true, false] } },
  {
    draft: { kind: "Display", item: "board", shows: ["人员分工", "工作制度"], links: [{ text: "公开目录" }, { text: "专栏", address: "https://example.org/open" }] },
    sees: { shows: [["工作制度", "人员分工"], ["人员分工"], []], links: [["专栏", "公开目录"], ["专栏"]] }
  },
  {
    draft: { kind: "Display", item: "screen", strength: "mustNot", shows: ["个人信息", "内部电话"], links: [{ text: "广告" }, { text: "游戏" }] },
    sees: { shows: [["公告"], ["内部电话"], ["公告", "个人信息"]], links: [[], ["广告"], ["游戏", "公开目录"]] }
  },
  { draft: { kind: "Display", item: "home", links: [{ text: "公开目录" }] }, sees: { links: [["公开目录"], []] } },
  { draft: { kind: "Display", item: "board", shows: ["制度"] }, sees: { shows: [["制度"], []] } },
  { draft: { kind: "Display", item: "home", links: [{ text: "广告" }], strength: "mustNot" }, sees: { links: [[], ["广告"]] } },
  { draft: { kind: "Display", item: "board", shows: ["电话"], strength: "mustNot" }, sees: { shows: [[], ["电话"]] } },
  { draft: { kind: "Register", item: "visits" }, sees: { kept: [true, false] } },
  {
    draft: { kind: "Catalogue", item: "grounds", entries: [{ key: "late", label: "不及时更新" }, { key: "other", label: "其他情形" }] },
    sees: { applied: [true, false], entries: [["其他情形", "收费", "不及时更新"], ["其他情形"], []] }
  },
  {
    draft: { kind: "Catalogue", item: "declining", entries: [{ key: "stranger", label: "与本人无关" }, { key: "vague", label: "内容不具体" }], closed: true },
    sees: { applied: [true, false], entries: [["内容不具体", "与本人无关"], ["内容不具体"], ["内容不具体", "与本人无关", "领导不同意"]] }
  },
  { draft: { kind: "Space", squareMetres: 9 }, sees: { squareMetres: [9, 8] } },
  { draft: { kind: "Space", squareMetres: 12.5, seats: 6 }, sees: { squareMetres: [12.5, 12.4], seats: [6, 5] } },
  { draft: { kind: "Space", seats: 2 }, sees: { seats: [2, 1] } },
  { draft: { kind: "Hours", sameAs: "示例服务中心" }, sees: { kept: [true, false] } },
  { draft: { kind: "Selection", item: "sites", of: ["villagePoint"], inEach: "街镇", atLeast: 1, atMost: 2 }, sees: { fewest: [1, 0], most: [2, 3] } },
  { draft: { kind: "Selection", item: "sites", of: ["villagePoint"], inEach: "街镇", atLeast: 1 }, sees: { fewest: [1, 0] } },
  { draft: { kind: "OpenNorm", why: "附件原文未取得" }, sees: {} }
]

const byKind = kinds.map((kind) => [kind.tag, kind, examples.filter(({ draft }) => draft.kind === kind.tag)] as const)

describe.each(byKind)("%s", (_, kind, own) => {
  it("looks for the words of its heading", () => {
    for (const { draft } of own) checkOf(requirementOf(draft), (category, item) => (expect(category).toBe(kind.category), item))
  })
  it("asks for all that it sees, in the form that it says, and for nothing else", () => {
    const asks = own.flatMap(({ draft }) => asksIn(checkOf(requirementOf(draft), (_, item) => item)))
    expect(Object.fromEntries(asks.map(({ at: [, , field], form }) => [field, form]))).toEqual(kind.sees)
    expect(asks.filter(({ at: [category] }) => category !== kind.category)).toEqual([])
  })
  it("asks in Chinese, and says in Chinese what is wanted", () => {
    for (const { question, wanted } of own.flatMap(({ draft }) => asksIn(checkOf(requirementOf(draft), () => "示例")))) {
      expect(question).toMatch(/^[^？]*？(（[^（）]+）)?$/u)
      for (const text of [question, wanted]) expect(text).toMatch(/\p{Script=Han}/u)
      expect(`${question}${wanted}`).not.toMatch(/undefined|null|NaN|true|false|（）|：？/)
    }
  })
})

describe.each(examples.filter(({ sees }) => Object.keys(sees).length > 0).map(({ draft, sees }) => [JSON.stringify(draft), draft, sees] as const))("%s", (_, draft, sees) => {
  const fields = Object.keys(sees)
  const good = Object.fromEntries(Object.entries(sees).map(([field, [first]]) => [field, first]))
  it("asks for these fields, and the example answers are of their forms", () => {
    const asks = asksIn(checkOf(requirementOf(draft), (_, item) => item))
    expect(asks.map(({ at: [, , field] }) => field)).toEqual(fields)
    for (const { at: [, , field], form } of asks) for (const answer of sees[field]!) expect([field, answer, Schema.is(answers[form])(answer)]).toEqual([field, answer, true])
  })
  it("is met by good answers", () => {
    const verdict = verdictOn(draft, good)
    expect(verdict.outcome).toBe("met")
    expect(verdict.judged.map(({ met, saw }) => [saw, met])).toEqual(fields.map((field) => [good[field], true]))
  })
  it.each(fields)("without an answer to %s is unknown", (field) => {
    for (const nobody of [undefined, null]) expect(verdictOn(draft, { ...good, [field]: nobody }).outcome).toBe("unknown")
  })
  it.each(fields.flatMap((field) => sees[field]!.slice(1).map((bad) => [field, bad] as const)))("with %s %j is missing, whatever else is unknown", (field, bad) => {
    expect(verdictOn(draft, { ...good, [field]: bad }).outcome).toBe("missing")
    expect(verdictOn(draft, { [field]: bad }).outcome).toBe("missing")
  })
})

describe("the alphabet", () => {
  it("has a tag, a heading and a Chinese word for each letter, no two alike", () => {
    for (const part of ["tag", "category", "zh"] as const) expect(new Set(kinds.map((each) => each[part])).size).toBe(kinds.length)
    for (const { tag, zh } of kinds) expect([/^[A-Z][A-Za-z]+$/.test(tag), /^\p{Script=Han}+$/u.test(zh)]).toEqual([true, true])
  })
  it("uses none of the names that every requirement has", () => {
    const common = Object.keys(Requirement.members.at(-1)!.fields).filter((field) => field !== "why")
    expect(common).toContain("onlyIf")
    for (const { fields } of kinds) expect(Object.keys(fields).filter((field) => common.includes(field))).toEqual([])
  })
  it("has letters that can be forbidden, and refuses to forbid the others", () => {
    expect(kinds.filter((each) => each.forbid).map(({ tag }) => tag)).toEqual(["Service", "Practice", "Display", "OpenNorm"])
    for (const [tag, kind, [example]] of byKind) {
      const refusal = refusalOf({ ...example!.draft, strength: "mustNot" })
      if (kind.forbid) expect(refusal).toBe("")
      else expect(refusal).toContain(`Expected must, should or may: ${tag} cannot be forbidden, say it as a Practice\n  at ["strength"]`)
    }
  })
  it("leaves a prohibition open that no schema has seen and no letter knows", () => {
    const register = { kind: "Register", id: "x", strength: "mustNot", clauses: ["X-1"], item: "visits" } as const
    expect(checkOf(register, () => "查阅台账")).toEqual({ _tag: "Open", why: "“台账”没有“不得”的写法" })
  })
  it("asks the same, whether it must, should or may be", () => {
    for (const { draft } of examples.filter((each) => each.draft["strength"] === undefined)) {
      const questions = (strength: string) => told(checkOf(requirementOf({ ...draft, strength }), () => "示例"))
      expect(questions("should")).toEqual(questions("must"))
      expect(questions("may")).toEqual(questions("must"))
    }
  })
  it("offers to choose from what is compared letter for letter", () => {
    const choices = examples.flatMap(({ draft }) => asksIn(checkOf(requirementOf(draft), (_, item) => item)))
      .filter(({ at: [category, , field], form }) => (form === "text" || form === "texts") && `${category}.${field}` !== "signs.texts")
    expect(choices.length).toBeGreaterThan(8)
    for (const { choices: words = [], wanted } of choices) {
      expect(words).not.toEqual([])
      for (const word of words) expect(wanted).toContain(word)
    }
  })
  it("names the four functions as the words of the house do", () => {
    const asks = asksIn(checkOf(requirementOf({ kind: "Area", functions: AreaFunction.literals, name: "综合区" }), () => ""))
    const zh = Schema.resolveAnnotations(AreaFunction)?.zh as Readonly<Record<string, string>>
    expect(asks.map(({ question }) => question)).toEqual(AreaFunction.literals.map((each) => `是否设有综合区（${zh[each]}）？`))
  })
  it("joins nothing to nothing: every check asks something, or is open", () => {
    for (const { draft } of examples) expect(checkOf(requirementOf(draft), (_, item) => item)).not.toEqual(all())
  })
})
