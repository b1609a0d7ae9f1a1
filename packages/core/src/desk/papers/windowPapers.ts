/** What the window makes of an application: the form as it was filed, the receipt, and the slip with which it is passed on. */
import type { Application, State } from "../../application/State.ts"
import type { ApplicationSheet } from "../../paper/applicationForm.ts"
import { applicationForm } from "../../paper/applicationForm.ts"
import { applicationReceipt } from "../../paper/applicationReceipt.ts"
import { handOverSlip } from "../../paper/handOverSlip.ts"
import type { Personal } from "../../terms/Personal.ts"
import type { Draft } from "./Draft.ts"
import { namesOf } from "./letterAbout.ts"
import { type Moment, of } from "./momentsOf.ts"

type Applicants = Application["applicants"]
type Read = (personal: Personal) => string

/** Of several, each with its number. */
const each = (texts: ReadonlyArray<string>): string => (texts.length === 1 ? texts[0] ?? "" : texts.map((text, i) => `${i + 1}. ${text}`).join("；"))

const proofOf = ({ proof }: Applicants[number]): string =>
  proof === undefined ? "未提交" : proof._tag === "Shown" ? "已出示" : `已提交${proof.files.length}件`

/** Applicants of one sort as the form has them; nothing where there are none. */
const said = (applicants: ReadonlyArray<Applicants[number]>, read: Read): { readonly name: string; readonly identity: string; readonly contact?: string } | undefined => {
  if (applicants.length === 0) return undefined
  const contact = applicants.flatMap((one) => (one.contact === undefined ? [] : [read(one.contact)])).join("；")
  return { name: applicants.map(({ name }) => read(name)).join("、"), identity: each(applicants.map(proofOf)), ...(contact !== "" && { contact }) }
}

const sheetOf = ({ applicants, description, filledInBy, purpose, wanted }: Application, read: Read): ApplicationSheet => {
  const person = said(applicants.filter(({ kind }) => kind === "person"), read)
  const organisations = applicants.flatMap((one) => (one.kind === "person" ? [] : [{ ...one, kind: one.kind }]))
  const organisation = said(organisations, read)
  const kind = organisations[0]?.kind
  return {
    ...(person && { person }), ...(organisation && kind && { organisation: { ...organisation, kind } }),
    description: read(description), ...wanted,
    ...(purpose && { purpose: read(purpose) }), ...(filledInBy !== undefined && { filledInBy })
  }
}

/** Of an application under Article 29 only: a record of one's own is put right without this form. */
const form = (moments: ReadonlyArray<Moment>): ReadonlyArray<Draft> => of(moments, "Accepted").flatMap(({ after, at, fact }): ReadonlyArray<Draft> => {
  if (!("application" in after) || after.application.subject !== "information") return []
  const { application } = after
  const { addressee, applicants, description, number, purpose } = application
  const persons = applicants.some(({ kind }) => kind === "person")
  const organisations = applicants.some(({ kind }) => kind !== "person")
  return [{
    paper: "application-form", title: "政府信息公开申请表", issuedBy: at, asks: [],
    opens: [
      ...namesOf(application), ...applicants.flatMap(({ contact }) => (contact ? [{ personal: contact, kind: "contact" as const }] : [])),
      { personal: description, kind: "other" }, ...(purpose ? [{ personal: purpose, kind: "other" as const }] : [])
    ],
    draw: ({ copy, read }) => applicationForm({
      date: fact.on, agency: addressee.name, written: sheetOf(application, read), registered: { number, on: fact.on }, copy,
      ...(persons !== organisations && { for: persons ? "person" : "organisation" })
    })
  }]
})

/** What was handed in, as far as facts know it. */
const handedIn = ({ applicants, files }: Application): ReadonlyArray<string> => {
  const proofs = applicants.reduce((sum, { proof }) => sum + (proof?._tag === "HandedIn" ? proof.files.length : 0), 0)
  return ["政府信息公开申请表1份", ...(proofs > 0 ? [`身份证明材料${proofs}件`] : []), ...(files ? [`附件${files.length}件`] : [])]
}

const receiptAsks: Draft["asks"] = [{ word: "contact", needed: true }, { word: "handedIn", needed: false }, { word: "time", needed: false }]

/** While both sides have not confirmed, the receipt says so and tells no day; no fact issues that one. */
const receiptOf = (state: State, issued?: { readonly at: number; readonly fact: Extract<Moment["fact"], { readonly _tag: "ReceiptIssued" }> }): ReadonlyArray<Draft> => {
  if (!("application" in state)) return []
  const { application } = state
  const { addressee, channel, description, number, on } = application
  const received = issued && "work" in state ? { on: state.work.receivedOn, due: issued.fact.due, term: state.work.limit.clock.term } : undefined
  if (issued && !received) return []
  return [{
    paper: "receipt", title: "政府信息公开申请接收回执", ...(issued && { issuedBy: issued.at }), asks: receiptAsks,
    opens: [...namesOf(application), { personal: description, kind: "other" }],
    draw: ({ copy, lookUp, office, read, today, words }) => applicationReceipt({
      date: issued?.fact.on ?? today, office: office.name, application: number, applicant: application.applicants.map(({ name }) => read(name)).join("、"),
      addressee: addressee.name, arrivedOn: on, ...(words.time !== undefined && { time: words.time }), channel, description: read(description),
      handedIn: words.handedIn ?? handedIn(application), ...(received && { received }), contact: words.contact ?? office.contact ?? "",
      ...(lookUp !== undefined && { lookUp }), copy
    })
  }]
}

const receipts = (moments: ReadonlyArray<Moment>, state: State): ReadonlyArray<Draft> => {
  const issued = of(moments, "ReceiptIssued")
  return issued.length === 0 && state._tag === "Arrived" ? receiptOf(state) : issued.flatMap(({ after, at, fact }) => receiptOf(after, { at, fact }))
}

/** Passed on, or to be passed on: then of today. */
const slip = (moments: ReadonlyArray<Moment>, state: State): ReadonlyArray<Draft> => {
  const done = of(moments, "HandedOver").at(-1)
  const as = done?.after ?? state
  if (!("application" in as) || (!done && (!as.application.handOver || as._tag === "Archived"))) return []
  const { application } = as
  const { addressee, applicants, description, handOver, number, on } = application
  return [{
    paper: "hand-over-slip", title: "政府信息公开申请转交单", ...(done && { issuedBy: done.at }),
    asks: [{ word: "handedIn", needed: false }, { word: "handedOverBy", needed: false }],
    opens: [...namesOf(application), { personal: description, kind: "other" }],
    draw: ({ copy, office, read, today, words }) => handOverSlip({
      date: done?.fact.on ?? today, from: office.name, to: done?.fact.to ?? addressee.name, application: number,
      applicant: applicants.map(({ name }) => read(name)).join("、"), description: read(description), arrivedOn: on, handedOverOn: done?.fact.on ?? today,
      ...(handOver && { due: handOver.limit.due }), handedIn: words.handedIn ?? handedIn(application),
      ...(words.handedOverBy !== undefined && { handedOverBy: words.handedOverBy }), copy
    })
  }]
}

/** In the order of their making. @internal */
export const windowPapers = (moments: ReadonlyArray<Moment>, state: State): ReadonlyArray<Draft> =>
  [...form(moments), ...receipts(moments, state), ...slip(moments, state)]
