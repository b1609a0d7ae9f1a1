/** Which wish may be made in which state, and what is answered where it may not: the table that every decision begins with. */
import type { Command } from "./Command.ts"
import type { Refusal } from "./Refusal.ts"
import type { State } from "./State.ts"

type Standing = State["_tag"]
type Cell = "may" | Refusal["_tag"]
type Row = { readonly [standing in Standing]: Cell }

/** The states, in the order of a life. @internal */
export const standings = ["Nothing", "Registered", "Referred", "Answered", "Closed"] as const satisfies ReadonlyArray<Standing>

/** What is answered where nothing more precise is to be said. */
const USUAL: Row = { Nothing: "NotRegistered", Registered: "NotAnswered", Referred: "AlreadyReferred", Answered: "AlreadyAnswered", Closed: "AlreadyClosed" }

const cells = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row => ({
  ...USUAL, ...otherwise, ...Object.fromEntries(may.map((standing) => [standing, "may"]))
})

const REFERRED = { Registered: "NotReferred" } as const
const NOT_ANSWERED = { Referred: "NotAnswered" } as const
const again = { Registered: "AlreadyRegistered", Referred: "AlreadyRegistered", Answered: "AlreadyRegistered", Closed: "AlreadyRegistered" } as const

/** The permitted wishes: by wish and state `may`, or the refusal. What may be made can still be refused for what it says. @internal */
export const matrix: { readonly [tag in Command["_tag"]]: Row } = {
  Receive: cells(["Nothing"], again),
  RecordSearch: cells(["Registered"]),
  AddContact: cells(["Registered", "Referred", "Answered"]),
  Answer: cells(["Registered"]),
  Refer: cells(["Registered"]),
  ConfirmReferral: cells(["Referred"], REFERRED),
  ReturnReferral: cells(["Referred"], REFERRED),
  RecordAnswer: cells(["Referred"], REFERRED),
  Recount: cells(["Registered", "Referred", "Answered", "Closed"]),
  RecordAttempt: cells(["Answered"], NOT_ANSWERED),
  Deliver: cells(["Answered", "Closed"], NOT_ANSWERED),
  CloseUnreached: cells(["Answered"], NOT_ANSWERED),
  Guide: cells(["Registered"]),
  Withdraw: cells(["Registered", "Referred", "Answered"]),
  TakeOver: cells(["Registered", "Referred"]),
  Reopen: cells(["Closed"], { Registered: "NotClosed", Referred: "NotClosed", Answered: "NotClosed" }),
  RecordSourceCheck: cells(["Answered", "Closed"], NOT_ANSWERED),
  RecordCorrection: cells(["Registered", "Referred", "Answered", "Closed"]),
  ProposeEntry: cells(["Answered", "Closed"], NOT_ANSWERED),
  AcceptEntry: cells(["Answered", "Closed"], NOT_ANSWERED),
  DeclineEntry: cells(["Answered", "Closed"], NOT_ANSWERED)
}
