/** 查阅人守则: what readers are asked to do and not to do, to hang up, from the rules of the place. */
import type { RuleBook } from "../rules/RuleBook.ts"
import type { Basis } from "../terms/Basis.ts"
import { type Issued, issuePaper } from "./issuePaper.ts"
import { mayNeed, need, needEach } from "./need.ts"
import type { PaperFrame } from "./PaperFrame.ts"
import { write } from "./write.ts"

const { list, paragraph } = write

/** The rules, and where they hang. */
export interface ReaderRulesContents extends PaperFrame {
  readonly place: string
  /** What readers are asked, in Chinese; those that the book shows when a book is given. */
  readonly rules?: ReadonlyArray<string>
  /** The rules in force here: what its displays named `userRules` show, with their clauses. */
  readonly book?: RuleBook
  readonly hours?: string
}

/** What the displays of a book say, with their clauses and with what was read into them. */
const shownBy = (book: RuleBook | undefined): { readonly rules: ReadonlyArray<string>; readonly basis: ReadonlyArray<Basis> } => {
  const found = (book?.rules ?? []).flatMap(({ basis, requirement }) =>
    requirement.kind === "Display" && requirement.item === "userRules" && requirement.strength !== "mustNot" ? [{ basis, shows: requirement.shows ?? [] }] : [])
  return { rules: found.flatMap(({ shows }) => shows), basis: found.flatMap(({ basis }) => basis) }
}

/**
 * 查阅人守则. Without rules, from a book or handed in, there is no paper.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { readerRules, sayPaper } from "@zone/core/paper"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500114/zhuoshui", packs, "2026-11-22"))
 * const notice = Result.getOrThrow(readerRules({ date: "2026-11-22", place: "示例镇政务公开专区", book }))
 * sayPaper(notice).includes("禁止吸烟和喧哗") // => true
 * ```
 */
export const readerRules = (contents: ReaderRulesContents): Issued => {
  const { book, hours, place } = contents
  const shown = shownBy(book)
  const rules = contents.rules ?? shown.rules
  return issuePaper(contents, { id: "reader-rules", title: "查阅人守则", style: "notice" }, [
    need("place", "专区", place), ...needEach("rules", "守则", rules), mayNeed("hours", "开放时间", hours)
  ], () => ({
    basis: contents.rules ? [] : shown.basis,
    blocks: [
      paragraph(`欢迎到${place}查阅政府信息。请遵守下列守则：`),
      list(rules as [string, ...Array<string>]),
      ...(hours === undefined ? [] : [paragraph(`开放时间：${hours}`)])
    ]
  }))
}
