/** What a server says, without the codes that stand beside its words for whoever writes files by hand: a screen offers what may be chosen itself. */

/** A code behind its words, and one before them. */
const BEHIND = /（[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*）/g
const BEFORE = /(?<![A-Za-z0-9./-])[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*（(\p{Script=Han}[^（）]*)）/gu

/** @internal */
export const plainWords = (text: string): string => text.replace(BEHIND, "").replace(BEFORE, "$1")
