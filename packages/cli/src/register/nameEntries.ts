/** Puts the applicants' names of entries into words, as far as they may be seen. */
import type { RegisterRow } from "@zone/core/application"
import * as Effect from "effect/Effect"
import type { SeeInput } from "../office/seeFlags.ts"
import { showPersonal } from "../office/showPersonal.ts"
import type { Opened } from "../office/useOffice.ts"

export const nameEntries = (opened: Opened, input: SeeInput, entries: ReadonlyArray<{ readonly row: RegisterRow }>) => {
  const show = showPersonal(opened, input, "查看台账")
  return Effect.forEach(entries, ({ row }) => Effect.map(show(row.applicant, "name"), (name) => ({ row, name })))
}
