/** Reads a rule pack from its YAML. */
import { RulePack } from "@zone/core/rules"
import * as Result from "effect/Result"
import { checkPack } from "./checkPack.ts"
import type { PackInvalid } from "./PackInvalid.ts"
import type { PackUnreadable } from "./PackUnreadable.ts"
import type { Path } from "./parseYaml.ts"
import { readYaml } from "./readYaml.ts"
import type { Spot } from "./Spot.ts"

/** A pack with the places of its parts in the file. */
export interface PackText {
  readonly pack: RulePack
  /** Where a part stands, by its path, e.g. `["clauses", "JB-1"]`; for a part of an object, where its key does. */
  readonly spotAt: (path: Path) => Spot
}

/**
 * Reads a rule pack from YAML: text, or the bytes of a file in UTF-8. Nothing is looked up anywhere.
 *
 * Fails with {@link PackUnreadable} for what is no YAML, larger than 5 MB, nested deeper than 40 levels, or swollen by aliases, and
 * with {@link PackInvalid} for what is no pack: every mistake with line, column, path, what stands there and what may.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { readPack } from "@zone/pack-file"
 *
 * const text = `
 * id: cn/x
 * division: cn
 * documents: [{ id: cn/x, title: 示例办法, number: 示例〔2026〕1号, issuer: 示例机关, inForceFrom: "2026-01-01" }]
 * clauses: { X-1: 第一条 }
 * requirements:
 *   - { kind: Practice, id: openness/free, strength: must, clauses, item: free, does: 免费提供 }
 * `
 * const read = readPack(text)
 * Result.isSuccess(read) && read.success.pack.requirements.length // => 1
 *
 * const wrong = readPack(text.replace("strength: must", "strenght: must"))
 * Result.isFailure(wrong) && wrong.failure.message // => "7:42 不认识的键 strenght，是不是 strength？"
 * ```
 */
export const readPack = (source: string | Uint8Array): Result.Result<PackText, PackUnreadable | PackInvalid> =>
  Result.map(readYaml(RulePack, source, checkPack), ({ spotAt, value }) => ({ pack: value, spotAt }))
