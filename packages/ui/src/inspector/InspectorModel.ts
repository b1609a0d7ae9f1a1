/** What an inspector has: the rules, the surveys of this session, and where they are. */
import type { FindingOutcome, Survey, SurveyFault } from "@zone/core/zone"
import type { Problem } from "../backend/Problem.ts"
import type { Surveying } from "./SurveySource.ts"
import type { InspectorWords } from "./messages.ts"

/** A survey that is kept, whole or not. */
export interface Kept {
  readonly id: string
  readonly survey: Survey
}

/** Where somebody is. */
export type SurveyPlace =
  | { readonly at: "list" | "start" }
  | { readonly at: "fill"; readonly id: string; readonly heading: string }
  | { readonly at: "findings" | "mend" | "report"; readonly id: string }

/** What the inspector is given. */
export interface InspectorProps {
  readonly title: string
  readonly words: InspectorWords
  readonly theme: "auto" | "light" | "dark"
}

/** A survey that is about to begin. */
export interface Start {
  readonly zone: string
  readonly name: string
  readonly by: string
  readonly venue: string
  readonly tier: string
  readonly method: string
}

/** The inspector. */
export interface InspectorModel {
  readonly props: InspectorProps
  readonly theme: InspectorProps["theme"]
  readonly surveying?: Surveying
  readonly problem?: Problem
  readonly today: string
  readonly kept: ReadonlyArray<Kept>
  readonly place: SurveyPlace
  readonly start: Start
  /** What of a new survey is missing. */
  readonly missing: ReadonlyArray<keyof Start>
  /** Texts that are no answer yet, by place. */
  readonly typed: { readonly [at: string]: string }
  readonly outcome: FindingOutcome | ""
  readonly faults: ReadonlyArray<{ readonly file: string; readonly faults: ReadonlyArray<SurveyFault> }>
  /** The survey that is dropped when it is said once more. */
  readonly dropping?: string
  readonly stored: "yes" | "no" | "pending"
  readonly notHashed: boolean
  readonly focus?: { readonly id: string; readonly nth: number }
}
