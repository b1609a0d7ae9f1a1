/** Reads the fonts: the office's by their paths, then the package's own. Each gets a family name made from its bytes. */
import { createHash } from "node:crypto"
import { readFile } from "node:fs/promises"
import { type FontFace, fontFaces, readFont } from "@zone/font-noto-serif-sc"
import type { FontFile, FontOptions } from "../PdfOptions.ts"
import type { Face, Fonts, Role } from "./Fonts.ts"
import { FontUnreadable } from "./FontUnreadable.ts"
import { readCoverage } from "./readCoverage.ts"
import { renameFont } from "./renameFont.ts"
import { countFaces, readSfnt, writeSfnt } from "./Sfnt.ts"

const faceOf = (file: Uint8Array, index: number, say: string): Face => {
  const count = countFaces(file)
  if (count === 0) throw new FontUnreadable(say, "不是 TTF、OTF 或 TTC 字体文件（WOFF、WOFF2 不能用于排版）")
  if (!(Number.isInteger(index) && index >= 0 && index < count)) throw new FontUnreadable(say, `文件里有 ${count} 个字面，face 应为 0 到 ${count - 1}`)
  try {
    const sfnt = readSfnt(file, index)
    const family = `zone ${createHash("sha256").update(file).update(String(index)).digest("hex").slice(0, 16)}`
    return { family, bytes: writeSfnt(renameFont(sfnt, family)), coverage: readCoverage(sfnt) }
  } catch (error) {
    throw new FontUnreadable(say, error instanceof Error ? error.message : String(error))
  }
}

const open = async (font: FontFile): Promise<Face> => {
  const { face, path } = typeof font === "string" ? { path: font, face: 0 } : font
  let file: Uint8Array
  try {
    file = await readFile(path)
  } catch (error) {
    throw new FontUnreadable(path, error instanceof Error && "code" in error ? String(error.code) : String(error))
  }
  return faceOf(file, face, path)
}

const own = new Map<FontFace, Face>()

const ownFace = (name: FontFace): Face => {
  const kept = own.get(name) ?? faceOf(readFont(name), 0, name)
  own.set(name, kept)
  return kept
}

/** Reads them all. Throws `FontUnreadable`. */
export const loadFonts = async (options: FontOptions = {}): Promise<Fonts> => {
  const [regular, bold, ...signs] = fontFaces.map(ownFace) as [Face, Face, ...Array<Face>]
  const given: Partial<Record<Role, Face>> = {}
  for (const role of ["body", "title", "kai", "hei"] as const) {
    const font = options[role]
    if (font !== undefined) given[role] = await open(font)
  }
  const fallback: Array<Face> = []
  for (const font of options.fallback ?? []) fallback.push(await open(font))
  const chain = (...first: ReadonlyArray<Face | undefined>): ReadonlyArray<Face> =>
    [...new Set([...first, regular, ...signs, ...fallback].filter((face) => face !== undefined))]
  const chains = {
    body: chain(given.body),
    title: chain(given.title, bold),
    kai: chain(given.kai, given.body),
    hei: chain(given.hei, bold)
  }
  return { faces: [...new Set(Object.values(chains).flat())], chains }
}
