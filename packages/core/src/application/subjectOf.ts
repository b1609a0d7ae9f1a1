/** Whose the personal data in a wish is: the first applicant's, but for third parties, who have subjects of their own. */
import type { AnyWish } from "../rules/Room.ts"
import type { State } from "./State.ts"

/** @internal */
export const subjectOf = (state: State, { _tag, id }: AnyWish, [first]: ReadonlyArray<string | number>): string | undefined => {
  if (_tag === "Consult" && first === "party") return undefined
  if (_tag === "RecordOpinion") {
    const party = "work" in state ? state.work.consultations.find((each) => each.id === id)?.party : undefined
    return party?._tag === "ThirdParty" ? party.name.subject : undefined
  }
  return "application" in state ? state.application.applicants[0].name.subject : undefined
}
