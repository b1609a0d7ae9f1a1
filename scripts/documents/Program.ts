/** A fence made into a program: what it promises in comments has become assertions. */
import type { Fence } from "./Fence.ts"

export interface Program {
  readonly fence: Fence
  readonly source: string
  /** How many promises it makes. */
  readonly assertions: number
  /** Promises that cannot be read. */
  readonly problems: ReadonlyArray<string>
}
