/** Grey pictures as PNG files: enough to keep goldens that people can look at, and to read those back. */
import { crc32, deflateSync, inflateSync } from "node:zlib"
import type { Picture } from "./Picture.ts"

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.byteLength, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

/** Writes and reads grey PNG of 8 bits whose lines are unfiltered. */
export const png = {
  write: ({ grey, height, width }: Picture): Buffer => {
    const head = Buffer.alloc(13)
    head.writeUInt32BE(width, 0)
    head.writeUInt32BE(height, 4)
    head[8] = 8
    const lines = Buffer.alloc((width + 1) * height)
    for (let y = 0; y < height; y++) lines.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
    return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(lines, { level: 9 })), chunk("IEND", Buffer.alloc(0))])
  },
  read: (file: Buffer): Picture => {
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
    const lines = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)))
    const grey = new Uint8Array(width * height)
    for (let y = 0; y < height; y++) grey.set(lines.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), y * width)
    return { width, height, grey }
  }
}
