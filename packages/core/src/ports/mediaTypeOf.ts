/** What a file is by its bytes, whatever its name says: of the few kinds that people hand in at a counter. */

const starts = (bytes: Uint8Array, ...with_: ReadonlyArray<number>): boolean => with_.every((byte, i) => bytes[i] === byte)

/** The names in a ZIP's local headers near its beginning are enough to tell the office formats apart. */
const latin = (bytes: Uint8Array): string => {
  let text = ""
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

const PLACES = 8192

const inZip = (bytes: Uint8Array): string => {
  const text = latin(bytes.subarray(0, PLACES)) + latin(bytes.subarray(Math.max(PLACES, bytes.length - PLACES)))
  if (text.includes("word/")) return "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  if (text.includes("xl/")) return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  return text.includes("OFD.xml") ? "application/ofd" : "application/zip"
}

/** Text has no control characters but tabs and line ends. */
const isText = (bytes: Uint8Array): boolean => bytes.every((byte) => byte >= 0x20 ? byte !== 0x7f : byte === 0x09 || byte === 0x0a || byte === 0x0d)

/**
 * Tells the media type of a file from its bytes; `application/octet-stream` for what it does not know.
 *
 * @example
 * ```ts
 * import { mediaTypeOf } from "@zone/core/ports"
 *
 * mediaTypeOf(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])) // => "application/pdf"
 * mediaTypeOf(new Uint8Array([0x4d, 0x5a, 0x00])) // => "application/octet-stream"
 * ```
 */
export const mediaTypeOf = (bytes: Uint8Array): string => {
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "application/pdf"
  if (starts(bytes, 0xff, 0xd8, 0xff)) return "image/jpeg"
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return "image/png"
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return inZip(bytes)
  return isText(bytes) ? "text/plain" : "application/octet-stream"
}
