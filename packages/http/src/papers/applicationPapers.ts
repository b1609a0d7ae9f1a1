/** The receipt and the letter of reply of an application. */
import type { Fact, RegisterRow, State } from "@zone/core/application"
import { applicationReceipt, replyLetter } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import { Missing } from "../api/Problems.ts"
import type { PaperContents, PaperMaker } from "./Papers.ts"

const none = new Missing({ tag: "NoPaper", remedy: "这一件现在没有这份文书" })

type Told = Extract<Fact, { readonly _tag: "ReceiptIssued" }>

const receiptIn = (history: ReadonlyArray<unknown>): Told | undefined => (history as ReadonlyArray<Fact>).findLast((fact): fact is Told => fact._tag === "ReceiptIssued")

const receipt: PaperMaker = {
  paper: "receipt",
  title: "政府信息公开申请接收回执",
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

/** The papers of an application, in the order of its life. */
export const applicationPapers: ReadonlyArray<PaperMaker> = [receipt, reply]
