/** Says in which lines of a notice the server found fault; nothing where it was not the notice. */
import type { Problem } from "../../backend/Problem.ts"
import type { CounterWords } from "../messages.ts"
import { isYearFile } from "./isYearFile.ts"
import { placesIn } from "./placesIn.ts"

/** What a path begins with: the notice within the request. */
const WITHIN = /^notice\.?/u

/** @internal */
export const sayNoticeFault = (text: string, { paths = [] }: Problem, { calendar: words }: CounterWords): string | undefined => {
  const places = paths.filter((path) => WITHIN.test(path)).map((path) => path.replace(WITHIN, ""))
  // of a notice in words the server says the line itself
  if (places.length === 0 || !isYearFile(text)) return undefined
  const { lines } = placesIn(text)
  return places.map((path) => {
    const line = lines.get(path)
    return line === undefined ? words.faultIn(path) : words.faultAt(line, path)
  }).join("；")
}
