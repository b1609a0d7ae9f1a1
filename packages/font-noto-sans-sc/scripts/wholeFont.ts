/** A whole font that slices are cut from, under a name of its own, and the code points that it has. Read once. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { pointsOf } from "../../../scripts/fonts/pointsOf.ts"
import { renameFont } from "../../../scripts/fonts/renameFont.ts"

interface WholeFont {
  readonly font: Uint8Array
  readonly points: ReadonlySet<number>
}

const require = createRequire(import.meta.url)

/** By weight; boxes, crosses and scales, which Noto Sans SC has not, are those of two other fonts. */
const files = {
  400: [require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"), "Zone Sans SC"],
  700: [require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"), "Zone Sans SC Bold"],
  "signs-0": [require.resolve("@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf"), "Zone Symbols"],
  "signs-1": [require.resolve("@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf"), "Zone Symbols 2"]
} as const

/** A font by its weight, or by the slice for which it is there. */
export type Whole = keyof typeof files

const read = new Map<Whole, WholeFont>()

export const wholeFont = (which: Whole): WholeFont => {
  const known = read.get(which)
  if (known) return known
  const [file, family] = files[which]
  const whole = readFileSync(file)
  const font = { font: renameFont(whole, family), points: pointsOf(whole) }
  read.set(which, font)
  return font
}
