/** Makes statements and steps: what every script is written with. */
import type { Statement, Step, Value } from "./Script.ts"

/** A statement whose numbers are all within 2^53. */
export const statement = (text: string): Statement => ({ text, wide: false })

/** A statement that reads positions. */
export const wideStatement = (text: string): Statement => ({ text, wide: true })

/** A statement with its parameters, to be yielded by a script. */
export const step = (statement: Statement, ...values: ReadonlyArray<Value>): Step => ({ statement, values })
