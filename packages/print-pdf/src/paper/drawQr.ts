/** A QR code as one path in units of its modules, with the quiet zone of four that readers want. */
import { encode } from "uqr"

/** A QR code as an SVG image, or nothing when the text is longer than the largest code holds. */
export const drawQr = (text: string): string | undefined => {
  let code: ReturnType<typeof encode>
  try {
    code = encode(text, { ecc: "M", border: 4 })
  } catch {
    return undefined
  }
  let path = ""
  code.data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue
      const from = x
      while (row[x] === true) x++
      path += `M${from} ${y}h${x - from}v1h${from - x}z`
    }
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${code.size} ${code.size}"><path d="${path}"/></svg>`
}
