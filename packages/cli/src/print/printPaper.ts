/** Makes a paper of a matter, and hands it over: its words from the command and from `office.yaml`, its personal data opened with the purpose recorded. */
import { contextOf, type MatterPaper, type PaperContents, type PaperWord, type PaperWords } from "@zone/core/desk"
import type { FactStore, Vault } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import type * as FileSystem from "effect/FileSystem"
import type * as Path from "effect/Path"
import * as Result from "effect/Result"
import { type Ended, exitCodes } from "../Ended.ts"
import { openLaw } from "../office/openLaw.ts"
import type { Trouble } from "../office/sayTrouble.ts"
import type { Opened } from "../office/useOffice.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { deliverPaper } from "./deliverPaper.ts"
import type { PapersAt } from "./papersAt.ts"
import { revealWhole } from "./revealWhole.ts"
import { warnOfEarlier } from "./warnOfEarlier.ts"
import type { AccessInput } from "./whereFlags.ts"
import type { Where } from "./whereOf.ts"
import { wordFlag } from "./wordFlags.ts"

/** What is printed, with what. */
export interface PaperAsked {
  readonly paper: MatterPaper
  readonly words: PaperWords
  readonly lookUp?: string
  readonly copy: boolean
  /** What the opening of personal data is recorded as, behind 打印; the title where left out. */
  readonly called?: string
}

/** What may be printed any number of times: nobody is told anything by it. */
const ANY_NUMBER: ReadonlySet<string> = new Set(["reckoning", "application-form", "reader-rules"])

/** The flags of the words that a paper needs and that nobody said. */
const lackedFlags = ({ asks }: MatterPaper, said: { readonly [word in PaperWord]?: unknown }): string => {
  const lacked = asks.filter(({ needed, word }) => needed && said[word] === undefined).map(({ word }) => wordFlag[word])
  return lacked.length === 0 ? "" : `；用 ${lacked.join("、")} 给出`
}

export const printPaper = Effect.fnUntraced(function*(opened: Opened, at: PapersAt, where: Where, input: AccessInput, asked: PaperAsked) {
  const { actor, agency, context, folder, law, office, today } = opened
  const { called, copy, lookUp, paper, words } = asked
  const { number, subjects } = at
  const why = plain(`打印${called ?? paper.title}（${number}）`)
  const warn = yield* Effect.cached(copy ? Effect.void : warnOfEarlier(subjects, why))
  const whole = revealWhole(opened, at, why)
  const place = office.page?.title
  const contents: PaperContents<Trouble | Ended, FactStore | Vault | FileSystem.FileSystem | Path.Path> = {
    office: { name: office.agency.name, ...office.says, ...(place !== undefined && { place }) },
    words, today, calendar: law.forecast ?? law.calendar, copy, ...(lookUp !== undefined && { lookUp }),
    // told before the first name is opened
    reveal: (personal, kind) => Effect.andThen(warn, whole(personal, kind)),
    contextOn: (day) => day === today ? Effect.succeed(context) : Effect.map(openLaw(folder, office, day), (then) => contextOf(then, { today: day, actor, agency }))
  }
  const made = yield* paper.make(contents)
  if (Result.isFailure(made)) {
    // nothing but a notice that is to come keeps it from being made
    const gap = paper.paper === "reckoning"
    return yield* endWith(plain(made.failure.message) + lackedFlags(paper, { ...contents.office, ...words }), gap ? exitCodes.gap : exitCodes.usage)
  }
  return yield* deliverPaper(made.success, where, input, opened, ANY_NUMBER.has(paper.paper) ? undefined : `${paper.paper}/${number}`)
})
