/** The papers of an application: the receipt, the slip of the hand-over, the notices of correction and of an extension, and the letter of reply. */
import type { Fact, Matter, RegisterRow, State, Work } from "@zone/core/application"
import { applicationReceipt, correctionNotice, extensionNotice, handOverSlip, replyLetter } from "@zone/core/paper"
import type { Due, Undetermined } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { Missing } from "../api/Problems.ts"
import type { PaperContents, PaperMaker } from "./Papers.ts"

const none = new Missing({ tag: "NoPaper", remedy: "这一件现在没有这份文书" })

type Told = Extract<Fact, { readonly _tag: "ReceiptIssued" }>

const isFact = (...tags: ReadonlyArray<Fact["_tag"]>) => (fact: unknown): boolean => tags.includes((fact as Fact)._tag)

const receiptIn = (history: ReadonlyArray<unknown>): Told | undefined => (history as ReadonlyArray<Fact>).findLast((fact): fact is Told => fact._tag === "ReceiptIssued")

const receipt: PaperMaker = {
  paper: "receipt",
  title: "政府信息公开申请接收回执",
  issued: isFact("ReceiptIssued"),
  has: (state, history) => receiptIn(history) !== undefined || (state as State)._tag === "Arrived",
  make: Effect.fnUntraced(function*({ code, history, lookUp, matter, office, reveal, today }: PaperContents) {
    const [state, row] = [matter.state as State, matter.row as RegisterRow | undefined]
    const told = receiptIn(history)
    if (!("application" in state) || row === undefined || (told === undefined && state._tag !== "Arrived")) return yield* none
    const { addressee, applicants, channel } = state.application
    const clock = "work" in state ? state.work.limit.clock : "ending" in state ? state.ending.clock : undefined
    const names = yield* Effect.forEach(applicants, ({ name }) => reveal(name, "name"))
    return applicationReceipt({
      date: told?.on ?? today,
      office: office.agency.name,
      application: row.number,
      applicant: names.join("、"),
      addressee: addressee.name,
      arrivedOn: row.arrivedOn,
      channel,
      description: yield* reveal(row.description, "other"),
      handedIn: ["政府信息公开申请表1份"],
      ...(told && { received: { on: row.receivedOn ?? told.on, due: told.due, ...(clock && { term: clock.term }) } }),
      contact: code === undefined ? office.says.contact : `${office.says.contact}；查询码 ${code}`,
      ...(lookUp !== undefined && { lookUp }),
      copy: false
    })
  })
}

const reply: PaperMaker = {
  paper: "reply",
  title: "政府信息公开申请答复书",
  issued: isFact("Replied"),
  has: (state) => "ending" in (state as State) && (state as Extract<State, { readonly ending: unknown }>).ending.reply !== undefined,
  make: Effect.fnUntraced(function*({ matter, office, reveal }: PaperContents) {
    const [state, row] = [matter.state as State, matter.row as RegisterRow | undefined]
    const { advice, on, reply: given } = "ending" in state ? state.ending : {}
    if (row?.receivedOn === undefined || !("application" in state) || advice === undefined || on === undefined || given === undefined) return yield* none
    const [first, ...others] = state.application.applicants
    return replyLetter({
      date: on,
      agency: office.agency.name,
      number: `${row.number}号`,
      contact: office.says.contact,
      application: row.number,
      applicants: [yield* reveal(first.name, "name"), ...(yield* Effect.forEach(others, ({ name }) => reveal(name, "name")))],
      applicantKind: first.kind,
      description: yield* reveal(row.description, "other"),
      receivedOn: row.receivedOn,
      reply: given,
      remedies: advice,
      reviewAuthority: office.says.reviewAuthority ?? "",
      court: office.says.court ?? "",
      enclosures: [],
      copy: false
    })
  })
}

const slip: PaperMaker = {
  paper: "hand-over-slip",
  title: "政府信息公开申请转交单",
  issued: isFact("HandedOver"),
  has: (state) => "application" in (state as State) && (state as Matter).application.handOver !== undefined,
  make: Effect.fnUntraced(function*({ matter, office, reveal, today }: PaperContents) {
    const [state, row] = [matter.state as State, matter.row as RegisterRow | undefined]
    if (!("application" in state) || row === undefined || state.application.handOver === undefined) return yield* none
    const { addressee, applicants, files, handOver: { done, limit: { due } }, on } = state.application
    const names = yield* Effect.forEach(applicants, ({ name }) => reveal(name, "name"))
    return handOverSlip({
      date: done?.on ?? today, from: office.agency.name, to: done?.to ?? addressee.name, application: row.number, applicant: names.join("、"),
      description: yield* reveal(row.description, "other"), arrivedOn: on, handedOverOn: done?.on ?? today, due,
      handedIn: ["政府信息公开申请表1份", ...(files ? [`附件${files.length}件`] : [])], copy: false
    })
  })
}

/** What a letter about an application says of it. */
const saidOf = Effect.fnUntraced(function*({ matter, office, reveal }: PaperContents) {
  const [state, row] = [matter.state as State, matter.row as RegisterRow | undefined]
  if (!("application" in state) || row?.receivedOn === undefined) return yield* none
  const [first, ...others] = state.application.applicants
  return {
    agency: office.agency.name, number: `${row.number}号`, contact: office.says.contact, application: row.number,
    applicants: [yield* reveal(first.name, "name"), ...(yield* Effect.forEach(others, ({ name }) => reveal(name, "name")))] as const,
    applicantKind: first.kind, description: yield* reveal(row.description, "other"), receivedOn: row.receivedOn, copy: false
  }
})

const workOf = (state: unknown): Work | undefined => ("work" in (state as State) ? (state as Extract<State, { readonly work: Work }>).work : undefined)

const correction: PaperMaker = {
  paper: "correction-notice",
  title: "补正告知书",
  issued: isFact("CorrectionAsked"),
  has: (state) => workOf(state)?.correction !== undefined,
  make: Effect.fnUntraced(function*(contents: PaperContents) {
    const asked = workOf(contents.matter.state)?.correction
    if (asked === undefined) return yield* none
    return correctionNotice({ ...(yield* saidOf(contents)), date: asked.askedOn, parts: asked.parts, guidance: asked.guidance, until: asked.limit.due })
  })
}

const OF_THE_REPLY: ReadonlySet<Fact["_tag"]> = new Set([
  "Received", "Corrected", "ConsultationSent", "ConsultationReceived", "OpinionGiven", "ConsultationLapsed", "ConsultationEnded", "Extended", "DelayedLimitSet", "FeePaid"
])

/** Until when the reply was owed after a fact, where the fact says so. */
const owedAfter = (fact: Fact): Due | Undetermined | undefined =>
  OF_THE_REPLY.has(fact._tag) || ("which" in fact && fact.which === "reply") ? (fact as Extract<Fact, { readonly _tag: "Received" }>).limit.due : undefined

const extension: PaperMaker = {
  paper: "extension-notice",
  title: "延期答复告知书",
  issued: isFact("Extended"),
  has: (state) => (workOf(state)?.extensions.length ?? 0) > 0,
  make: Effect.fnUntraced(function*(contents: PaperContents) {
    const work = workOf(contents.matter.state)
    const granted = work?.extensions.at(-1)
    const history = contents.history as ReadonlyArray<Fact>
    const at = history.findLastIndex(({ _tag }) => _tag === "Extended")
    const told = history[at]
    const before = history.slice(0, Math.max(at, 0)).map(owedAfter).findLast((due) => due !== undefined)
    if (work === undefined || granted === undefined || told?._tag !== "Extended" || before === undefined) return yield* none
    return extensionNotice({ ...(yield* saidOf(contents)), date: granted.on, workingDays: granted.workingDays, reason: told.reason, before, due: told.limit.due })
  })
}

/** The papers of an application, in the order of its life. */
export const applicationPapers: ReadonlyArray<PaperMaker> = [receipt, slip, correction, extension, reply]
