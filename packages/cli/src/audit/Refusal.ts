/** Why a file could not be audited. */
import type { PackInvalid, PackUnreadable } from "@zone/pack-file"

/** A file that is no survey; a text says why it could not even be opened. */
export interface Refusal {
  readonly file: string
  readonly why: PackUnreadable | PackInvalid | string
}
