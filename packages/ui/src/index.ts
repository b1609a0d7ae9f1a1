/**
 * The screens of a zone without a face: what they know, what happens to it, and what they show, as plain values.
 *
 * @module
 */
export type { Problem } from "./backend/Problem.ts"
export { problemOf } from "./backend/problemOf.ts"
export type {
  AnsweredQuestion, ApplicantDraft, ApplicationDraft, Followed, PublicBackend, Submitted, ZoneInfo
} from "./backend/PublicBackend.ts"
export type {
  DoneWish, Field, MatterInfo, Owed, OwedItem, Post, RegisterLine, RoomInfo, Session, ShownCell, ShownPersonal, StaffBackend, WishDraft, WishStanding
} from "./backend/StaffBackend.ts"
export { type Child, h, type Props } from "./view/h.ts"
export type { Attribute, ChosenFile, ElementView, EventName, Given, Say, View } from "./view/View.ts"
export { runScreen, type Running } from "./screen/runScreen.ts"
export { type Screen, type Step, step, type Subscription, type Task } from "./screen/Screen.ts"
