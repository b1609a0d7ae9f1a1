/** What stands in a cell of a register: personal data as the role sees it, or a plain value. */
import type { PersonalKind } from "@zone/core/terms"

/** Personal data as it was shown. */
export interface ShownPersonal {
  readonly text: string
  readonly masked: boolean
  readonly kind: PersonalKind
  /** What its place calls it, where its kind says nothing. */
  readonly called?: string
}

/** What stands in a cell of a register. */
export type ShownCell = null | string | number | ShownPersonal
