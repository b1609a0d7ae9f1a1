/** The id of the control at a place of a form. */
import type { FormPath } from "./Draft.ts"

/** @internal */
export const idOf = (path: FormPath): string => ["field", ...path].join("-")
