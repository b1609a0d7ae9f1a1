/** The version of a pack that is in force on a day: the last one that had come into force by then. */
import type { RulePack } from "./RulePack.ts"

const since = ({ documents: [{ inForceFrom }] }: RulePack): string => inForceFrom

/** A pack's versions as a day sees them. */
export interface VersionsOn {
  /** One pack; more only where several come into force on one day, and nobody can say which of them counts. */
  readonly inForce: ReadonlyArray<RulePack>
  /** The first day of a later version; of the first version, where none is in force yet. */
  readonly next: string | undefined
}

/** The versions of one pack among others; the same pack given twice is one. @internal */
export const versionsOn = (id: string, packs: ReadonlyArray<RulePack>, on: string): VersionsOn => {
  const all = [...new Set(packs.filter((pack) => pack.id === id))]
  const latest = all.map(since).filter((day) => day <= on).toSorted().at(-1)
  return {
    inForce: all.filter((pack) => since(pack) === latest),
    next: all.map(since).filter((day) => day > on).toSorted()[0]
  }
}
