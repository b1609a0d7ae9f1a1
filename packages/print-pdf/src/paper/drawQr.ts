/** A QR code as one path in units of its modules, with the quiet zone of four that readers want. */
import { encodeQR } from "qr"

/** A QR code as an SVG image, or nothing when the text is longer than the largest code holds. */
export const drawQr = (text: string): string | undefined => {
  let code: ReadonlyArray<ReadonlyArray<boolean>>
  try {
    code = encodeQR(text, "raw", { ecc: "medium", border: 4 })
  } catch {
    return undefined
  }
  let path = ""
  code.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue
      const from = x
      while (row[x] === true) x++
      path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.length} ${code.length}"><path d="${path}"/></svg>`
}
