/**
 * What a check is: a name, what it guards, a way to run it, and the faults it must catch.
 *
 * A check that cannot fail is worse than none. So each one fails when it found nothing to look at, and each declares
 * at least one {@link Fault} that `npm run check:red` plants in a copy of the repository, to see the check turn red.
 */

/** How a check ended. `seen` says in a few words how much was looked at; `output` is shown when it failed. */
export interface Verdict {
  readonly ok: boolean
  readonly seen?: string
  readonly output: string
  /** What a reader should know although the check passed. */
  readonly notes?: ReadonlyArray<string>
}

/** A mistake to plant in a copy of the repository. */
export interface Fault {
  /** The mistake in a few words. */
  readonly what: string
  /** Plants it. `root` is the copy; afterwards everything is put back. */
  readonly plant: (root: string) => void | Promise<void>
  /** Words that must stand in the report, so that the check is red for this reason and no other. */
  readonly says: string | RegExp
}

export interface Check {
  readonly name: string
  /** What it guards, in one line. */
  readonly guards: string
  /** Checks that must have passed first, e.g. `build`. */
  readonly after?: ReadonlyArray<string>
  readonly run: (root: string) => Promise<Verdict>
  readonly faults: ReadonlyArray<Fault>
}
