/** Whose personal data a matter holds as its applicants': the ids of the subjects, the first applicant first. */
import type { State } from "@zone/core/application"

export const subjectsOf = (state: State): ReadonlyArray<string> =>
  "application" in state ? [...new Set(state.application.applicants.map(({ name }) => name.subject))] : []
