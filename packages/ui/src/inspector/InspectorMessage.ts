/** Everything that can happen to an inspector. */
import type { AnswerForm } from "@zone/core/rules"
import type { FindingOutcome, SurveyFault } from "@zone/core/zone"
import type { Problem } from "../backend/Problem.ts"
import type { ChosenFile } from "../view/View.ts"
import type { Readiness, SurveyPlace } from "./InspectorModel.ts"
import type { Handed, Kept } from "./Kept.ts"
import type { Surveying } from "./SurveySource.ts"

/** Heading, item, field. */
export type At = readonly [heading: string, item: string, field: string]

/** What is sent to the office, and what it said. */
export type HandingMessage =
  | { readonly _tag: "WriteLogin"; readonly key: "login" | "password"; readonly value: string }
  /** `anyway`: although an earlier inspection of the zone is still open. */
  | { readonly _tag: "HandIn"; readonly id: string; readonly anyway?: boolean }
  | { readonly _tag: "Look"; readonly id: string }
  | { readonly _tag: "HandedIn"; readonly id: string; readonly handed: Handed }
  | { readonly _tag: "NotHandedIn"; readonly id: string; readonly problem: Problem; readonly handed?: Handed; readonly sent?: boolean }
  | { readonly _tag: "StillOpen"; readonly id: string; readonly open: ReadonlyArray<string> }
  | { readonly _tag: "FollowUp"; readonly id: string }
  | { readonly _tag: "FollowedUp"; readonly id: string; readonly key: string; readonly today: string }

/** What becomes of what is missing. */
export type MendMessage =
  | { readonly _tag: "Order"; readonly requirement: string; readonly key: "who" | "workingDays"; readonly value: string }
  | { readonly _tag: "Waive"; readonly requirement: string }
  | { readonly _tag: "WriteWaiver"; readonly key: "reason" | "signedBy" | "cite" | "through"; readonly value: string }
  | { readonly _tag: "KeepWaiver" }
  | { readonly _tag: "LeaveWaiver" }
  | { readonly _tag: "DropWaiver"; readonly requirement: string }

/** What is answered, and taken back. */
export type AnswerMessage =
  | { readonly _tag: "Circumstance"; readonly name: string; readonly holds: boolean | undefined }
  | { readonly _tag: "Answer"; readonly at: At; readonly value: unknown }
  | { readonly _tag: "Type"; readonly at: At; readonly form: AnswerForm; readonly text: string }
  | { readonly _tag: "ChoosePhotos"; readonly of: string; readonly files: ReadonlyArray<ChosenFile> }
  | { readonly _tag: "Hashed"; readonly id: string; readonly of: string; readonly today: string; readonly photos: ReadonlyArray<{ readonly name: string; readonly sha256: string; readonly picture?: string }> }
  | { readonly _tag: "NotHashed"; readonly id: string }
  | { readonly _tag: "DropPhoto"; readonly of: string; readonly sha256: string }
  | { readonly _tag: "Undo" }
  | { readonly _tag: "NextOpen" }

/** A message. */
export type InspectorMessage =
  | HandingMessage
  | MendMessage
  | AnswerMessage
  | { readonly _tag: "Ready"; readonly surveying: Surveying; readonly kept: ReadonlyArray<Kept>; readonly today: string; readonly online: boolean; readonly canHandIn: boolean }
  | { readonly _tag: "NotReady"; readonly problem: Problem }
  | { readonly _tag: "Retry" }
  | { readonly _tag: "Go"; readonly to: SurveyPlace }
  | { readonly _tag: "Write"; readonly key: "zone" | "name" | "by" | "venue" | "tier" | "method"; readonly value: string }
  | { readonly _tag: "Begin" }
  | { readonly _tag: "Began"; readonly id: string; readonly today: string }
  | { readonly _tag: "Show"; readonly outcome: FindingOutcome | "" }
  | { readonly _tag: "Shown"; readonly pictures: { readonly [sha256: string]: string } }
  | { readonly _tag: "Export"; readonly id: string }
  | { readonly _tag: "Import"; readonly files: ReadonlyArray<ChosenFile> }
  | { readonly _tag: "Imported"; readonly kept: ReadonlyArray<Kept>; readonly faults: ReadonlyArray<{ readonly file: string; readonly faults: ReadonlyArray<SurveyFault> }> }
  | { readonly _tag: "Drop"; readonly id: string }
  | { readonly _tag: "Stored"; readonly id: string; readonly nth: number; readonly ok: boolean; readonly dropped?: boolean }
  | { readonly _tag: "Online"; readonly online: boolean }
  | { readonly _tag: "Elsewhere" }
  | { readonly _tag: "Reread"; readonly after: number; readonly kept: ReadonlyArray<Kept> }
  | { readonly _tag: "Readied"; readonly readiness: Readiness }
  | { readonly _tag: "Theme"; readonly theme: "auto" | "light" | "dark" | "sun" }
  | { readonly _tag: "Focus"; readonly id: string }
  | { readonly _tag: "Print" }
