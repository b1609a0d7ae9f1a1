/**
 * The sheets of a zone: its staff, its facilities, and its readers on a day, each on one page, with the wishes that lie near at hand; and several
 * rounds recorded in one go, each with what became of it.
 */
import { PlainDate } from "@zone/core/calendar"
import { FacilityStatus } from "@zone/core/facility"
import { Interval, OpeningSpan } from "@zone/core/rules"
import { AbsenceKind, AppraisalGrade, PostPlace, Tenure } from "@zone/core/staffing"
import { Basis, Role, Strength } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import * as HttpApiEndpoint from "effect/http-api/HttpApiEndpoint"
import * as HttpApiGroup from "effect/http-api/HttpApiGroup"
import * as OpenApi from "effect/http-api/OpenApi"
import { HandOverOutcome } from "./HandOverGroup.ts"
import { AnyDue, Owed, ShownPersonal } from "./MatterShown.ts"
import { Problems } from "./Problems.ts"
import { StaffOnly } from "./StaffOnly.ts"

const Text = Schema.String
const text = Schema.optionalKey(Text)
const due = Schema.optionalKey(AnyDue)

/** A wish that whoever asks may have now, with what is known of it already; `pressing` is what stands there calls for. */
export const SheetOffer = Schema.Struct({ wish: Text, name: Text, given: Schema.Record(Text, Schema.Union([Text, Schema.Finite])), pressing: Schema.optionalKey(Schema.Literal(true)) }).annotate({ identifier: "SheetOffer", zh: "可以办的事" })
export type SheetOffer = typeof SheetOffer.Type

const offers = Schema.Array(SheetOffer)

/** Whose sheet it is, when it was drawn, and of which other zones there is one. */
const head = { today: PlainDate, zone: Text, zones: Schema.Array(Text) }

/** A day with what it is; nobody knows of a day beyond the notices. */
export const SheetDay = Schema.Struct({ day: PlainDate, kind: Schema.Literals(["workday", "weekend", "holiday", "makeUpDay", "unknown"]), name: text }).annotate({ identifier: "SheetDay" })
export type SheetDay = typeof SheetDay.Type

/** Somebody who holds a post; their name as the role of whoever asks sees it. */
export const HolderShown = Schema.Struct({
  staff: Text, name: ShownPersonal,
  /** Where the name stands in the state, to be asked for with a reason. */
  path: Text,
  place: PostPlace, tenure: Tenure, since: PlainDate,
  now: Schema.Literals(["onDuty", "covers", "ready", "away"]), coverFor: text,
  lacks: Schema.Array(Schema.Struct({ what: Text, basis: Basis })),
  certificates: Schema.Array(Text),
  training: Schema.optionalKey(Schema.Struct({ on: PlainDate, title: Text, times: Schema.Int })),
  appraised: Schema.optionalKey(Schema.Struct({ on: PlainDate, grade: AppraisalGrade })),
  appraisal: due,
  /** For each day of the sheet. */
  days: Schema.Array(Schema.Literals(["here", "covers", "away", "planned", "asked", "none"])),
  offers
}).annotate({ identifier: "HolderShown", zh: "在岗人员" })
export type HolderShown = typeof HolderShown.Type

/** A post of the zone. */
export const PostShown = Schema.Struct({
  id: Text, version: Schema.Int, item: Text, title: Text, ofZone: Schema.Boolean, status: Schema.Literals(["staffed", "understaffed", "uncovered"]), basis: Basis,
  holders: Schema.Array(HolderShown),
  absences: Schema.Array(Schema.Struct({
    id: Text, staff: Text, kind: AbsenceKind, stage: Schema.Literals(["asked", "approved", "away"]), from: PlainDate, back: due, by: text, uncovered: Schema.Boolean, offers
  })),
  needs: Schema.Array(Schema.Struct({ what: Text, strength: Strength, basis: Basis, standing: Schema.Literals(["met", "missing", "duty"]), missing: text, ofPeople: Schema.optionalKey(Schema.Literal(true)) })),
  owed: Schema.Array(Owed),
  offers
}).annotate({ identifier: "PostShown", zh: "岗位" })
export type PostShown = typeof PostShown.Type

/** The staff sheet. */
export const StaffSheet = Schema.Struct({
  ...head,
  /** The time of day in China, `HH:MM`. */
  time: Text,
  days: Schema.Array(SheetDay),
  posts: Schema.Array(PostShown),
  /** Posts that the rules ask for and nobody has set up. */
  gaps: Schema.Array(Schema.Struct({ item: Text, title: Text, what: Text, strength: Strength, basis: Basis, offers }))
}).annotate({ identifier: "StaffSheet", zh: "人员一览" })
export type StaffSheet = typeof StaffSheet.Type

const line = { id: Text, version: Schema.Int, offers }

/** A thing of the register. */
export const AssetShown = Schema.Struct({
  ...line, item: Text, title: Text, assetNumber: Text, model: text, place: text, keeper: Text, status: FacilityStatus,
  troubles: Schema.Array(Schema.Struct({ id: Text, what: Text, since: PlainDate, stage: Schema.Literals(["reported", "called", "repaired", "again", "changed"]) })),
  faults: Schema.Int, disposedOn: Schema.optionalKey(PlainDate)
}).annotate({ identifier: "AssetShown", zh: "设施设备" })
export type AssetShown = typeof AssetShown.Type

/** A duty that recurs. */
export const RoundShown = Schema.Struct({
  ...line, rule: Text, title: Text, interval: Interval, basis: Basis, last: Schema.optionalKey(Schema.Struct({ on: PlainDate, by: Text })),
  due: AnyDue, workingDaysLeft: Schema.optionalKey(Schema.Int),
  standing: Schema.Literals(["done", "overdue", "today", "later", "undetermined"]),
  findings: Schema.Array(Schema.Struct({ id: Text, what: Text, on: PlainDate, offers }))
}).annotate({ identifier: "RoundShown", zh: "定期检查、清洁" })
export type RoundShown = typeof RoundShown.Type

/** The facility sheet. */
export const FacilitySheet = Schema.Struct({
  ...head,
  assets: Schema.Array(AssetShown), disposed: Schema.Array(AssetShown), rounds: Schema.Array(RoundShown),
  stocks: Schema.Array(Schema.Struct({ ...line, item: Text, title: Text, make: text, count: Schema.Int, reorderAt: Schema.Int, low: Schema.Boolean, movedOn: PlainDate, basis: Basis })),
  materials: Schema.Array(Schema.Struct({
    ...line, item: Text, title: Text,
    /** Which version of the material lies there; `version` is that of the matter. */
    edition: Text, source: Text, shownOn: PlainDate, through: due,
    standing: Schema.Literals(["outdated", "expired", "expiring", "current"]), outdated: Schema.optionalKey(Schema.Struct({ on: PlainDate, why: Text })), basis: Basis
  })),
  opening: Schema.Array(Schema.Struct({
    ...line, title: Text, basis: Basis, spans: Schema.optionalKey(Schema.Array(OpeningSpan)), reason: text,
    last: Schema.optionalKey(Schema.Struct({ on: PlainDate, opened: Text, openedBy: Text, closed: text, late: Schema.optionalKey(Schema.Boolean), early: Schema.optionalKey(Schema.Boolean) })),
    leftOpen: Schema.Boolean,
    coming: Schema.Array(Schema.Struct({ from: PlainDate, through: PlainDate, spans: Schema.Array(OpeningSpan), reason: Text }))
  })),
  /** What the rules ask for, and how far it is there. */
  needs: Schema.Array(Schema.Struct({
    rule: Text, kind: Schema.Literals(["asset", "material", "round", "opening"]), what: Text, strength: Strength, basis: Basis,
    standing: Schema.Literals(["met", "missing", "faulty", "low", "outdated"]), offers
  }))
}).annotate({ identifier: "FacilitySheet", zh: "设施设备一览" })
export type FacilitySheet = typeof FacilitySheet.Type

const count = Schema.Int
/** What some visits add up to. */
export const VisitSums = Schema.Struct({
  visits: count, ways: Schema.Struct({ online: count, paper: count }), lookedUp: count, missed: count, helped: count, pages: count, deliveries: count, handedOut: count, suggestions: count, open: count
}).annotate({ identifier: "VisitSums", zh: "查阅合计" })
export type VisitSums = typeof VisitSums.Type

/** A visit of the day, in words. Nobody is named. */
export const VisitShown = Schema.Struct({
  ...line,
  /** When it was written down, ISO 8601 in UTC, and by whom. */
  at: Text, by: Schema.Struct({ id: Text, role: Role }),
  status: Text, ways: Schema.Array(Text), lookedUp: Schema.Array(Schema.Struct({ topic: Text, result: Text, met: Schema.Boolean, answer: text })),
  help: Schema.Array(Text), pages: count, deliveries: Schema.Array(Text), handedOut: Schema.Array(Text), rulesTold: Schema.Boolean, suggests: Schema.Boolean
}).annotate({ identifier: "VisitShown", zh: "查阅" })
export type VisitShown = typeof VisitShown.Type

/** Something to choose from. */
const choices = Schema.Array(Schema.Struct({ value: Text, zh: Text }))

/** The reading sheet of a day. */
export const ReadingSheet = Schema.Struct({
  ...head, day: PlainDate,
  visits: Schema.Array(VisitShown),
  sums: Schema.Struct({ day: VisitSums, month: VisitSums, before: VisitSums }),
  topics: Schema.Array(Schema.Struct({ topic: Text, times: count, found: count, missed: count, open: count })),
  /** Topics that were looked for lately, the most frequent first. */
  usual: Schema.Array(Text),
  /** What the quick entry offers. */
  choices: Schema.Struct({ ways: choices, results: choices, difficulties: choices, copies: choices, deliveries: choices }),
  /** What visitors are told here, and what is not allowed, each with its clause. */
  rules: Schema.Array(Schema.Struct({ what: Text, basis: Basis })),
  /** Whether whoever asks may write a visit down. */
  may: Schema.Boolean
}).annotate({ identifier: "ReadingSheet", zh: "查阅登记一览" })
export type ReadingSheet = typeof ReadingSheet.Type

/** What became of one round. */
export const RoundOutcome = Schema.Struct(HandOverOutcome.fields).annotate({ identifier: "RoundOutcome", zh: "检查登记结果" })
export type RoundOutcome = typeof RoundOutcome.Type

const Short = (most: number) => Schema.String.check(Schema.isMinLength(1), Schema.isMaxLength(most))
const query = { zone: Schema.optionalKey(Short(128)) }

/** All for staff; each says which zone, that of the office where nothing is said. */
export const SheetsGroup = HttpApiGroup.make("sheets").add(
  HttpApiEndpoint.get("staff", "/api/sheets/staff", { query, success: StaffSheet, error: Problems }),
  HttpApiEndpoint.get("facility", "/api/sheets/facility", { query, success: FacilitySheet, error: Problems }),
  HttpApiEndpoint.get("reading", "/api/sheets/reading", { query: { ...query, day: Schema.optionalKey(PlainDate) }, success: ReadingSheet, error: Problems }),
  HttpApiEndpoint.post("rounds", "/api/sheets/rounds", {
    headers: { "idempotency-key": Schema.optionalKey(Schema.String.check(Schema.isPattern(/^[\x21-\x7e]{8,128}$/))) },
    payload: Schema.Struct({
      on: PlainDate,
      lines: Schema.Array(Schema.Struct({
        id: Short(128),
        /** As it was seen. */
        version: Schema.Int,
        /** What was found, each in a few words. */
        findings: Schema.Array(Short(400)).check(Schema.isMaxLength(20))
      })).check(Schema.isMinLength(1), Schema.isMaxLength(100))
    }),
    success: Schema.Array(RoundOutcome), error: Problems
  })
).middleware(StaffOnly).annotateMerge(OpenApi.annotations({ title: "一览表", description: "人员、设施设备、查阅登记的一览表，逐项登记当日的检查、清洁" }))
