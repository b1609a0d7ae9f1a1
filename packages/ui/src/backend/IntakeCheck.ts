/** What is seen before something is taken in: earlier matters of the same people, and whether this window receives it. A person decides. */
import type { Basis } from "@zone/core/terms"
import type { ShownCell } from "./ShownCell.ts"

/** An earlier matter of somebody of the same name. */
export interface Alike {
  readonly id: string
  readonly number?: string
  readonly status: string
  readonly on: string
  readonly about: ShownCell
  /** 0 to 1. */
  readonly likeness?: number
  readonly sameAgency?: boolean
  readonly answered?: boolean
  readonly says?: string
  readonly basis?: Basis
}

/** Whether this window receives it, for one sort of addressee. */
export interface CompetenceShown {
  readonly kind: string
  readonly zh: string
  readonly receives: boolean
  readonly follows: string
  readonly basis: Basis
  readonly chosen: boolean
}

/** The check. */
export interface IntakeCheck {
  readonly alike: ReadonlyArray<Alike>
  readonly inYear: number
  readonly inMonth: number
  readonly many?: { readonly says: string; readonly basis: Basis }
  readonly competence: ReadonlyArray<CompetenceShown>
}
