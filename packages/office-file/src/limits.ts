/** How much a file may ask of a reader. A ledger of a county's ten years is a tenth of it. */

/** The limits: bytes of the file and of what it unpacks to, parts of a package, rows of a sheet, and columns of a row. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  unpacked: 500 * 1024 * 1024,
  parts: 2_000,
  rows: 200_000,
  columns: 500
} as const
/** The limits that a caller may set otherwise. */
export type Limits = { readonly [limit in keyof typeof limits]: number }
