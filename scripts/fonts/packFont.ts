/** Packs a font as a package carries it. Tells the sizes before and after. */
import { writeFileSync } from "node:fs"
import { brotliCompressSync, constants } from "node:zlib"

export const packFont = (name: string, ttf: Uint8Array, file: URL): void => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: ttf.byteLength }
  const packed = brotliCompressSync(ttf, { params })
  writeFileSync(file, packed)
  console.log(`${name}: ${ttf.byteLength} bytes, packed ${packed.byteLength}`)
}
