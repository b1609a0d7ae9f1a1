/** Which wish may be made in which state, and what is answered where it may not: the table that every decision begins with. */
import type { Command } from "./Command.ts"
import type { Refusal } from "./Refusal.ts"
import type { State } from "./State.ts"

type Tag = Command["_tag"]
type Standing = State["_tag"]

/** `may`, or the refusal. What may be made can still be refused for what it says. */
export type Cell = "may" | Refusal["_tag"]

/** The states, in the order of a life. */
export const standings = [
  "Nothing", "Guided", "Arrived", "Processing", "AwaitingCorrection", "AwaitingPayment", "Replied", "Concluded", "Archived"
] as const satisfies ReadonlyArray<Standing>

/** What is answered where nothing more precise is to be said. */
const USUAL = {
  Nothing: "NotRegistered",
  Guided: "GuidedElsewhere",
  Arrived: "NotReceivedYet",
  Processing: "AlreadyReceived",
  AwaitingCorrection: "CorrectionAwaited",
  AwaitingPayment: "PaymentAwaited",
  Replied: "AlreadyReplied",
  Concluded: "AlreadyConcluded",
  Archived: "AlreadyArchived"
} as const satisfies { readonly [standing in Standing]: Refusal["_tag"] }

type Row = { readonly [standing in Standing]: Cell }

const cells = (may: ReadonlyArray<Standing>, otherwise: Partial<Row> = {}): Row => ({
  ...USUAL, ...otherwise, ...Object.fromEntries(may.map((standing) => [standing, "may"]))
})

const work = ["Processing", "AwaitingCorrection", "AwaitingPayment"] as const
const begun = ["Arrived", ...work] as const
const open = [...begun, "Replied", "Concluded"] as const
const never = (tag: Refusal["_tag"]): Row => cells([], {
  Arrived: tag, Processing: tag, AwaitingCorrection: tag, AwaitingPayment: tag, Replied: tag, Concluded: tag, Archived: tag
})
const first: Row = { ...never("AlreadyRegistered"), Nothing: "may" }
const notReplied = { Processing: "NotReplied", AwaitingCorrection: "NotReplied", AwaitingPayment: "NotReplied" } as const
const corrected = { Processing: "NoCorrectionAsked", AwaitingPayment: "NoCorrectionAsked" } as const
const charged = { Processing: "NoFeeCharged", AwaitingCorrection: "NoFeeCharged" } as const

/**
 * The permitted wishes: by wish and state `may`, or the refusal.
 *
 * @example
 * ```ts
 * import { matrix } from "@zone/core/application"
 *
 * matrix.Deliver.Replied // => "may"
 * matrix.Deliver.Processing // => "NotReplied"
 * ```
 */
export const matrix: { readonly [tag in Tag]: Row } = {
  Receive: first,
  RecordContact: cells(["Arrived"], { AwaitingCorrection: "AlreadyReceived", AwaitingPayment: "AlreadyReceived" }),
  Confirm: cells(["Arrived"], { AwaitingCorrection: "AlreadyReceived", AwaitingPayment: "AlreadyReceived" }),
  Supplement: cells(["Arrived", "Processing"]),
  HandOver: cells(open),
  SplitRequests: cells(["Arrived", "Processing", "AwaitingCorrection"]),
  LinkPart: cells(open),
  RecordGuideUpdate: { ...never("GuideNotOutdated"), Guided: "may" },
  AskCorrection: cells(["Processing"], { AwaitingCorrection: "CorrectionAlreadyAsked" }),
  RecordCorrection: cells(["AwaitingCorrection"], corrected),
  RecordGoodReason: cells(["AwaitingCorrection"], corrected),
  LapseCorrection: cells(["AwaitingCorrection"], corrected),
  Consult: cells(["Processing"]),
  RecordConsultationReceipt: cells(work),
  RecordOpinion: cells(work),
  LapseConsultation: cells(work),
  NotifyThirdParty: cells(["Replied", "Concluded"], notReplied),
  Extend: cells(["Processing"]),
  NotifyExtension: cells(work),
  AskReasons: cells(["Processing"]),
  RecordReasons: cells(["Processing"]),
  SetDelayedLimit: cells(["Processing"]),
  Recount: cells([...open, "Archived"]),
  ChargeFee: cells(["Processing"], { AwaitingPayment: "FeeAlreadyCharged" }),
  RecordFeeNotice: cells(["AwaitingPayment"], charged),
  RecordPayment: cells(["AwaitingPayment"], charged),
  LapseFee: cells(["AwaitingPayment"], charged),
  ReviewSecrecy: cells(["Processing"]),
  Reply: cells(["Processing"]),
  Withhold: cells(["Processing"]),
  RefuseUnreasonable: cells(["Processing"]),
  Withdraw: cells(begun),
  Deliver: cells(["Replied"], notReplied),
  ProposePublication: cells(["Replied", "Concluded"], notReplied),
  Archive: cells(["Concluded"], { ...notReplied, Replied: "NotConcluded" }),
  RecordRemedy: cells([...work, "Replied", "Concluded", "Archived"]),
  RecordRemedyResult: cells([...work, "Replied", "Concluded", "Archived"]),
  Import: first
}
