/** 人员: so many people at a post, full-time or part-time, with cover, knowledge and certificates as the notice asks. */
import * as Schema from "effect/Schema"
import { all, ask, type Check } from "../Check.ts"
import { AtLeast, Item } from "../Item.ts"
import { kind } from "../Kind.ts"
import { listInChinese } from "../listInChinese.ts"

export const post = kind({
  tag: "Post",
  zh: "人员",
  category: "posts",
  fields: {
    item: Item,
    /** People in all; one, or as many as `fullTime` and `partTime` make, when left out. */
    atLeast: Schema.optionalKey(AtLeast),
    fullTime: Schema.optionalKey(AtLeast),
    partTime: Schema.optionalKey(AtLeast),
    /** AB岗: somebody takes over when the post's holder is away. */
    cover: Schema.optionalKey(Schema.Literal(true)),
    /** What everybody at the post must be or know, in Chinese. */
    qualifications: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** Which of them only this place asks for, so that people are told that it is a rule of the place alone. */
    localOnly: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString)),
    /** Certificates that must be held at the post, by one person or between several, in Chinese. */
    certificates: Schema.optionalKey(Schema.NonEmptyArray(Schema.NonEmptyString))
  },
  sees: { people: "count", fullTime: "count", partTime: "count", cover: "yesNo", qualified: "yesNo", certificates: "texts" },
  unsound: ({ localOnly, qualifications }) =>
    localOnly === undefined || localOnly.every((each) => qualifications?.includes(each)) ? undefined : { at: "localOnly", problem: { _tag: "SaidNowhere", field: "qualifications" } },
  check: ({ atLeast, certificates, cover, fullTime, item, localOnly, partTime, qualifications }, name) => {
    const what = name("posts", item)
    const people = atLeast ?? Math.max(1, (fullTime ?? 0) + (partTime ?? 0))
    const parts: Array<Check> = [ask(["posts", item, "people"], "count", `${what}有几人？`, `${what}至少${people}人`, (n) => n >= people)]
    if (fullTime !== undefined) {
      parts.push(ask(["posts", item, "fullTime"], "count", `${what}中，专职的有几人？`, `专职至少${fullTime}人`, (n) => n >= fullTime))
    }
    if (partTime !== undefined) {
      parts.push(ask(["posts", item, "partTime"], "count", `${what}中，兼职的有几人？`, `兼职至少${partTime}人`, (n) => n >= partTime))
    }
    if (cover) parts.push(ask(["posts", item, "cover"], "yesNo", `${what}是否实行AB岗？`, "实行AB岗", (seen) => seen))
    if (qualifications) {
      const wanted = qualifications.map((each) => (localOnly?.includes(each) ? `${each}（本地规定）` : each)).join("；")
      parts.push(ask(["posts", item, "qualified"], "yesNo", `${what}是否都符合下列条件：${wanted}？`, wanted, (seen) => seen))
    }
    if (certificates) {
      const wanted = listInChinese(certificates)
      const held = (seen: ReadonlyArray<string>): boolean => certificates.every((each) => seen.includes(each))
      parts.push(ask(["posts", item, "certificates"], "texts", `${what}持有哪些证书？（${wanted}）`, `持有${wanted}`, held, certificates))
    }
    return all(...parts)
  }
})
