/**
 * Ring 2, law: requirements in a closed alphabet, packs of them as dated and cited data, and the rules in force with where each
 * was set.
 *
 * @module
 */
export { applies, type Applicability, type Setting } from "./applies.ts"
export { type AnswerForm, type AnswerOf, answers } from "./answers.ts"
export { all, any, type Ask, ask, type Check, type Place } from "./Check.ts"
export { checkOf } from "./checkOf.ts"
export { contrastRatio } from "./contrastRatio.ts"
export { coverage, type Coverage } from "./coverage.ts"
export { Grade, grade } from "./grade.ts"
export { hangsOn } from "./hangsOn.ts"
export { Hue, isHue } from "./isHue.ts"
export { AtLeast, Item } from "./Item.ts"
export { judge, type Judged, type Look, type Verdict } from "./judge.ts"
export type { Kind, Name, Unsound } from "./Kind.ts"
export { kinds } from "./kinds.ts"
export { likenessOf } from "./likenessOf.ts"
export { nearest } from "./nearest.ts"
export { packFor } from "./packFor.ts"
export { PackConflict, PackCycle, type PackError, PackFault, PackMissing } from "./PackError.ts"
export { itemsToChoose } from "./itemsToChoose.ts"
export { Requirement, RequirementId } from "./Requirement.ts"
export type { Problem } from "./Problem.ts"
export { resolve } from "./resolve.ts"
export {
  type Allowed, type AnyRoom, type AnyWish, type ChoosingContext, concealsNobody, type Context, type Count, Due, type FieldNames, Limit, type Obligation, type Refusal, type RegisterColumn, type Room,
  type RowIndex, Undetermined, type WindowRule, type WishChoices
} from "./Room.ts"
export type { Repealed, Rule, RuleBook, Source } from "./RuleBook.ts"
export { Form, PackId, Repeal, RulePack } from "./RulePack.ts"
export { Interval } from "./Interval.ts"
export type { Offer } from "./Offer.ts"
export { OpeningException, OpeningHours, OpeningSpan } from "./OpeningHours.ts"
export { isOpenAt, type Opening, openingOn, type Submission, submissionAt } from "./openingOn.ts"
export { Season } from "./Season.ts"
export { ReceivesFor, Window } from "./Window.ts"
export { wantedOf } from "./wantedOf.ts"
export { windowOf } from "./windowOf.ts"
export { wordOf, wordsOf } from "./wordOf.ts"
