/** Searches the question bank. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { ask, focusOn, type KioskStep, without } from "../KioskStep.ts"

/** How many are shown. */
const MOST = 10

/** @internal */
export const updateSearch = (
  model: KioskModel,
  message: Extract<KioskMessage | KioskNews, { readonly _tag: "TypeSearch" | "Search" | "SearchCame" | "SearchFailed" }>
): KioskStep => {
  const { search } = model
  switch (message._tag) {
    case "TypeSearch":
      return step({ ...model, search: { ...search, query: message.query, lacks: false } })
    case "Search": {
      const q = search.query.trim()
      if (q === "") return step(focusOn({ ...model, search: { ...without(search, "found", "problem"), lacks: true } }, "troubles"))
      if (search.busy) return step(model)
      return step(
        { ...model, search: { ...without(search, "problem"), busy: true } },
        ask(
          model,
          async ({ backend }) => ({ _tag: "SearchCame", found: await backend.public.questions({ query: { q, limit: MOST } }) }),
          (problem) => ({ _tag: "SearchFailed", problem })
        )
      )
    }
    case "SearchCame":
      return step({ ...model, search: { ...search, busy: false, found: message.found } })
    default:
      return step(focusOn({ ...model, search: { ...without(search, "found"), busy: false, problem: message.problem } }, "problem"))
  }
}
