/**
 * Makes the papers of sample matters: personal data whose seal is its text, an invented office, and every word that a paper may ask for.
 *
 * @module
 */
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { type Fact, room, type State } from "../src/application/index.ts"
import { type MatterPaper, type PaperContents, papersOf, type PaperWords } from "../src/desk/index.ts"
import { type Issued, sayPaper } from "../src/paper/index.ts"
import type { Context } from "../src/rules/index.ts"
import { applicationContext } from "./applicationContext.ts"
import { type Step, when } from "./applicationSamples.ts"

/** The facts of steps, each of which must be a yes. */
export const factsOf = (...steps: ReadonlyArray<Step>): ReadonlyArray<Fact> => {
  let state: State = room.initial
  return steps.flatMap((step) => {
    const decided = when(state, step)
    if (Result.isFailure(decided)) throw new Error(`${step[0]} ${step[1]._tag}: ${decided.failure._tag} ${decided.failure.remedy}`)
    state = decided.success.reduce(room.evolve, state)
    return decided.success
  })
}

export const office = { name: "示例局", contact: "示例窗口", reviewAuthority: "示例区人民政府", court: "示例区人民法院", place: "示例专区" } as const

/** Whatever a paper may ask for; enclosures as many as are asked. */
export const everyWord = ({ asks }: MatterPaper): PaperWords => ({
  number: "示例公开〔2026〕9号", information: "某项目的评审意见", why: "可能涉及商业秘密", asked: "示例公开〔2026〕3号", where: "示例路1号",
  enclosures: Array.from({ length: asks.find(({ word }) => word === "enclosures")?.count ?? 0 }, (_, i) => `文件${i + 1}`)
})

/** What was opened goes into `opened`. */
const contentsOf = (words: PaperWords = {}, opened: Array<string> = [], contextOn: (day: string) => Context = (day) => applicationContext(day)): PaperContents<never, never> => ({
  office, words, today: "2026-11-20", calendar: chinaCalendar,
  contextOn: (day) => Effect.sync(() => contextOn(day)),
  reveal: ({ sealed }, kind) => Effect.sync(() => {
    opened.push(`${kind} ${sealed}`)
    return sealed.replace("封：", "")
  })
})

export const made = (paper: MatterPaper, words: PaperWords = everyWord(paper), opened: Array<string> = []): Issued => Effect.runSync(paper.make(contentsOf(words, opened)))

/** The text of a paper of a history, made with every word; throws why it cannot be made, and where there is none. */
export const textOf = (facts: ReadonlyArray<Fact>, name: string, words?: PaperWords): string => {
  const found = papersOf("application", facts).find(({ paper }) => paper === name)
  if (!found) throw new Error(`no ${name}`)
  return sayPaper(Result.getOrThrow(made(found, words)))
}
