/** Black and white PNG files of bitmaps, written and read: to keep pictures of slips and to look at them. */
import { crc32, deflateSync, inflateSync } from "node:zlib"
import type { Bitmap } from "../src/index.ts"

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** A bitmap as PNG of one bit a dot. */
export const png = ({ data, height, width }: Bitmap): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const across = width / 8
  const rows = Buffer.alloc(height * (across + 1))
  for (let y = 0; y < height; y++) for (let x = 0; x < across; x++) rows[y * (across + 1) + 1 + x] = ~(data[y * across + x] ?? 0) & 0xff
  return Buffer.concat([Buffer.from(signature), chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", new Uint8Array())])
}

/** The bitmap of a PNG that `png` wrote. */
export const bitmapOf = (file: Buffer): Bitmap => {
  const width = file.readUInt32BE(16)
  const height = file.readUInt32BE(20)
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)))
  const across = width / 8
  const data = new Uint8Array(across * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < across; x++) data[y * across + x] = ~(rows[y * (across + 1) + 1 + x] ?? 0) & 0xff
  return { width, height, data }
}
