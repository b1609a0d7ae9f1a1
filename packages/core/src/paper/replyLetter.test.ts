/** Letters for every kind of reply: the contents that each must carry, the right article and remedies, and what is refused. */
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { adviceFor, replyContents, sampleReplies } from "../../test/samplePapers.ts"
import { replies } from "../application/replies.ts"
import { ReplyKind } from "../application/ReplyKind.ts"
import { replyLetter } from "./replyLetter.ts"
import { replyText } from "./replyText.ts"
import { sayPaper } from "./sayPaper.ts"

const kinds = ReplyKind.literals
const page = (kind: ReplyKind, more: object = {}): string => sayPaper(Result.getOrThrow(replyLetter({ ...replyContents(kind), ...more })))
const faultsOf = (kind: ReplyKind, more: object): ReadonlyArray<string> =>
  Result.getOrThrow(Result.flip(replyLetter({ ...replyContents(kind), ...more }))).faults.map(({ field }) => field)

describe.each(kinds)("%s", (kind) => {
  const { says } = replyText(sampleReplies[kind], "你", ["附件一"])

  it("carries every content that the table of replies wants, and each of them is in the letter", () => {
    expect(replies[kind].carries.filter((wanted) => !says.some(({ carries }) => carries === wanted))).toEqual([])
    const written = page(kind)
    for (const { carries, text } of says) {
      expect([carries, text.trim()]).not.toEqual([carries, ""])
      for (const line of text.split("\n")) expect(written).toContain(line)
    }
  })
  it("cites its article, as text or with ⚖", () => {
    const { cite, reading } = replies[kind].article
    expect(page(kind)).toContain(reading === "interpretation" ? `⚖ ${cite}（理解适用）` : cite)
  })
  it("tells the remedies in the order of the kind, within the terms of the advice", () => {
    const written = page(kind)
    expect(written).toContain("60日内向示例区人民政府申请行政复议")
    expect(written).toContain("自收到复议决定书之日起15日内向有管辖权的人民法院提起行政诉讼")
    const first = replies[kind].remedies.order === "reviewFirst"
    expect(written.includes("应当先")).toBe(first)
    expect(written.includes("6个月内直接向有管辖权的人民法院提起行政诉讼")).toBe(!first)
  })
  it("is refused with the other order of remedies, and without a term", () => {
    const other = replies[kind].remedies.order === "reviewFirst" ? adviceFor("disclosed") : adviceFor("stateSecret")
    expect(faultsOf(kind, { remedies: other })).toEqual(["remedies.order"])
    const [first, ...others] = adviceFor(kind).steps
    expect(faultsOf(kind, { remedies: { ...adviceFor(kind), steps: [{ kind: first.kind }, ...others] } })).toEqual(["remedies.steps.review"])
    expect(faultsOf(kind, { remedies: { ...adviceFor(kind), steps: [first, ...others.slice(1)] } })).toEqual([`remedies.steps.${others[0]!.kind}`])
  })
})

it("tells suits straight away under review first as a mistake", () => {
  const advice = adviceFor("disclosed")
  expect(faultsOf("stateSecret", { remedies: { ...advice, order: "reviewFirst", basis: replies.stateSecret.remedies.basis } })).toEqual(["remedies.steps"])
})

it("names each part that is withheld with its own ground and article", () => {
  const written = page("partlyDisclosed")
  for (const text of ["不予公开的部分之1：属于商业秘密", replies.thirdPartyRights.article.cite, "不予公开的部分之2：属于内部事务信息", replies.internalAffairs.article.cite, "对其中不予公开的部分不服"]) expect(written).toContain(text)
})

it("names every enclosure, one for each file", () => {
  expect(page("disclosed")).toContain("1. 养老服务设施建设补助资金分配方案")
  expect(faultsOf("disclosed", { enclosures: [] })).toEqual(["enclosures"])
  expect(faultsOf("disclosed", { enclosures: ["甲", "乙"] })).toEqual(["enclosures"])
  expect(faultsOf("disclosed", { enclosures: [" "] })).toEqual(["enclosures[0]"])
})

it("says which agency is the right one, or that it cannot be told", () => {
  expect(page("otherAgency")).toContain("示例区财政局；联系方式：示例区示例路2号")
  expect(page("otherAgency", { reply: { _tag: "otherAgency", reasons: "由其他机关制作" } })).toContain("本机关不能确定")
})

it("speaks to one, to several, and to an organisation", () => {
  expect(page("petition")).toContain("你以政府信息公开申请的形式")
  expect(page("petition", { applicants: ["林小满", "谷雨"] })).toContain("林小满、谷雨：")
  expect(page("petition", { applicants: ["林小满", "谷雨"] })).toContain("你们以政府信息公开申请的形式")
  expect(page("petition", { applicants: ["示例商贸有限公司"], applicantKind: "business" })).toContain("你单位以政府信息公开申请的形式")
})

it("does not double the full stop of what was written, and keeps its paragraphs", () => {
  expect(page("needsMaking", { reply: { _tag: "needsMaking", reasons: "第一项理由。\n第二项理由。" } })).toContain("理由：第一项理由。\n\n第二项理由。\n\n如对")
})
