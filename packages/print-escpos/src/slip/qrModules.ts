/** QR codes: their squares, and how large these can be on the paper. */
import * as Result from "effect/Result"
import { encode } from "uqr"
import { TypesetError } from "@zone/core/ports"

/** The squares of a code without a margin, row by row; error correction M, text as UTF-8. */
export const qrModules = (text: string): Result.Result<ReadonlyArray<ReadonlyArray<boolean>>, TypesetError> => {
  try {
    // as bytes: printers that make the code themselves do so too, and the size has to be the same
    return Result.succeed(encode([...new TextEncoder().encode(text)], { ecc: "M", boostEcc: false, border: 0 }).data)
  } catch {
    return Result.fail(tooMuch(text))
  }
}

const tooMuch = (text: string) =>
  new TypesetError({
    reason: "unsupported",
    detail: `a QR code cannot hold ${new TextEncoder().encode(text).length} bytes that can be read from a receipt`,
    remedy: "二维码里的内容太长，请只放查询地址或编号。"
  })

/** Smaller squares than three dots (0.4 mm) are not read for certain from thermal paper. */
const smallest = 3
/** The largest that `GS ( k` knows. */
const largest = 16
/** White around the code, in squares, as the standard asks. */
export const quiet = 4

/** How large a square is, in dots, for a code that should be so wide; as large as can be read, and no wider than the paper. */
export const moduleSize = (text: string, squares: number, wanted: number, paper: number): Result.Result<number, TypesetError> => {
  const fits = Math.floor(paper / (squares + 2 * quiet))
  if (fits < smallest) return Result.fail(tooMuch(text))
  return Result.succeed(Math.min(largest, fits, Math.max(smallest, Math.floor(wanted / squares))))
}
