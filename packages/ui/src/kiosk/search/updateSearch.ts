/** Searches the question bank, and what was published. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { ask, focusOn, type KioskStep, without } from "../KioskStep.ts"

/** How many are shown. */
const MOST = 10
/** So much of a question is looked for, in letters. */
const LONGEST = 200

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
      const q = search.query.trim().slice(0, LONGEST)
      if (q === "") return step(focusOn({ ...model, search: { ...without(search, "found", "disclosed", "problem"), lacks: true } }, "troubles"))
      if (search.busy) return step(model)
      return step(
        { ...model, search: { ...without(search, "problem"), busy: true } },
        ask(
          model,
          async ({ backend }) => {
            const query = { q, limit: MOST }
            // one without the other is still worth reading
            const disclosed = backend.public.disclosed({ query }).then((items) => ({ disclosed: items }), () => ({}))
            return { _tag: "SearchCame", found: await backend.public.questions({ query }), ...await disclosed }
          },
          (problem) => ({ _tag: "SearchFailed", problem })
        )
      )
    }
    case "SearchCame":
      return step({
        ...model,
        search: { ...without(search, "disclosed"), busy: false, found: message.found, ...(message.disclosed && { disclosed: message.disclosed }) }
      })
    default:
      return step(focusOn({ ...model, search: { ...without(search, "found", "disclosed"), busy: false, problem: message.problem } }, "problem"))
  }
}
