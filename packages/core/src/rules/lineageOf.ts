/** The packs that a pack builds on, and those that they build on, in force on a day. */
import * as Result from "effect/Result"
import { PackCycle, PackFault, PackMissing } from "./PackError.ts"
import type { RulePack } from "./RulePack.ts"
import { versionsOn } from "./versionsOn.ts"

/** A pack with the ids of all that it builds on, however far up. */
export interface Ancestry {
  readonly pack: RulePack
  readonly ancestors: ReadonlySet<string>
}

type Failure = PackMissing | PackCycle | PackFault

/** The pack and its forebears, the most general first, each once. @internal */
export const lineageOf = (id: string, packs: ReadonlyArray<RulePack>, on: string): Result.Result<ReadonlyArray<Ancestry>, Failure> => {
  const lineage = new Map<string, Ancestry>()
  const visit = (each: string, path: ReadonlyArray<string>): Failure | undefined => {
    if (path.includes(each)) return new PackCycle({ path: [...path.slice(path.indexOf(each)), each] })
    if (lineage.has(each)) return undefined
    const { inForce: [pack, other], next } = versionsOn(each, packs, on)
    const neededBy = path.at(-1)
    if (!pack) return new PackMissing({ id: each, on, ...(neededBy !== undefined && { neededBy }), ...(next !== undefined && { next }) })
    if (other) {
      return new PackFault({ pack: each, path: "documents[0].inForceFrom", fault: { _tag: "TwoVersions", from: pack.documents[0].inForceFrom } })
    }
    const ancestors = new Set<string>()
    for (const parent of pack.extends ?? []) {
      const failed = visit(parent, [...path, each])
      if (failed) return failed
      ancestors.add(parent)
      for (const ancestor of lineage.get(parent)!.ancestors) ancestors.add(ancestor)
    }
    lineage.set(each, { pack, ancestors })
    return undefined
  }
  const failed = visit(id, [])
  return failed ? Result.fail(failed) : Result.succeed([...lineage.values()])
}
