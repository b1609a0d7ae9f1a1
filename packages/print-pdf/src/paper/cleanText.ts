/** Text as it is set: one kind of line end, no tabulators, nothing that has no shape at all. */

/** Characters that show nothing and only steer how others are shown; those that choose a variant of a 汉字 stay, to be refused. */
const shapeless = /(?![\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu

/** Text as it is set. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replace(/\t/g, "  ").replace(shapeless, "")
