/** Whose the personal data in a wish is: the first applicant's, but for third parties, who have subjects of their own. */
import type { State } from "@zone/core/application"
import { subjectsOf } from "../../office/subjectsOf.ts"

interface Wish {
  readonly _tag: string
  readonly [key: string]: unknown
}

/** `fresh` is for somebody who is not known yet. */
export const subjectsFor = (state: State, wish: Wish, fresh: string) => ([first]: ReadonlyArray<string | number>): string => {
  const [applicant = fresh] = subjectsOf(state)
  if (wish._tag === "Consult" && first === "party") return fresh
  if (wish._tag !== "RecordOpinion") return applicant
  const consultations = "work" in state ? state.work.consultations : []
  const party = consultations.find(({ id }) => id === wish["id"])?.party
  return party?._tag === "ThirdParty" ? party.name.subject : fresh
}
