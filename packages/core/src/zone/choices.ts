/** Which requirements a wish may be about, in words, by where each of them stands. */
import type { WishChoices } from "../rules/Room.ts"
import type { Matter, State } from "./State.ts"

/** @internal */
export const choices = (state: State): { readonly [place: string]: WishChoices } => {
  if (state._tag === "Nothing" || state._tag === "Closed") return {}
  const those = (...stages: ReadonlyArray<Matter["_tag"]>): WishChoices => ({
    from: state.matters.filter(({ _tag }) => stages.includes(_tag)).map(({ requirement, what = requirement }) => ({ value: requirement, zh: what }))
  })
  const unsettled = those("Open", "Ordered", "Reported")
  return {
    "OrderRectification.requirements.*": those("Open"),
    "ReportRectified.requirements.*": those("Ordered"),
    "Recheck.passed.*": those("Reported"),
    "Recheck.failed.*": those("Reported"),
    "Waive.requirement": unsettled,
    "AddPhotos.requirement": unsettled
  }
}
