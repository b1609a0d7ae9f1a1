/** Finds the answer to a question among those about its item, as it can be relied on: a sign's contrast from its colours. */
import type { Ask } from "../rules/Check.ts"
import { contrastRatio } from "../rules/contrastRatio.ts"
import type { Answered } from "./Answered.ts"

const colour = /^#[0-9A-Fa-f]{6}$/

const isColour = (answer: unknown): answer is string => typeof answer === "string" && colour.test(answer)

/** Two colours settle a contrast, whatever else was written down; without them it is what was measured. The last pair is remembered. */
const contrastReader = (): ((answered: Answered) => unknown) => {
  let last: { readonly ground: string; readonly letters: string; readonly ratio: number } | undefined
  return (answered) => {
    const ground = answered?.["ground"]
    const letters = answered?.["letters"]
    if (!isColour(ground) || !isColour(letters)) return answered?.["contrast"]
    if (ground === last?.ground && letters === last.letters) return last.ratio
    last = { ground, letters, ratio: contrastRatio(ground, letters) }
    return last.ratio
  }
}

/**
 * Undefined where the answer is simply that in the question's field. Every object has a `constructor`: of such names only what is the
 * survey's own counts.
 *
 * @internal
 */
export const readerOf = ({ at: [heading, , field] }: Ask): ((answered: Answered) => unknown) | undefined => {
  if (heading === "signs" && field === "contrast") return contrastReader()
  return field in Object.prototype ? (answered) => (answered && Object.hasOwn(answered, field) ? answered[field] : undefined) : undefined
}
