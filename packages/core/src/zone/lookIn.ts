/** Finds the answers of a survey as they can be relied on: a sign's contrast from its colours, and nothing on expired evidence. */
import { contrastRatio } from "../rules/contrastRatio.ts"
import type { Look } from "../rules/judge.ts"
import { isAnswer } from "./isAnswer.ts"
import type { Survey } from "./Survey.ts"

const own = <Value>(record: { readonly [key: string]: Value } | undefined, key: string): Value | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined

/**
 * Two colours settle a contrast, whatever else was written down; without them it is what was measured. `unreliable` are the items
 * (`signs.zonePlate`) whose evidence has all expired.
 *
 * @internal
 */
export const lookIn = ({ answers }: Survey, unreliable: ReadonlySet<string>): Look => ([heading, item, field]) => {
  if (unreliable.has(`${heading}.${item}`)) return undefined
  const seen = own(own(answers, heading), item)
  if (heading === "signs" && field === "contrast") {
    const [ground, letters] = [own(seen, "ground"), own(seen, "letters")]
    if (isAnswer("colour", ground) && isAnswer("colour", letters)) return contrastRatio(ground, letters)
  }
  return own(seen, field)
}
