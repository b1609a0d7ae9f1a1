/** The cases of a choice between shapes; those of a choice within a choice stand beside them. */
import type { Field } from "../../backend/StaffBackend.ts"

/** @internal */
export const casesOf = ({ cases = [] }: Field): ReadonlyArray<{ readonly tag: string; readonly field: Field }> =>
  cases.flatMap((each) => (each.field.kind === "cases" ? casesOf(each.field) : [each]))
