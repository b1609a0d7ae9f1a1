/** Why the server did not do something, as it says it: with what would help, and the basis where the law says no. */
import type { Basis, Role } from "@zone/core/terms"

/** A problem as RFC 9457 has it, with the tag, the remedy and the basis. */
export interface Problem {
  /** 0 without a connection. */
  readonly status: number
  readonly title: string
  readonly tag: string
  /** In Chinese. */
  readonly remedy: string
  readonly paths?: ReadonlyArray<string>
  readonly basis?: Basis
  readonly roles?: ReadonlyArray<Role>
  /** The version that there is now, where somebody else was faster. */
  readonly actual?: number
  /** Seconds after which it may be tried again. */
  readonly after?: number
}
