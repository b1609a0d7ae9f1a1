/** What was taken in for other agencies and is passed on the same day, and what became of each. */
import type { Due, Undetermined } from "@zone/core/rules"
import type { Basis } from "@zone/core/terms"
import type { ShownCell } from "./ShownCell.ts"

/** An application that is to be passed on, or was today. */
export interface HandOverLine {
  readonly room: string
  readonly id: string
  readonly version: number
  readonly number: string
  readonly to: string
  readonly applicant: ShownCell
  readonly description: ShownCell
  readonly arrivedOn: string
  readonly due: Due | Undetermined
  readonly basis: Basis
  readonly late: boolean
  readonly handedIn: ReadonlyArray<string>
  readonly done?: { readonly on: string; readonly to: string; readonly receivedBy?: string }
}

/** The list of a day. */
export interface HandOverList {
  readonly today: string
  readonly from: string
  readonly open: ReadonlyArray<HandOverLine>
  readonly done: ReadonlyArray<HandOverLine>
}

/** What became of one line. */
export interface HandOverOutcome {
  readonly id: string
  readonly done: boolean
  readonly version?: number
  readonly number?: string
  readonly problem?: { readonly tag: string; readonly title: string; readonly remedy: string; readonly basis?: Basis }
}
