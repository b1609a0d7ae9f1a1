/**
 * Ring 3, the room `zone`: what was seen of a zone, what an inspection finds of it, and how what is missing is mended.
 *
 * @module
 */
export { type Command, Missing } from "./Command.ts"
export { type Drift, drift } from "./drift.ts"
export type { Fact } from "./Fact.ts"
export { type Finding, FindingOutcome, Gravity } from "./Finding.ts"
export { inspect } from "./inspect.ts"
export { type Question, type Questionnaire, questionnaire, type Section } from "./questionnaire.ts"
export { readSurvey } from "./readSurvey.ts"
export type { Refusal as ZoneRefusal } from "./Refusal.ts"
export { room } from "./room.ts"
export type { Row } from "./row.ts"
export { type Score, scoreOf } from "./scoreOf.ts"
export type { Inspection, Matter, Open, Ordered, Reported, Settled, State } from "./State.ts"
export { Evidence, Method, Survey, SurveyedZone, Waiver } from "./Survey.ts"
export { SurveyFault } from "./SurveyFault.ts"
