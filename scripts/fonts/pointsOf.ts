/** The code points that a TrueType font has a shape for, by the table of its characters: segments (format 4) and groups (format 12). */
export const pointsOf = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const points = new Set<number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i
    if (view.getUint32(entry) !== 0x63_6d_61_70) continue
    const cmap = view.getUint32(entry + 8)
    for (let k = 0; k < view.getUint16(cmap + 2); k++) {
      const table = cmap + view.getUint32(cmap + 8 + 8 * k)
      if (view.getUint16(table) === 4) {
        const twice = view.getUint16(table + 6)
        for (let at = table + 14; at < table + 14 + twice; at += 2) {
          for (let code = view.getUint16(at + twice + 2); code <= view.getUint16(at) && code < 0xffff; code++) points.add(code)
        }
      }
      if (view.getUint16(table) !== 12) continue
      for (let group = 0; group < view.getUint32(table + 12); group++) {
        const at = table + 16 + 12 * group
        for (let code = view.getUint32(at); code <= view.getUint32(at + 4); code++) points.add(code)
      }
    }
  }
  if (points.size === 0) throw new Error("the font has no table of characters")
  return points
}
