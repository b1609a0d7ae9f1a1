/** How strict log-ins are. */
import type { PasswordCost } from "./Password.ts"

/** How long and how often; in seconds where nothing else is said. */
export interface AccessOptions {
  /** A session ends when nothing came for so long; 30 minutes where nothing is said. */
  readonly idle?: number
  /** A session ends in any case; 12 hours where nothing is said. */
  readonly longest?: number
  /**
   * After so many failures under a name from one address, within `lock` seconds, nobody gets in by it from there; 5 where nothing is said. Before
   * that there is a wait from the second failure on, which doubles each time.
   */
  readonly failures?: number
  /** The first wait, in seconds; 1 where nothing is said, 0 for none. */
  readonly slow?: number
  /** After so many failures under a name from all addresses together, nobody gets in by it from anywhere; 30 where nothing is said. */
  readonly failuresInAll?: number
  /** For so long nobody gets in; 15 minutes where nothing is said. */
  readonly lock?: number
  /** What a check of a password costs. */
  readonly cost?: PasswordCost
}

/** @internal */
export const usualAccess = { idle: 30 * 60, longest: 12 * 3600, failures: 5, slow: 1, failuresInAll: 30, lock: 15 * 60 } as const
