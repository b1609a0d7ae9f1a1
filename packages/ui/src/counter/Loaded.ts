/** Something that a screen shows once it has come, and goes on showing while it is asked for again. */
import type { Problem } from "../backend/Problem.ts"
import type { Answer } from "./Answer.ts"

/** What has come last, whether it is being asked for, and what went wrong last. */
export interface Loaded<Value> {
  readonly value?: Value
  readonly loading: boolean
  readonly problem?: Problem
  /** When the problem came, in milliseconds since 1970. */
  readonly since?: number
}

/** Being asked for; what there is stays. @internal */
export const asked = <Value>({ value }: Loaded<Value> = { loading: true }): Loaded<Value> => ({ loading: true, ...(value !== undefined && { value }) })

/** The answer has come; after a problem what there was stays. @internal */
export const settled = <Value>({ value }: Loaded<Value>, answer: Answer<Value>): Loaded<Value> =>
  answer.ok
    ? { loading: false, value: answer.value }
    : { loading: false, ...(value !== undefined && { value }), problem: answer.problem, since: answer.at }
