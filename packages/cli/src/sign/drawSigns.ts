/** Draws one sign of given words, or all that the rules of a place ask for, and tells how high the letters are and from where they read. */
import { type SignDesign, SignForm, signSizes, signsOf } from "@zone/core/paper"
import { readBold } from "@zone/font-noto-sans-sc"
import { drawSign, openTypeface, type SignArtwork, toPdf, toSvg, type Typeface } from "@zone/print-svg"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { exitCodes } from "../Ended.ts"
import { endWith } from "../terminal/endWith.ts"
import { sayBasis } from "../office/sayBasis.ts"
import { openBook } from "../pack/openBook.ts"
import { todayInChina } from "../pack/todayInChina.ts"
import { zhOf } from "../pack/zhOf.ts"
import { openFolder } from "../print/openFolder.ts"
import { writeTo } from "../print/writeTo.ts"
import { openProgress } from "../terminal/openProgress.ts"
import { plain } from "../terminal/plain.ts"
import type { SignInput } from "./signFlags.ts"

const formName = zhOf(SignForm)

const sayArtwork = ({ characterHeight, form, height, readableFrom, width }: SignArtwork): string =>
  `${formName(form)}，${width}×${height}毫米${form === "tableCard" ? "（展开）" : ""}，字高${Math.floor(characterHeight * 10) / 10}毫米，${readableFrom}米以内看得清`

const draw = (design: SignDesign, typeface: Typeface, { readFrom }: SignInput) => {
  const drawn = drawSign(design, typeface, Option.isSome(readFrom) ? { readableFrom: readFrom.value } : {})
  return Result.isSuccess(drawn)
    ? Effect.succeed(drawn.success)
    : endWith(plain(`没有画“${design.lines.join(" ")}”：${drawn.failure.remedy}`), exitCodes.usage)
}

const openFace = openTypeface([{ name: "Noto Sans SC", bytes: readBold() }]).pipe(Effect.catch(({ remedy }) => endWith(plain(remedy), exitCodes.usage)))

const drawOne = Effect.fnUntraced(function*(input: SignInput, lines: readonly [string, ...ReadonlyArray<string>], date: string) {
  const { form, ground, letters, out, size } = input
  const ending = /\.(svg|pdf)$/i.exec(out)?.[1]?.toLowerCase()
  if (ending === undefined) return yield* endWith(`--out：应为 .svg 或 .pdf 的文件名，收到的是 ${plain(out)}`, exitCodes.usage)
  const { height, width } = Option.getOrElse(size, () => signSizes[form])
  const artwork = yield* draw({ id: "sign", form, lines, width, height, ground, letters, basis: [] }, yield* openFace, input)
  yield* writeTo(out, ending === "svg" ? toSvg(artwork) : toPdf(artwork, date))
  return yield* Console.log(`已写入 ${out}：${sayArtwork(artwork)}`)
})

const drawBook = Effect.fnUntraced(function*(input: SignInput, pack: string, date: string) {
  const { out, size } = input
  if (Option.isSome(size)) return yield* endWith("--size 只用于一块标识；按规则包的，大小随形式而定", exitCodes.usage)
  const path = yield* Path.Path
  const book = yield* openBook(pack, date)
  const { signs, withoutWords } = signsOf(book)
  if (signs.length === 0 && withoutWords.length === 0) return yield* endWith(`${pack} 没有要求设置标识`, exitCodes.no)
  const typeface = yield* openFace
  const progress = openProgress(signs.length)
  const artworks = yield* Effect.forEach(signs, (design) => Effect.andThen(Effect.sync(() => progress.next(design.lines.join(" "))), draw(design, typeface, input))).pipe(
    Effect.ensuring(Effect.sync(progress.wipe))
  )
  yield* openFolder(out)
  const digits = Math.max(2, String(signs.length).length)
  for (const [i, artwork] of artworks.entries()) {
    const { basis, chosen, lines } = signs[i]!
    const name = `${String(i + 1).padStart(digits, "0")}-${artwork.form}`
    yield* writeTo(path.join(out, `${name}.svg`), toSvg(artwork))
    yield* writeTo(path.join(out, `${name}.pdf`), toPdf(artwork, date))
    yield* Console.log([
      `${name}  ${lines.join(" / ")}`,
      `  ${sayArtwork(artwork)}`,
      `  依据：${[...new Set(basis.map(sayBasis))].join("；")}`,
      ...(chosen ?? []).map((each) => `  ⚖ ${each}`)
    ].map(plain).join("\n"))
  }
  if (withoutWords.length > 0) yield* Console.log(`条文没有写明文字、没有画的：${withoutWords.join("、")}`)
  return undefined
})

export const drawSigns = Effect.fnUntraced(function*(input: SignInput) {
  const date = Option.getOrUndefined(input.on) ?? (yield* todayInChina)
  const { pack, text: [first, ...others] } = input
  if (Option.isSome(pack)) return yield* first === undefined ? drawBook(input, pack.value, date) : endWith("文字和 --pack 不能同时给出", exitCodes.usage)
  const lines = [first ?? "", ...others].map((line) => line.trim())
  if (lines.some((line) => line === "")) return yield* endWith("给出牌上的文字，如 zone sign 政务公开专区 --size 1200x300 --out board.svg；或者给出 --pack", exitCodes.usage)
  return yield* drawOne(input, lines as [string, ...Array<string>], date)
})
