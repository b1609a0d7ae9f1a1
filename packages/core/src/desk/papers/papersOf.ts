/** The papers that a matter has, from its facts alone: one place for everybody who lists, shows or prints them. */
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { RuleBook } from "../../rules/RuleBook.ts"
import type { Personal } from "../../terms/Personal.ts"
import { applicationPapers } from "./applicationPapers.ts"
import type { Draft, Given } from "./Draft.ts"
import { feedbackPapers } from "./feedbackPapers.ts"
import type { MatterPaper, PaperContents } from "./MatterPaper.ts"
import type { PaperWords } from "./PaperWords.ts"
import { readingPapers } from "./readingPapers.ts"

type Drafts = (history: ReadonlyArray<never>, book: RuleBook | undefined) => ReadonlyArray<Draft>

const drafts: { readonly [room: string]: Drafts } = { application: applicationPapers, feedback: feedbackPapers, reading: readingPapers }

/** Without what was left blank. */
const filledIn = (words: PaperWords): PaperWords => Object.fromEntries(Object.entries(words).flatMap(([word, said]) => {
  const kept = typeof said === "string" ? said.trim() : said.map((each) => each.trim()).filter((each) => each !== "")
  return kept.length === 0 ? [] : [[word, kept]]
}))

/** What stands for personal data while it is tried whether the paper can be made. */
const ANYBODY = "〇"

const make = <E, R>({ draw, lawOn, opens }: Draft, contents: PaperContents<E, R>) => Effect.gen(function*() {
  const { calendar, contextOn, copy = false, lookUp, office, reveal, today, words = {} } = contents
  const context = yield* contextOn(lawOn ?? today)
  const given: Omit<Given, "read"> = { calendar, context, copy, lookUp, office, today, words: filledIn(words) }
  // nobody's data is opened for a paper that is refused
  const tried = draw({ ...given, read: () => ANYBODY })
  if (Result.isFailure(tried)) return tried
  const texts = new Map<Personal, string>()
  for (const { kind, personal } of opens) if (!texts.has(personal)) texts.set(personal, yield* reveal(personal, kind))
  return draw({ ...given, read: (personal) => texts.get(personal) ?? "" })
})

/**
 * The papers of a matter of a room, in the order of its life, from its facts in their order; none for a room that issues none. A paper stays
 * when the matter goes on: each says what was so when its fact was recorded, a due date as it was told, and has the day of that fact. What
 * came from an older register brings none along.
 *
 * `book` is for papers that only the rules of some places have.
 *
 * @example
 * ```ts
 * import { papersOf } from "@zone/core/desk"
 *
 * const basis = { document: "cn-500114/zhuoshui", clause: "ZS-A5.6", reading: "text", cite: "濯水府发〔2021〕66号 附件5第六条" } as const
 * const notice = { kind: "correction", number: "YJ2026-0007", to: "示例镇便民服务中心", grounds: ["设施设备不能正常使用"], concern: "自助终端不能打印", asks: "修复", basis }
 * const [paper] = papersOf("feedback", [{ _tag: "CorrectionOrdered", on: "2026-11-24", notice }])
 * paper?.paper // => "concern-notice-correction"
 * paper?.asks.flatMap(({ needed, word }) => (needed ? [word] : [])) // => ["number", "contact"]
 * papersOf("zone", []) // => []
 * ```
 */
export const papersOf = (room: string, history: ReadonlyArray<{ readonly _tag: string }>, book?: RuleBook): ReadonlyArray<MatterPaper> => {
  const counted = new Map<string, number>()
  const found = Object.hasOwn(drafts, room) ? drafts[room]?.(history as ReadonlyArray<never>, book) ?? [] : []
  return found.map((draft): MatterPaper => {
    const { asks, issuedBy, key, paper, title } = draft
    const nth = (counted.get(paper) ?? 0) + 1
    counted.set(paper, nth)
    return {
      paper: nth === 1 ? paper : `${paper}-${nth}`,
      title: key !== undefined ? `${title}（${key}）` : nth === 1 ? title : `${title}（${nth}）`,
      ...(key !== undefined && { key }), ...(issuedBy !== undefined && { issuedBy }), asks,
      make: (contents) => make(draft, contents)
    }
  })
}
