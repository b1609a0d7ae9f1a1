/** Says in which lines of a notice the server found fault; nothing where it was not the notice. */
import type { Problem } from "../../backend/Problem.ts"
import type { CounterWords } from "../messages.ts"
import { placesIn } from "./placesIn.ts"

/** What a path begins with: the notice within the request. */
const WITHIN = /^notice\.?/u

/** @internal */
export const sayNoticeFault = (text: string, { paths = [], tag }: Problem, { calendar: words }: CounterWords): string | undefined => {
  const places = paths.filter((path) => WITHIN.test(path)).map((path) => path.replace(WITHIN, ""))
  if (places.length === 0) return undefined
  const { fault, lines } = placesIn(text)
  // what cannot be read as JSON is a notice in words, of which the server says the line itself, unless it was meant as JSON
  if (fault !== undefined) return tag === "NoJson" ? words.noJson(fault) : undefined
  return places.map((path) => {
    const line = lines.get(path)
    return line === undefined ? words.faultIn(path) : words.faultAt(line, path)
  }).join("；")
}
