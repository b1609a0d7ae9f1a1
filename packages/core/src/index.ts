/**
 * What is true of a 政务公开专区 without a machine: the words, the statutory terms and their due dates, the law as data, and the
 * inspection of a zone. Each ring has its own doors: `@zone/core/terms`, `@zone/core/calendar`, `@zone/core/rules`, `@zone/core/zone`.
 *
 * @module
 */
export {
  addDays, addMonths, CalendarGap, Certainty, ClockEffect, ClockError, type Delivery, dueDate, type DueDate, type DueDateMoved,
  Exclude, explain, type Explanation, explanationColumns, type ExplanationRow, Extend, ExtensionBeyondCap, FixedDueDate,
  InvalidClock, isPlainDate, type NewlyNamedDay, NoReceiptRule, NotConfirmed, type OpenClock, PlainDate, type ReceiptDate,
  receiptDate, ReceiptRule, type ReckonedAs, type ReckonedDay, type Reckoning, recompute, type Recomputed, Restart, Term,
  TermClock, TermId, TermUnit
} from "./calendar/index.ts"
export {
  all, type Allowed, any, type AnswerForm, type AnswerOf, answers, type Applicability, applies, type Ask, ask, AtLeast, type Check, checkOf,
  type Context, contrastRatio, type Coverage, coverage, Due, Form, Grade, grade, Hue, isHue, Item, judge, type Judged, type Kind, kinds, type Look,
  type Name, nearest, type Obligation, PackConflict, PackCycle, type PackError, PackFault, packFor, PackId, PackMissing, type Place, type Refusal,
  Requirement, RequirementId, resolve, type Room, type Rule, type RuleBook, RulePack, type Setting, type Unsound, type Verdict
} from "./rules/index.ts"
export { Actor, AreaFunction, Basis, Channel, Division, LawDocument, Role, Strength, Tier, VenueKind, type Zh } from "./terms/index.ts"
export {
  type Command as ZoneCommand, type Drift, drift, Evidence, type Fact as ZoneFact, type Finding,
  FindingOutcome, Gravity, inspect, type Inspection, type Matter, Method, Missing, type Open, type Ordered,
  type Question, type Questionnaire, questionnaire, readSurvey, type Reported, room as zoneRoom,
  type Row as ZoneRow, type Score, scoreOf, type Section, type Settled, type State as ZoneState, Survey, SurveyedZone, SurveyFault,
  Waiver, type ZoneRefusal
} from "./zone/index.ts"
