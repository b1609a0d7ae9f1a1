/** The tables of a font file: TrueType, OpenType, or one face of a collection. */

/** Tables by their four-letter tags. */
export interface Sfnt {
  /** `0x00010000` or `OTTO`, as it stands in the file. */
  readonly flavour: number
  readonly tables: ReadonlyMap<string, Uint8Array>
}

const collection = 0x74746366
const flavours = [0x00010000, 0x4f54544f, 0x74727565]

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** How many faces a file holds; 0 when it is no font that can be set with. */
export const countFaces = (file: Uint8Array): number => {
  if (file.byteLength < 16) return 0
  const view = viewOf(file)
  const tag = view.getUint32(0)
  return tag === collection ? view.getUint32(8) : flavours.includes(tag) ? 1 : 0
}

/** One face of a file that `countFaces` has counted. The tables are views of the file, not copies. */
export const readSfnt = (file: Uint8Array, face: number): Sfnt => {
  const view = viewOf(file)
  const start = view.getUint32(0) === collection ? view.getUint32(12 + 4 * face) : 0
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(start + 4); i++) {
    const entry = start + 12 + 16 * i
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4))
    const offset = view.getUint32(entry + 8)
    tables.set(tag, file.subarray(offset, offset + view.getUint32(entry + 12)))
  }
  return { flavour: view.getUint32(start), tables }
}

const checksum = (bytes: Uint8Array): number => {
  const view = viewOf(bytes)
  let sum = 0
  for (let i = 0; i < bytes.byteLength; i += 4) sum = (sum + view.getUint32(i)) >>> 0
  return sum
}

/** A file of one face: tables in the order of their tags, aligned, with their checksums. */
export const writeSfnt = ({ flavour, tables }: Sfnt): Uint8Array<ArrayBuffer> => {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const head = 12 + 16 * entries.length
  const size = entries.reduce((sum, [, table]) => sum + ((table.byteLength + 3) & ~3), head)
  const file = new Uint8Array(size)
  const view = viewOf(file)
  const power = Math.floor(Math.log2(entries.length))
  view.setUint32(0, flavour)
  view.setUint16(4, entries.length)
  view.setUint16(6, 16 * 2 ** power)
  view.setUint16(8, power)
  view.setUint16(10, 16 * entries.length - 16 * 2 ** power)
  let offset = head
  entries.forEach(([tag, table], i) => {
    const padded = (table.byteLength + 3) & ~3
    file.set(table, offset)
    for (let k = 0; k < 4; k++) file[12 + 16 * i + k] = tag.charCodeAt(k)
    view.setUint32(12 + 16 * i + 4, checksum(file.subarray(offset, offset + padded)))
    view.setUint32(12 + 16 * i + 8, offset)
    view.setUint32(12 + 16 * i + 12, table.byteLength)
    offset += padded
  })
  return file
}
