/** Gives a TrueType font a family name of its own, so that no font of the machine with the same name can take its place. */

/** Copyright, licence, and where the licence stands: these stay. */
const kept = [0, 13, 14]

const sumOf = (bytes: Buffer): number => {
  let sum = 0
  for (let at = 0; at < bytes.byteLength; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0
  return sum
}

const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc((4 - bytes.byteLength % 4) % 4)])

/** A name table in English for Windows, in UTF-16. */
const nameTable = (old: Buffer, family: string): Buffer => {
  const names = new Map<number, Buffer>()
  for (let i = 0; i < old.readUInt16BE(2); i++) {
    const entry = 6 + 12 * i
    const id = old.readUInt16BE(entry + 6)
    const start = old.readUInt16BE(4) + old.readUInt16BE(entry + 10)
    if (old.readUInt16BE(entry) === 3 && kept.includes(id)) names.set(id, old.subarray(start, start + old.readUInt16BE(entry + 8)))
  }
  const postscript = family.replace(/[^A-Za-z0-9]/g, "")
  const own: ReadonlyArray<readonly [number, string]> = [[1, family], [2, "Regular"], [3, postscript], [4, family], [6, postscript]]
  for (const [id, text] of own) names.set(id, Buffer.from(text, "utf16le").swap16())
  const sorted = [...names].sort(([a], [b]) => a - b)
  const head = Buffer.alloc(6 + 12 * sorted.length)
  head.writeUInt16BE(sorted.length, 2)
  head.writeUInt16BE(head.byteLength, 4)
  let offset = 0
  for (const [i, [id, { byteLength }]] of sorted.entries()) {
    for (const [k, value] of [3, 1, 0x409, id, byteLength, offset].entries()) head.writeUInt16BE(value, 6 + 12 * i + 2 * k)
    offset += byteLength
  }
  return Buffer.concat([head, ...sorted.map(([, bytes]) => bytes)])
}

/** The same font under another family, as its regular style, with its checksums right. */
export const renameFont = (font: Uint8Array, family: string): Buffer => {
  const old = Buffer.from(font)
  const tables = Array.from({ length: old.readUInt16BE(4) }, (_, i) => {
    const entry = 12 + 16 * i
    const tag = old.toString("latin1", entry, entry + 4)
    const start = old.readUInt32BE(entry + 8)
    const bytes = Buffer.from(old.subarray(start, start + old.readUInt32BE(entry + 12)))
    if (tag === "head") bytes.writeUInt32BE(0, 8)
    return { tag, bytes: tag === "name" ? nameTable(bytes, family) : bytes }
  })
  const directory = Buffer.from(old.subarray(0, 12 + 16 * tables.length))
  let offset = directory.byteLength
  for (const [i, { bytes, tag }] of tables.entries()) {
    const entry = 12 + 16 * i
    directory.write(tag, entry, "latin1")
    directory.writeUInt32BE(sumOf(padded(bytes)), entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(bytes.byteLength, entry + 12)
    offset += padded(bytes).byteLength
  }
  const file = Buffer.concat([directory, ...tables.map(({ bytes }) => padded(bytes))])
  const head = 12 + 16 * tables.findIndex(({ tag }) => tag === "head")
  file.writeUInt32BE((0xb1b0afba - sumOf(file)) >>> 0, file.readUInt32BE(head + 8) + 8)
  return file
}
