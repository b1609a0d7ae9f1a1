/** What happens to one invented matter: what the people of the office do, and how many working days ago. */
import type { Login } from "../staff.ts"

/** A wish in clear, as it goes to the server. */
export interface Wish {
  readonly _tag: string
  readonly [field: string]: unknown
}

/** Working days before today, who, and what they wish on that day (`YYYY-MM-DD`). */
export type Step = readonly [ago: number, by: Login, wish: (on: string) => Wish]

/** A matter: the first step begins it. */
export interface Life {
  /** Once for ever: a matter of this key is made once, however often it is asked for. */
  readonly key: string
  readonly room: string
  readonly steps: readonly [Step, ...ReadonlyArray<Step>]
}
