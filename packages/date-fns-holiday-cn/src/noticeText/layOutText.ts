/**
 * A notice's text as it is read: no blanks, full and half width alike, and every character still knows its line. People paste from web pages,
 * PDF files and faxes, where lines break anywhere.
 */

/** @internal */
export interface LaidOutText {
  readonly chars: string
  /** The line of the character at a place, counted from 1. */
  readonly lineAt: (place: number) => number
}

/** @internal */
export const layOutText = (text: string): LaidOutText => {
  const ends: Array<number> = []
  let chars = ""
  for (const line of text.split(/\r\n|\r|\n/)) {
    chars += line.normalize("NFKC").replace(/[\s\u200b\ufeff]/g, "")
    ends.push(chars.length)
  }
  return { chars, lineAt: (place) => ends.findIndex((end) => place < end) + 1 || ends.length }
}
