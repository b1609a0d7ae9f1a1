/** Small pictures of the sample papers, and how far another picture may be from them: other builds of poppler smooth edges otherwise. */
import { deflateSync, inflateSync } from "node:zlib"
import type { SeenPage } from "@zone/testkit"

type SmallPage = Pick<SeenPage, "width" | "height" | "grey">

/** Dots per inch of the small pictures: a line of text is a grey band, and what is missing or moved is seen. */
export const smallDots = 30

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff
  for (const byte of bytes) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const bytes = Buffer.alloc(12 + data.length)
  bytes.writeUInt32BE(data.length)
  bytes.write(type, 4, "latin1")
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc(bytes.subarray(4, 8 + data.length)), 8 + data.length)
  return bytes
}

/** Greys in sixteen steps, unfiltered: small, and read again in a few lines. */
export const writePng = ({ grey, height, width }: SmallPage): Buffer => {
  const stride = Math.ceil(width / 2)
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = Math.round((grey[y * width + x] ?? 255) / 17)
      const at = y * (stride + 1) + 1 + (x >> 1)
      rows[at] = (rows[at] ?? 0) | (x % 2 === 0 ? value << 4 : value)
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([4, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", new Uint8Array())])
}

/** What `writePng` wrote. */
export const readPng = (file: Uint8Array): SmallPage => {
  const bytes = Buffer.from(file)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const rows = inflateSync(bytes.subarray(41, 41 + bytes.readUInt32BE(33)))
  const stride = Math.ceil(width / 2)
  const grey = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const pair = rows[y * (stride + 1) + 1 + (x >> 1)] ?? 0
      grey[y * width + x] = (x % 2 === 0 ? pair >> 4 : pair & 15) * 17
    }
  }
  return { width, height, grey }
}

const block = 6

const means = ({ grey, height, width }: SmallPage): ReadonlyArray<number> => {
  const all: Array<number> = []
  for (let top = 0; top + block <= height; top += block) {
    for (let left = 0; left + block <= width; left += block) {
      let sum = 0
      for (let y = top; y < top + block; y++) for (let x = left; x < left + block; x++) sum += grey[y * width + x] ?? 255
      all.push(sum / block / block)
    }
  }
  return all
}

/** How far two pictures are from each other: the greatest difference of the mean grey of a small square, 255 when their sizes differ. */
export const distance = (one: SmallPage, other: SmallPage): number => {
  if (one.width !== other.width || one.height !== other.height) return 255
  const others = means(other)
  return Math.max(...means(one).map((mean, i) => Math.abs(mean - (others[i] ?? 255))))
}
