/** Why a file could not be audited. */
import type { Refusal as Why } from "../pack/sayRefusal.ts"

export interface Refusal {
  readonly file: string
  readonly why: Why
}
