/** Typefaces and signs for tests. */
import type { SignDesign } from "@zone/core/paper"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { fileURLToPath } from "node:url"
import { readBold } from "@zone/font-noto-sans-sc"
import { drawSign, openTypeface, readFont, type SignArtwork, type SignLimits, type Typeface } from "../src/index.ts"

const file = (url: string): string => fileURLToPath(url)
const sans = { name: "Noto Sans SC", bytes: readBold() }
const tibetan = readFont(file(import.meta.resolve("@expo-google-fonts/noto-serif-tibetan/700Bold/NotoSerifTibetan_700Bold.ttf")))
const arabic = readFont(file(import.meta.resolve("@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf")))
const open = (...files: Parameters<typeof openTypeface>[0]): Promise<Typeface> => Effect.runPromise(openTypeface(files))

/** The default typeface; the same with Tibetan and Arabic letters besides; the latter alone. */
export const samples = {
  sans: await open(sans),
  withOthers: await open(sans, await Effect.runPromise(tibetan), await Effect.runPromise(arabic)),
  arabic: await open(await Effect.runPromise(arabic)),
  tibetan: await open(await Effect.runPromise(tibetan))
}

/** A board of 1200 × 300, white with blue letters, unless told otherwise. */
const design = (more: Partial<SignDesign> = {}): SignDesign => ({
  id: "sample/sign", form: "plate", lines: ["政务公开专区"], width: 1200, height: 300, ground: "#FFFFFF", letters: "#0B3D91", basis: [], ...more
})

/** The artwork of a design; throws why there is none. */
export const artworkOf = (more: Partial<SignDesign> = {}, typeface: Typeface = samples.sans, limits?: SignLimits): SignArtwork =>
  Result.getOrThrow(drawSign(design(more), typeface, limits))

/** Why there is no artwork. */
export const refusalOf = (more: Partial<SignDesign>, typeface: Typeface = samples.sans, limits?: SignLimits) =>
  Result.getOrThrow(Result.flip(drawSign(design(more), typeface, limits)))
