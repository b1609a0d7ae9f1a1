/** Gives a face a family name of its own, so that no font of the machine with the same name can take its place. */
import type { Sfnt } from "./Sfnt.ts"

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  for (let i = 0; i < text.length; i++) {
    bytes[2 * i] = text.charCodeAt(i) >> 8
    bytes[2 * i + 1] = text.charCodeAt(i) & 0xff
  }
  return bytes
}

/** What a name table keeps of the old one: copyright and licence. */
const kept = [0, 13, 14]

/** English names for Windows of the old table, by their numbers. */
const readNames = (table: Uint8Array): ReadonlyMap<number, string> => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const names = new Map<number, string>()
  for (let i = 0; i < view.getUint16(2); i++) {
    const entry = 6 + 12 * i
    if (view.getUint16(entry) !== 3 || view.getUint16(entry + 4) !== 0x409) continue
    const start = view.getUint16(4) + view.getUint16(entry + 10)
    let text = ""
    for (let k = 0; k < view.getUint16(entry + 8); k += 2) text += String.fromCharCode(view.getUint16(start + k))
    names.set(view.getUint16(entry + 6), text)
  }
  return names
}

/** The same face under another family, as its regular style. Copyright and licence stay in it. */
export const renameFont = (font: Sfnt, family: string): Sfnt => {
  const old = font.tables.get("name")
  const before = old === undefined ? new Map<number, string>() : readNames(old)
  const names = new Map(kept.flatMap((id) => {
    const text = before.get(id)
    return text === undefined ? [] : [[id, text] as const]
  }))
  const postscript = family.replace(/[^A-Za-z0-9]/g, "")
  for (const [id, text] of [[1, family], [2, "Regular"], [3, postscript], [4, family], [6, postscript]] as const) names.set(id, text)
  const records = [...names].sort(([a], [b]) => a - b).map(([id, text]) => ({ id, bytes: utf16(text) }))
  const strings = 6 + 12 * records.length
  const table = new Uint8Array(strings + records.reduce((sum, { bytes }) => sum + bytes.byteLength, 0))
  const view = new DataView(table.buffer)
  view.setUint16(2, records.length)
  view.setUint16(4, strings)
  let offset = 0
  records.forEach(({ bytes, id }, i) => {
    const entry = 6 + 12 * i
    view.setUint16(entry, 3)
    view.setUint16(entry + 2, 1)
    view.setUint16(entry + 4, 0x409)
    view.setUint16(entry + 6, id)
    view.setUint16(entry + 8, bytes.byteLength)
    view.setUint16(entry + 10, offset)
    table.set(bytes, strings + offset)
    offset += bytes.byteLength
  })
  return { flavour: font.flavour, tables: new Map([...font.tables, ["name", table]]) }
}
