/** What the pages of the sheets know. */
import type { FacilitySheet, RoundOutcome } from "../../backend/FacilitySheet.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { ReadingSheet } from "../../backend/ReadingSheet.ts"
import type { ShownPersonal } from "../../backend/ShownCell.ts"
import type { StaffSheet } from "../../backend/StaffSheet.ts"
import type { FormState } from "../form/FormState.ts"
import type { Loaded } from "../Loaded.ts"
import type { Revealing } from "../Revealing.ts"

/** A wish that is being filled in, in which part of the page; one that was left and taken up again stands above them all. */
export interface Acting {
  readonly part: string
  /** As it was seen; nothing for a new matter. */
  readonly version?: number
  /** What it is about, in words. */
  readonly about?: string
}

interface Sheet<At extends string, Value> {
  readonly at: At
  readonly sheet: Loaded<Value>
  /** Nothing for that of the office. */
  readonly zone: string
  readonly acting?: Acting
  readonly form?: FormState
  /** What was done last, in which part. */
  readonly done?: { readonly part: string; readonly says: string }
  /** The versions that matters have by what was done here: the sheet may be older. */
  readonly own?: { readonly [id: string]: number }
}

/** The staff of a zone. */
export interface StaffSheetPage extends Sheet<"staff", StaffSheet> {
  readonly revealing?: Revealing
  /** Names that were asked for, by the post and the place in it. */
  readonly revealed: { readonly [path: string]: ShownPersonal }
}

/** The facilities of a zone. */
export interface FacilitySheetPage extends Sheet<"facility", FacilitySheet> {
  /** Rounds that are ticked, by their ids, and what was found on each. */
  readonly ticked: ReadonlyArray<string>
  readonly findings: { readonly [round: string]: string }
  readonly recording: Loaded<ReadonlyArray<RoundOutcome>>
  /** The key of the click, kept until it has come back. */
  readonly key?: string
}

/** A visit as it is being written down. */
export interface VisitEntry {
  /** Several with semicolons between. */
  readonly topics: string
  readonly result: string
  readonly ways: ReadonlyArray<string>
  readonly pages: string
  readonly copy: string
  readonly difficulty: string
  readonly help: string
  readonly delivery: string
  readonly rulesTold: boolean
  readonly suggests: boolean
}

/** The readers of a zone on a day. */
export interface ReadingSheetPage extends Sheet<"reading", ReadingSheet> {
  /** Nothing for today. */
  readonly day: string
  readonly entry: VisitEntry
  readonly sending: boolean
  /** What is wrong with what was typed, by the field. */
  readonly faults: { readonly [field in keyof VisitEntry]?: string }
  readonly problem?: Problem
  readonly since?: number
  readonly key?: string
  /** How many were written down here one after the other, and what the last one looked up. */
  readonly kept: { readonly count: number; readonly topics: string }
}

/** A sheet. */
export type SheetPage = StaffSheetPage | FacilitySheetPage | ReadingSheetPage
