/** A font as bytes: TrueType or OpenType, or one face of a collection. */
import * as Effect from "effect/Effect"
import { readFile } from "node:fs/promises"
import { TypesetError } from "@zone/core/ports"

/** A font file in memory. */
export interface FontFile {
  /** How it is called where something is wrong with it. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Which face of a collection (`.ttc`), from 0; the first when left out. */
  readonly face?: number
}

/**
 * Reads a font that an office owns, from its path. Fails with a `TypesetError` (`fontUnreadable`) that names the file.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { readFont } from "@zone/print-svg"
 *
 * const failure = await Effect.runPromise(Effect.flip(readFont("/nowhere/simhei.ttf")))
 * failure.reason // => "fontUnreadable"
 * ```
 */
export const readFont = (path: string, face?: number): Effect.Effect<FontFile, TypesetError> =>
  Effect.tryPromise({
    try: () => readFile(path),
    catch: (error) => new TypesetError({ reason: "fontUnreadable", detail: `${path}: ${String(error)}`, remedy: `请检查字体文件${path}是否存在、能否读取。` })
  }).pipe(Effect.map((bytes) => ({ name: path, bytes, ...(face !== undefined && { face }) })))
