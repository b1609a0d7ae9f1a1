/** A picture of black and white dots, in rows of whole bytes: what a thermal printer prints. */

/** A bitmap; a set bit is black, the highest bit of a byte is its leftmost dot. */
export interface Bitmap {
  /** In dots, a multiple of 8. */
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A white bitmap, wide enough for so many dots. */
export const blank = (width: number, height: number): Bitmap => {
  const bytes = Math.ceil(width / 8)
  return { width: bytes * 8, height, data: new Uint8Array(bytes * height) }
}

/** Makes a dot black; outside of the picture nothing happens. */
export const ink = (bitmap: Bitmap, x: number, y: number): void => {
  if (x < 0 || y < 0 || x >= bitmap.width || y >= bitmap.height) return
  const at = y * (bitmap.width >> 3) + (x >> 3)
  bitmap.data[at] = (bitmap.data[at] ?? 0) | (0x80 >> (x & 7))
}

/** Whether a dot is black. */
export const isInked = (bitmap: Bitmap, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < bitmap.width && y < bitmap.height &&
  ((bitmap.data[y * (bitmap.width >> 3) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0

/** Makes a rectangle black. */
export const fill = (bitmap: Bitmap, x: number, y: number, width: number, height: number): void => {
  for (let j = 0; j < height; j++) for (let i = 0; i < width; i++) ink(bitmap, x + i, y + j)
}

/** Lays one picture over another, black over all; each dot of it `scale` dots wide and high. */
export const stamp = (onto: Bitmap, from: Bitmap, x: number, y: number, scale = 1): void => {
  for (let j = 0; j < from.height; j++) {
    for (let i = 0; i < from.width; i++) if (isInked(from, i, j)) fill(onto, x + i * scale, y + j * scale, scale, scale)
  }
}
