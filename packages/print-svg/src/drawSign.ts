/** From a sign's design to its artwork: contrast and size are judged, letters become outlines, a table card gets its two faces. */
import type { SignDesign } from "@zone/core/paper"
import { MissingGlyphs, TypesetError } from "@zone/core/ports"
import * as Result from "effect/Result"
import type { Contour } from "./Contour.ts"
import { layOut } from "./layOut.ts"
import { LettersTooSmall } from "./LettersTooSmall.ts"
import type { LowContrast } from "./LowContrast.ts"
import { moveContours } from "./moveContours.ts"
import type { Typeface } from "./openTypeface.ts"
import { type Outline, outlineLine, type Unset } from "./outlineLine.ts"
import { refuseContrast } from "./refuseContrast.ts"
import type { Layer, SignArtwork } from "./SignArtwork.ts"

/** What a sign must reach. */
export interface SignLimits {
  /** The least contrast of letters and ground; 4.5 when left out, and never less. */
  readonly contrast?: number
  /** The least height of a character, in millimetres; 3 when left out. */
  readonly characterHeight?: number
  /** From how many metres it must be readable: a character is at least a 250th of that high. */
  readonly readableFrom?: number
}

/** A flap on either side of a table card, in heights of a face: two faces of 210 × 100 with their flaps are one sheet of A4. */
const FLAP = 0.485

const remedies: Readonly<Record<Extract<Unset, { readonly _tag: "Unsupported" }>["why"], string>> = {
  vertical: "竖排文字（蒙古文、八思巴文）暂不能排，请由制作单位提供图稿。",
  mixedDirections: "从右向左的文字与汉字、拉丁字母或数字请分行书写。",
  outlines: "字体轮廓无法合并，请换用其他字体文件。"
}

const outlinesOf = ({ lines }: SignDesign, typeface: Typeface): Result.Result<ReadonlyArray<Outline>, MissingGlyphs | TypesetError> => {
  const outlines: Array<Outline> = []
  const missing = new Set<string>()
  for (const line of lines) {
    const outline = outlineLine(line, typeface)
    if (!("_tag" in outline)) outlines.push(outline)
    else if (outline._tag === "Missing") for (const character of outline.characters) missing.add(character)
    else return Result.fail(new TypesetError({ reason: "unsupported", detail: `${line}: ${outline.why}`, remedy: remedies[outline.why] }))
  }
  if (missing.size === 0) return Result.succeed(outlines)
  const characters = [...missing]
  return Result.fail(new MissingGlyphs({ characters, remedy: `现有字体没有这些字：${characters.join("、")}。请在字体列表中加一个有这些字的字体文件。` }))
}

const rectangle = (width: number, height: number): Contour => ({ start: [0, 0], segments: [["L", width, 0], ["L", width, height], ["L", 0, height]] })

const tenth = (value: number): number => Math.floor(value * 10 + 1e-6) / 10

const tooSmall = ({ height, lines, width }: SignDesign, characterHeight: number, least: number): LettersTooSmall => {
  const [wider, higher] = [width, height].map((side) => Math.ceil(side * least / characterHeight)) as [number, number]
  const remedy = `字高只有${tenth(characterHeight)}毫米，不到${least}毫米。请把牌面放大到${wider}×${higher}毫米以上，或者减少文字、分行书写。`
  return new LettersTooSmall({ lines, characterHeight: tenth(characterHeight), least, width: wider, height: higher, remedy })
}

/**
 * Draws a sign at its real size in millimetres: `width` and `height` of the design are those of the board, and of a table card those of
 * one face. The sheet of a card holds both faces, the upper one turned round, a flap on either side, and dashed lines to fold along.
 *
 * All lines share one size, which fills the width or the height of the board by the rule; how high a character is and from how far it
 * reads is told. Fails with {@link LowContrast}, {@link LettersTooSmall}, `MissingGlyphs` with every character that no font has, or
 * `TypesetError` for text that cannot be set.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { readBold } from "@zone/font-noto-sans-sc"
 * import { drawSign, openTypeface } from "@zone/print-svg"
 *
 * const typeface = await Effect.runPromise(openTypeface([{ name: "Noto Sans SC", bytes: readBold() }]))
 * const plate = { id: "sign/plate", form: "plate", lines: ["政务公开专区"], width: 1200, height: 300, ground: "#FFFFFF", letters: "#0B3D91", basis: [] } as const
 * const artwork = Result.getOrThrow(drawSign(plate, typeface))
 * artwork.contours // => 13
 * artwork.readableFrom // => 37.1
 *
 * const pale = drawSign({ ...plate, letters: "#00A0E9" }, typeface)
 * Result.isFailure(pale) && pale.failure._tag // => "LowContrast"
 * ```
 */
export const drawSign = (
  design: SignDesign,
  typeface: Typeface,
  { characterHeight: leastHeight = 3, contrast = 4.5, readableFrom = 0 }: SignLimits = {}
): Result.Result<SignArtwork, LowContrast | LettersTooSmall | MissingGlyphs | TypesetError> => {
  const { form, ground, height, id, letters, lines, width } = design
  const pale = refuseContrast(letters, ground, Math.max(contrast, 4.5))
  if (pale) return Result.fail(pale)
  const outlines = outlinesOf(design, typeface)
  if (Result.isFailure(outlines)) return Result.fail(outlines.failure)
  const { characterHeight, contours, letterSize } = layOut(outlines.success, form, width, height)
  const least = Math.max(leastHeight, readableFrom * 4)
  if (characterHeight < least) return Result.fail(tooSmall(design, characterHeight, least))
  const flap = form === "tableCard" ? height * FLAP : 0
  const sheet = form === "tableCard" ? 2 * (height + flap) : height
  const faces = form === "tableCard"
    ? [...moveContours(contours, -1, width, flap + height), ...moveContours(contours, 1, 0, flap + height)]
    : contours
  const layers: Array<Layer> = [
    { _tag: "Fill", name: "ground", colour: ground, contours: [rectangle(width, sheet)] },
    { _tag: "Fill", name: "letters", colour: letters, contours: faces }
  ]
  if (form === "tableCard") {
    const folds = [flap, flap + height, flap + 2 * height].map((y) => [0, y, width, y] as const)
    layers.push({ _tag: "Fold", name: "folds", colour: "#808080", width: 0.25, dash: 3, lines: folds })
  }
  return Result.succeed({
    id,
    form,
    title: lines.join(" "),
    width,
    height: sheet,
    layers,
    letterSize,
    characterHeight,
    readableFrom: tenth(characterHeight / 4),
    contours: faces.length,
    borrowed: [...new Set(outlines.success.flatMap(({ borrowed }) => borrowed))]
  })
}
