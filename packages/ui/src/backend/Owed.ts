/** Something that is owed, by whom, until when and on what basis. */
import type { Due, Undetermined } from "@zone/core/rules"
import type { Basis, Role } from "@zone/core/terms"

/** What is owed, and how it stands today. */
export interface Owed {
  readonly what: string
  readonly owedBy: Role
  readonly assignedTo?: string
  readonly basis: Basis
  readonly due?: Due | Undetermined
  readonly standing: "overdue" | "due" | "undetermined" | "open"
  readonly workingDaysLeft?: number
}
