/** Whether somebody filled in anything of a form. */
import type { FormState } from "./FormState.ts"

/** @internal */
export const isTouched = ({ blank, draft }: FormState): boolean => blank !== undefined && JSON.stringify(draft) !== JSON.stringify(blank)
