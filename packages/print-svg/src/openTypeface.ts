/** The typeface of a zone's signs: one font, and others only for characters that it has not. */
import * as Effect from "effect/Effect"
import * as hb from "harfbuzzjs"
import { TypesetError } from "@zone/core/ports"
import { openPathKit, type PathKit } from "./PathKit.ts"
import type { FontFile } from "./readFont.ts"

/** A font, opened. */
export interface Face {
  readonly name: string
  readonly font: hb.Font
  readonly unitsPerEm: number
}

/** An opened typeface: the first font that has a character sets it. */
export interface Typeface {
  readonly faces: readonly [Face, ...ReadonlyArray<Face>]
  readonly kit: PathKit
}

const unreadable = (name: string, detail: string): TypesetError =>
  new TypesetError({ reason: "fontUnreadable", detail: `${name}: ${detail}`, remedy: `请换用TrueType或OpenType字体文件（.ttf、.otf、.ttc）：${name}。` })

const COLLECTION = 0x74746366
const signatures = new Set([0x00010000, 0x4f54544f, COLLECTION, 0x74727565])

const openFace = ({ bytes, face = 0, name }: FontFile): Effect.Effect<Face, TypesetError> =>
  Effect.suspend(() => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const signature = bytes.byteLength < 12 ? 0 : view.getUint32(0)
    if (!signatures.has(signature)) return Effect.fail(unreadable(name, "neither TrueType nor OpenType"))
    const faces = signature === COLLECTION ? view.getUint32(8) : 1
    if (face >= faces) return Effect.fail(unreadable(name, `it has ${faces} face(s), from 0; there is no face ${face}`))
    const opened = new hb.Face(new hb.Blob(bytes), face)
    if (opened.collectUnicodes().length === 0) return Effect.fail(unreadable(name, `face ${face} has no characters`))
    return Effect.succeed({ name, font: new hb.Font(opened), unitsPerEm: opened.upem })
  })

/**
 * Opens a typeface from font files: the first is the typeface, the others stand in for characters that it has not, in their order.
 * System fonts are never used. Fails with a `TypesetError` (`fontUnreadable`) that names the file.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { readBold } from "@zone/font-noto-sans-sc"
 * import { openTypeface } from "@zone/print-svg"
 *
 * const typeface = await Effect.runPromise(openTypeface([{ name: "Noto Sans SC", bytes: readBold() }]))
 * typeface.faces[0].unitsPerEm // => 1000
 * ```
 */
export const openTypeface = (files: readonly [FontFile, ...ReadonlyArray<FontFile>]): Effect.Effect<Typeface, TypesetError> =>
  Effect.gen(function*() {
    const [first, ...others] = files
    const faces = [yield* openFace(first), ...(yield* Effect.forEach(others, openFace))] as const
    const kit = yield* Effect.tryPromise({
      try: openPathKit,
      catch: (error) => new TypesetError({ reason: "engine", detail: `pathkit-wasm: ${String(error)}`, remedy: "请重新安装pathkit-wasm。" })
    })
    return { faces, kit }
  })
