/** Everything that can happen to an inspector. */
import type { AnswerForm } from "@zone/core/rules"
import type { FindingOutcome, SurveyFault } from "@zone/core/zone"
import type { Problem } from "../backend/Problem.ts"
import type { ChosenFile } from "../view/View.ts"
import type { Kept, SurveyPlace } from "./InspectorModel.ts"
import type { Surveying } from "./SurveySource.ts"

/** Heading, item, field. */
export type At = readonly [heading: string, item: string, field: string]

/** A message. */
export type InspectorMessage =
  | { readonly _tag: "Ready"; readonly surveying: Surveying; readonly kept: ReadonlyArray<Kept>; readonly today: string }
  | { readonly _tag: "NotReady"; readonly problem: Problem }
  | { readonly _tag: "Retry" }
  | { readonly _tag: "Go"; readonly to: SurveyPlace }
  | { readonly _tag: "Write"; readonly key: "zone" | "name" | "by" | "venue" | "tier" | "method"; readonly value: string }
  | { readonly _tag: "Begin" }
  | { readonly _tag: "Began"; readonly id: string; readonly today: string }
  | { readonly _tag: "Circumstance"; readonly name: string; readonly holds: boolean | undefined }
  | { readonly _tag: "Answer"; readonly at: At; readonly value: unknown }
  | { readonly _tag: "Type"; readonly at: At; readonly form: AnswerForm; readonly text: string }
  | { readonly _tag: "ChoosePhotos"; readonly of: string; readonly files: ReadonlyArray<ChosenFile> }
  | { readonly _tag: "Hashed"; readonly id: string; readonly of: string; readonly today: string; readonly photos: ReadonlyArray<{ readonly name: string; readonly sha256: string }> }
  | { readonly _tag: "NotHashed" }
  | { readonly _tag: "DropPhoto"; readonly of: string; readonly sha256: string }
  | { readonly _tag: "Show"; readonly outcome: FindingOutcome | "" }
  | { readonly _tag: "Export"; readonly id: string }
  | { readonly _tag: "Import"; readonly files: ReadonlyArray<ChosenFile> }
  | { readonly _tag: "Imported"; readonly kept: ReadonlyArray<Kept>; readonly faults: ReadonlyArray<{ readonly file: string; readonly faults: ReadonlyArray<SurveyFault> }> }
  | { readonly _tag: "Drop"; readonly id: string }
  | { readonly _tag: "Stored"; readonly ok: boolean }
  | { readonly _tag: "Theme"; readonly theme: "auto" | "light" | "dark" }
  | { readonly _tag: "Focus"; readonly id: string }
  | { readonly _tag: "Print" }
