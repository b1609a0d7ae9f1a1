/** Places where an address of the net or a long number may be broken, when it is wider than what it stands in. */

/** Where a break may come, in a stretch that has none of its own; templates make of it a gap without width. */
const softBreak = "\u{200B}"

/** A Latin letter or a figure in the widths of a 汉字, with something to spare. */
const letter = 0.62

/** Texts without breaks: letters, figures and marks up to the Cyrillic ones. */
const stretches = /[!-\u04FF]+/gu

const cut = (piece: string, most: number): string => {
  const pieces: Array<string> = []
  for (let at = 0; at < piece.length; at += most) pieces.push(piece.slice(at, at + most))
  return pieces.join(softBreak)
}

/** The text, with soft breaks in each stretch that is wider than so many 汉字: after marks, and else where the room ends. */
export const softenText = (text: string, room: number): string => {
  const most = Math.max(1, Math.floor(room / letter))
  return text.replace(stretches, (stretch) =>
    stretch.length <= most ? stretch : stretch.split(/(?<=[@./?&=_:-])/).map((piece) => cut(piece, most)).join(softBreak))
}
