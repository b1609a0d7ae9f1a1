/**
 * A word of a room as a screen shows it: what the field holds as its label, and how it is filled in as its help. Rooms say both in one line,
 * for a file that is written by hand; what only such a file needs is left out.
 */

/** Help for files alone: where a code is looked up, and how yes and no are written. */
const FOR_FILES: ReadonlyArray<readonly [RegExp, string]> = [
  [/（即其 --as 的代号）/g, ""], [/（写错时列出[^）]*）/g, ""], [/写 true/g, "选“是”"], [/写 false/g, "选“否”"], [/的代号，如 [a-z]+（([^）]*)）/g, "，如 $1"], [/代号，如 [a-z]+(?![a-z0-9/-])/g, "代号"]
]

/** Where the help begins. */
const HELP = /；|，(?=如|自定|不写|不填|写给|能够|可以|没有写|按)|（(?=不写|登记编号|写代号|照)/

/** @internal */
export const wordsOnScreen = (word: string): { readonly zh: string; readonly hint?: string } => {
  const plain = FOR_FILES.reduce((text, [found, put]) => text.replace(found, put), word)
  const at = plain.search(HELP)
  if (at < 1) return { zh: plain }
  const hint = plain.slice(at + 1)
  return { zh: plain.slice(0, at), hint: plain[at] === "（" ? hint.replace("）", "") : hint }
}
