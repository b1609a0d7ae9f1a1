/** Takes out of a text what nobody sees: what is left is printed, or named as missing. */

/**
 * A tab and a fixed space are spaces, line ends are one character, marks without a shape (a soft hyphen, joiners, the choice between a
 * text and an emoji) are left out. Control characters stay, and are then named as missing: nothing in a text is a command.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\u00a0\u2000-\u200a\u202f]/g, " ")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|\p{Variation_Selector}/gu, (mark) => (mark > "\u{e0000}" ? mark : ""))
