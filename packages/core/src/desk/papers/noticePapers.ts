/** The letters on the way to a reply: correction, reasons, fee, opinions, extension and delayed limit, one for each fact. */
import { tariff2021 } from "../../application/tariff2021.ts"
import * as Result from "effect/Result"
import { consultationLetter } from "../../paper/consultationLetter.ts"
import { correctionNotice } from "../../paper/correctionNotice.ts"
import { extensionNotice } from "../../paper/extensionNotice.ts"
import { feeNotice } from "../../paper/feeNotice.ts"
import type { Issued } from "../../paper/issuePaper.ts"
import { PaperRefusal } from "../../paper/PaperRefusal.ts"
import { reasonsNotice } from "../../paper/reasonsNotice.ts"
import type { Draft, Given } from "./Draft.ts"
import { frameOf, type LetterAbout, letterAbout, letterAsks, receivedOnOf } from "./letterAbout.ts"
import { type Moment, of } from "./momentsOf.ts"

type Said = ReturnType<LetterAbout["said"]>

/** A letter to the applicant about what was so after a fact. */
const letter = (
  { after, at, fact }: Moment, kind: Pick<Draft, "paper" | "title" | "lawOn">, write: (said: Said, given: Given) => Issued
): ReadonlyArray<Draft> => {
  const about = letterAbout(after)
  return about === undefined ? [] : [{
    ...kind, issuedBy: at, asks: letterAsks, opens: about.opens, draw: (given) => write(about.said(fact.on, given), given)
  }]
}

const corrections = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "CorrectionAsked").flatMap((moment) => {
  const { guidance, limit, parts } = moment.fact
  return letter(moment, { paper: "correction-notice", title: "补正告知书" }, (said) => correctionNotice({ ...said, parts, guidance, until: limit.due }))
})

const reasons = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "ReasonsAsked").flatMap((moment) => {
  const { limit, why } = moment.fact
  return letter(moment, { paper: "reasons-notice", title: "说明理由通知书" }, (said) => reasonsNotice({ ...said, why, until: limit.due }))
})

/** The term is that of the rules of the day: no fact has it before the notice is received. */
const fees = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "FeeCharged").flatMap((moment) => {
  const { fee, howToPay, on } = moment.fact
  return letter(moment, { paper: "fee-notice", title: "收费通知", lawOn: on }, (said, { context }) => {
    const term = context.term("feePayment")
    return Result.isSuccess(term)
      ? feeNotice({ ...said, fee, tariff: tariff2021, howToPay, term: term.success })
      : Result.fail(new PaperRefusal({ paper: "收费通知", faults: [{ field: "term", label: "缴费期限", problem: "missing", expected: "由现行规则给出这一期限" }] }))
  })
})

/** An extension by its fact, or the delayed limit of Article 35; what was owed before is what was owed just before. */
const extensions = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "Extended", "DelayedLimitSet").flatMap((moment) => {
  const { before, fact } = moment
  if (!("work" in before)) return []
  const { limit: { due: owed } } = before.work
  const { limit, reason } = fact
  const delayed = fact._tag === "DelayedLimitSet"
  const workingDays = fact._tag === "Extended" ? fact.workingDays : limit.clock.term.length
  const kind = delayed ? { paper: "delay-notice", title: "延迟答复告知书" } : { paper: "extension-notice", title: "延期答复告知书" }
  return letter(moment, kind, (said) => extensionNotice({ ...said, workingDays, reason, before: owed, due: limit.due, delayed }))
})

const consultationAsks: Draft["asks"] = [...letterAsks, { word: "information", needed: true }, { word: "why", needed: true }, { word: "returnTo", needed: false }]

/** The applicant is not opened: what a party is told of the information is handed in, and not the words of the request. */
const consultations = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "ConsultationSent").flatMap(({ after, at, fact }): ReadonlyArray<Draft> => {
  const receivedOn = receivedOnOf(after)
  if (!("application" in after) || receivedOn === undefined) return []
  const { application: { number } } = after
  const { id, on, opinion, party } = fact
  const third = party._tag === "ThirdParty"
  return [{
    paper: third ? "third-party-letter" : "consultation-letter", title: third ? "第三方意见征询书" : "征求意见函", key: third ? id : party.name,
    issuedBy: at, asks: consultationAsks, opens: third ? [{ personal: party.name, kind: "name" }] : [],
    draw: (given) => {
      const { information = "", returnTo, why = "" } = given.words
      return consultationLetter({
        ...frameOf(on, given), party: party._tag, to: third ? given.read(party.name) : party.name, application: number, receivedOn,
        information, why, term: opinion.clock.term, ...(returnTo !== undefined && { returnTo })
      })
    }
  }]
})

/** In the order in which they usually come. @internal */
export const noticePapers = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> =>
  [...corrections(moments), ...reasons(moments), ...fees(moments), ...consultations(moments), ...extensions(moments)]
