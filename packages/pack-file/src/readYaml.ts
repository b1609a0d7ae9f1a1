/** Reads YAML as a schema wants it, and says of everything that is wrong in which line it stands and what would be right. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { limits } from "./limits.ts"
import { listMistakes, type Misfit } from "./listMistakes.ts"
import { PackInvalid } from "./PackInvalid.ts"
import { PackUnreadable } from "./PackUnreadable.ts"
import { parseYaml, type Path, type YamlText } from "./parseYaml.ts"
import { sayPath } from "./sayPath.ts"
import type { Spot } from "./Spot.ts"

/** A value with the places of its parts in the file. */
export interface YamlValue<A> {
  readonly value: A
  /** Where a part stands, by its path, e.g. `["clauses", "JB-1"]`; for a part of an object, where its key does. */
  readonly spotAt: (path: Path) => Spot
}

/** A text longer than the limit is not encoded only to be counted. */
const bytesOf = (text: string): number => text.length > limits.bytes ? text.length : new TextEncoder().encode(text).byteLength

const textOf = (source: string | Uint8Array): Result.Result<string, PackUnreadable> => {
  const bytes = typeof source === "string" ? bytesOf(source) : source.byteLength
  const refuse = (reason: PackUnreadable["reason"], problem: string) =>
    Result.fail(new PackUnreadable({ reason, line: 1, column: 1, problem }))
  if (bytes > limits.bytes) return refuse("tooLarge", `文件太大，最多 ${limits.bytes / 1024 / 1024} MB`)
  if (typeof source === "string") return Result.succeed(source.replace(/^\uFEFF/, ""))
  try {
    return Result.succeed(new TextDecoder("utf-8", { fatal: true }).decode(source))
  } catch {
    return refuse("notUtf8", "不是 UTF-8 编码的文字，请另存为 UTF-8")
  }
}

const invalid = (misfits: ReadonlyArray<Misfit>, yaml: YamlText): PackInvalid => {
  const placed = misfits.map(({ path, problem, ...rest }) => {
    // what is missing would stand where its parent does
    const { column, line } = problem === "unknownKey" ? yaml.keySpotAt(path) : yaml.spotAt(path)
    return { line, column, path: sayPath(path), problem, ...rest }
  }).toSorted((a, b) => a.line - b.line || a.column - b.column)
  const [first, ...others] = placed.slice(0, limits.mistakes)
  return new PackInvalid({ mistakes: [first!, ...others], total: placed.length })
}

/**
 * Reads YAML as a schema wants it: text, or the bytes of a file in UTF-8. `look` looks for what the schema cannot see.
 *
 * Fails with {@link PackUnreadable} and {@link PackInvalid}, as `readPack` does.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import * as Schema from "effect/Schema"
 * import { readYaml } from "@zone/pack-file"
 *
 * const Opening = Schema.Struct({ opens: Schema.String, days: Schema.Array(Schema.String) })
 * const read = readYaml(Opening, "opens: 09:00\ndays: 周一")
 * Result.isFailure(read) && read.failure.message // => "2:7 应为列表（每项一行，以“- ”开头），收到的是 \"周一\""
 * ```
 */
export const readYaml = <A>(
  schema: Schema.Codec<A, unknown>,
  source: string | Uint8Array,
  look: (value: A) => ReadonlyArray<Misfit> = () => []
): Result.Result<YamlValue<A>, PackUnreadable | PackInvalid> => {
  const text = textOf(source)
  if (Result.isFailure(text)) return Result.fail(text.failure)
  const parsed = parseYaml(text.success)
  if (Result.isFailure(parsed)) return Result.fail(parsed.failure)
  const yaml = parsed.success
  const decoded = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })(yaml.value)
  if (Result.isFailure(decoded)) return Result.fail(invalid(listMistakes(decoded.failure.issue, yaml.value), yaml))
  const value = decoded.success
  const misfits = look(value)
  return misfits.length > 0 ? Result.fail(invalid(misfits, yaml)) : Result.succeed({ value, spotAt: yaml.keySpotAt })
}
