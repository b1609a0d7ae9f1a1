/** Whether somebody filled in anything of a form. */
import { blankOf } from "./blankOf.ts"
import type { FormState } from "./FormState.ts"

/** @internal */
export const isTouched = ({ draft, field: { value } }: FormState): boolean =>
  value !== undefined && draft !== "" && JSON.stringify(draft) !== JSON.stringify(blankOf(value))
