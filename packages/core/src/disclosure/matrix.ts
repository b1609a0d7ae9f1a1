/** Which wish may be made in which state, and what is answered where it may not: the table that every decision begins with. */
import type { Command } from "./Command.ts"
import type { Refusal } from "./Refusal.ts"
import type { State } from "./State.ts"

type Tag = Command["_tag"]
type Standing = State["_tag"]

/** `may`, or the refusal. What may be made can still be refused for what it says. */
export type Cell = "may" | Refusal["_tag"]

/** The states, in the order of lives: of items, of concerns, of events, of what is kept up. @internal */
export const standings = [
  "Nothing", "Drafted", "Cleared", "Published", "Kept", "Removed", "ConcernOpen", "ConcernAnswered", "EventPlanned", "EventHeld", "EventCancelled",
  "UpkeepRunning", "UpkeepEnded"
] as const satisfies ReadonlyArray<Standing>

type Row = { readonly [standing in Standing]: Cell }

const all = (tag: Refusal["_tag"], ...of: ReadonlyArray<Standing>): Partial<Row> => Object.fromEntries(of.map((standing) => [standing, tag]))

const items = ["Drafted", "Cleared", "Published", "Kept", "Removed"] as const
const concerns = ["ConcernOpen", "ConcernAnswered"] as const
const events = ["EventPlanned", "EventHeld", "EventCancelled"] as const
const upkeeps = ["UpkeepRunning", "UpkeepEnded"] as const

const USUAL: Row = {
  Nothing: "NotRegistered", Drafted: "NotReviewedYet", Cleared: "NotPublishedYet", Published: "AlreadyPublished", Kept: "NotProactive", Removed: "AlreadyRemoved",
  ConcernOpen: "AlreadyRegistered", ConcernAnswered: "AlreadyAnswered", EventPlanned: "AlreadyRegistered", EventHeld: "EventOver", EventCancelled: "EventOver",
  UpkeepRunning: "AlreadyRegistered", UpkeepEnded: "UpkeepOver"
}

/** What is wished of one kind of matter; of the others it is none. */
const cells = (not: Refusal["_tag"], of: ReadonlyArray<Standing>, may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row => ({
  ...USUAL,
  ...all(not, ...standings.filter((standing) => standing !== "Nothing" && !of.includes(standing))),
  ...otherwise,
  ...Object.fromEntries(may.map((standing) => [standing, "may"]))
})

const ofItem = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row => cells("NotAnItem", items, may, otherwise)
const ofEvent = (may: ReadonlyArray<Standing>): Row => cells("NotAnEvent", events, may)
const ofUpkeep = (may: ReadonlyArray<Standing>): Row => cells("NotAnUpkeep", upkeeps, may)
const first: Row = { ...USUAL, ...all("AlreadyRegistered", ...standings), Nothing: "may" }

/** The permitted wishes: by wish and state `may`, or the refusal. @internal */
export const matrix: { readonly [tag in Tag]: Row } = {
  Draft: first,
  RecordFormed: ofItem(["Drafted", "Cleared", "Kept"]),
  RecordMark: ofItem(["Drafted", "Cleared", "Published", "Kept"]),
  SignReview: ofItem(["Drafted"], { Cleared: "AlreadyCleared" }),
  Redetermine: ofItem(["Drafted", "Cleared", "Kept"]),
  Publish: ofItem(["Cleared"]),
  Interpret: ofItem(["Published"], { Drafted: "NotPublishedYet" }),
  Change: ofItem(["Published"], { Drafted: "NotPublishedYet" }),
  RecordCheck: ofItem(["Published"], { Drafted: "NotPublishedYet" }),
  RecordMended: { ...USUAL, ...all("NotAnItem", ...concerns, ...events), Drafted: "may", Cleared: "may", Published: "may", UpkeepRunning: "may" },
  Transfer: ofItem(["Published"], { Drafted: "NotPublishedYet" }),
  ReEvaluate: ofItem(["Kept"], { Drafted: "NothingToEvaluate", Cleared: "NothingToEvaluate", Published: "NothingToEvaluate" }),
  TakeDown: ofItem(["Kept"], { Drafted: "NothingToTakeDown", Cleared: "NothingToTakeDown", Published: "NothingToTakeDown" }),
  Withdraw: ofItem(["Drafted", "Cleared", "Published", "Kept"]),
  RegisterConcern: first,
  Respond: cells("NotAConcern", concerns, ["ConcernOpen"]),
  PlanEvent: first,
  MoveEvent: ofEvent(["EventPlanned"]),
  HoldEvent: ofEvent(["EventPlanned"]),
  CancelEvent: ofEvent(["EventPlanned"]),
  BeginUpkeep: first,
  RecordUpkeep: ofUpkeep(["UpkeepRunning"]),
  OpenChannel: ofUpkeep(["UpkeepRunning"]),
  RecordGuideUpdate: ofUpkeep(["UpkeepRunning"]),
  EndUpkeep: ofUpkeep(["UpkeepRunning"]),
  Recount: { ...USUAL, ...Object.fromEntries(standings.filter((standing) => standing !== "Nothing").map((standing) => [standing, "may"])) }
}
