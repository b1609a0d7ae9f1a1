/** A bitmap as SVG, to look at in a browser. */
import { type Bitmap, isInked } from "../font/Bitmap.ts"

/**
 * The picture as SVG, a dot one unit.
 *
 * @example
 * ```ts
 * import { svgOf } from "@zone/print-escpos/emulator"
 *
 * svgOf({ width: 8, height: 1, data: new Uint8Array([0b1100_0000]) }).includes("M0 0h2v1h-2z") // => true
 * ```
 */
export const svgOf = (bitmap: Bitmap): string => {
  const { height, width } = bitmap
  let path = ""
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isInked(bitmap, x, y)) continue
      const from = x
      while (isInked(bitmap, x + 1, y)) x++
      path += `M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><path fill="#fff" d="M0 0h${width}v${height}H0z"/><path d="${path}"/></svg>\n`
}
