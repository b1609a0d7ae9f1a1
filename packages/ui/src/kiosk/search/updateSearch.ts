/** Searches the question bank, and what was published. */
import { step } from "../../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { askFor, focusOn, type KioskStep, without } from "../KioskStep.ts"

/** How many are shown. */
const MOST = 10
/** So much of a question is looked for, in letters. */
const LONGEST = 200

/** What is looked for of what is typed. @internal */
export const lookedFor = (query: string): string => query.trim().slice(0, LONGEST)

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
      const q = lookedFor(search.query)
      const blank = without(search, "found", "disclosed", "problem", "asked")
      if (q === "") return step(focusOn({ ...model, search: { ...blank, busy: false, lacks: true } }, "troubles"))
      const same = search.asked === q
      if (search.busy && same) return step(model)
      return step(
        { ...model, search: { ...(same ? without(search, "problem") : blank), busy: true, asked: q } },
        askFor(
          "search",
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
      return step(!search.busy ? model : {
        ...model,
        search: { ...without(search, "disclosed"), busy: false, found: message.found, ...(message.disclosed && { disclosed: message.disclosed }) }
      })
    default:
      return step(!search.busy ? model : focusOn({ ...model, search: { ...without(search, "found", "disclosed"), busy: false, problem: message.problem } }, "problem", "search", "ask"))
  }
}
