/** What an inspector has: the rules, the surveys on this device, and where they are. */
import type { FindingOutcome, SurveyFault } from "@zone/core/zone"
import type { Problem } from "../backend/Problem.ts"
import type { Kept } from "./Kept.ts"
import type { Surveying } from "./SurveySource.ts"
import type { InspectorWords } from "./messages.ts"

/** Where somebody is. */
export type SurveyPlace =
  | { readonly at: "list" | "start" }
  | { readonly at: "fill"; readonly id: string; readonly heading: string }
  | { readonly at: "findings" | "mend" | "report" | "hand"; readonly id: string }

/** What the inspector is given. */
export interface InspectorProps {
  readonly title: string
  readonly words: InspectorWords
  /** `sun` is for bright light: black on white, larger letters. */
  readonly theme: "auto" | "light" | "dark" | "sun"
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

/** A waiver that is being written. */
export interface Waiving {
  readonly requirement: string
  readonly reason: string
  readonly signedBy: string
  readonly cite: string
  readonly through: string
  /** What of it is missing or not right. */
  readonly missing: ReadonlyArray<"reason" | "signedBy" | "through">
}

/** How the device keeps what is written: for good, until it needs the room, or not at all; and whether the page opens without a network. */
export interface Readiness {
  readonly storage: "lasting" | "evictable" | "none"
  readonly offline: "ready" | "notYet" | "never"
}

/** What is going on with the office about a survey. */
export interface Handing {
  readonly state: "sending" | "login" | "failed" | "warned"
  readonly problem?: Problem
  /** The days of inspections of this zone that are still open at the office. */
  readonly open?: ReadonlyArray<string>
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
  /** How many writes are still on their way, and how many were begun: what was read before one of them may be older than what is here. */
  readonly writing: number
  readonly writes: number
  /** Which write was the last one of a survey. */
  readonly written: { readonly [id: string]: number }
  /** The surveys of which the last write failed: what is here is all that there is of them. */
  readonly unsaved: ReadonlyArray<string>
  /** That another window wrote something which could not be taken yet. */
  readonly stale: boolean
  /** That a survey was dropped and its photos are still there. */
  readonly littered: boolean
  readonly readiness?: Readiness
  readonly online: boolean
  /** Whether there is an office that takes inspections in. */
  readonly canHandIn: boolean
  /** The survey of which a photo could not be kept. */
  readonly notHashed?: string
  /** How many choices of photos of a survey are still on their way to the device. */
  readonly taking: { readonly [id: string]: number }
  /** How many imports are on their way. */
  readonly importing: number
  /** Addresses of the photos that are on this device, by SHA-256. */
  readonly pictures: { readonly [sha256: string]: string }
  /** The open survey as it was before each change, the last one last, and which answer changed. */
  readonly before: ReadonlyArray<{ readonly kept: Kept; readonly what: string }>
  /** What was undone last. */
  readonly undone?: string
  readonly waiving?: Waiving
  readonly login: { readonly login: string; readonly password: string }
  /** By survey. */
  readonly handing: { readonly [id: string]: Handing }
  readonly focus?: { readonly id: string; readonly nth: number }
}
