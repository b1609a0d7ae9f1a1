/** Lists the papers of a matter, or prints one of them. */
import { type MatterPaper, type PaperWord, paperWords } from "@zone/core/desk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { displayWidth } from "effect/cli/CliOutput"
import { exitCodes } from "../Ended.ts"
import type { OfficeFile } from "../office/OfficeFile.ts"
import { useOffice } from "../office/useOffice.ts"
import { emphasize } from "../terminal/emphasize.ts"
import { endWith } from "../terminal/endWith.ts"
import { padEnd } from "../terminal/padEnd.ts"
import { plain } from "../terminal/plain.ts"
import type { LetterInput } from "./letterFlags.ts"
import { type PapersAt, papersAt } from "./papersAt.ts"
import { printPaper } from "./printPaper.ts"
import { whereOf } from "./whereOf.ts"
import { wordFlag, wordsIn } from "./wordFlags.ts"

/** What a paper is called where its opening was recorded under a shorter name before there were others. */
const CALLED: { readonly [paper: string]: string } = { receipt: "接收回执", reply: "答复书" }

/** What has still to be said for it. */
const lackedBy = ({ asks }: MatterPaper, { page, says = {} }: OfficeFile): ReadonlyArray<PaperWord> => {
  const known: { readonly [word: string]: unknown } = { ...says, place: page?.title }
  return asks.filter(({ needed, word }) => needed && known[word] === undefined).map(({ word }) => word)
}

const issuedOf = ({ history, room }: PapersAt, { issuedBy }: MatterPaper): { readonly on: string; readonly fact: string } | undefined => {
  const found = issuedBy === undefined ? undefined : history[issuedBy]
  if (found === undefined) return undefined
  const { at, fact } = found
  return { on: "on" in fact && typeof fact.on === "string" ? fact.on : at.slice(0, 10), fact: room.factNames[fact._tag] ?? fact._tag }
}

const widest = (texts: ReadonlyArray<string>): number => Math.max(0, ...texts.map(displayWidth))

const list = (at: PapersAt, office: OfficeFile): string => {
  const { papers } = at
  const names = widest(papers.map(({ paper }) => paper))
  const titles = widest(papers.map(({ title }) => title))
  return [
    emphasize(plain(`${at.room.title} ${at.number} 的文书`)),
    ...papers.map((paper) => {
      const issued = issuedOf(at, paper)
      const lacked = lackedBy(paper, office)
      return plain(`  ${padEnd(paper.paper, names)}  ${padEnd(paper.title, titles)}  ${issued ? `${issued.on} ${issued.fact}` : "可以出具"}${
        lacked.length === 0 ? "" : `；须给出 ${lacked.map((word) => `${wordFlag[word]}（${paperWords[word]}）`).join("、")}`}`)
    })
  ].join("\n")
}

export const printLetter = Effect.fnUntraced(function*(input: LetterInput) {
  const asked = Option.getOrUndefined(input.paper)
  const where = asked === undefined ? undefined : yield* whereOf(input)
  return yield* useOffice(input, Effect.fnUntraced(function*(opened) {
    const at = yield* papersAt(opened, input.number)
    const { number, papers } = at
    if (papers.length === 0) return yield* endWith(plain(`${number} 现在没有文书`), exitCodes.no)
    if (where === undefined) {
      if (Option.isSome(input.out) || Option.isSome(input.to)) return yield* endWith("用 --paper 指出打印哪一份；不给出 --out、--to 时列出有哪些", exitCodes.usage)
      if (!input.json) return yield* Console.log(list(at, opened.office))
      return yield* Console.log(JSON.stringify(papers.map((paper) => {
        const issued = issuedOf(at, paper)
        return { paper: paper.paper, title: paper.title, ...(paper.key !== undefined && { key: paper.key }), ...(issued && { issued }), lacks: lackedBy(paper, opened.office) }
      })))
    }
    const paper = papers.find((each) => each.paper === asked)
    if (paper === undefined) return yield* endWith(plain(`${number} 没有 ${asked ?? ""} 这份文书；有的是 ${papers.map((each) => each.paper).join("、")}`), exitCodes.no)
    const called = CALLED[paper.paper]
    return yield* printPaper(opened, at, where, input, {
      paper, words: wordsIn(input.words), copy: input.copy, ...(called !== undefined && { called }), ...(Option.isSome(input.lookUp) && { lookUp: input.lookUp.value })
    })
  }))
})
