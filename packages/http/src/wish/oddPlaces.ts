/**
 * What nobody writes by hand into a form, told before anything else is looked at: texts, lists and groups without end, and characters that are not
 * seen, but change what is.
 *
 * Line ends and tabs are written; other control characters, halves of characters, and marks that turn the direction of a text are not. Marks
 * within scripts, e.g. those that join letters, are.
 */

/** So many in a list or a group, so deep. A register's page has 200 lines, and no form has as many fields. */
const MOST = 1000
const DEEPEST = 24
/** Of one text, in code units: ten pages. */
const LONGEST = 20_000
/** So many places are told. */
const TOLD = 20

/** Tabs and line ends are seen. */
const isSeen = (code: number): boolean => code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0x20 && (code < 0x7f || code > 0x9f) && (code & 0xfffe) !== 0xfffe)

/** Marks that turn the direction of what follows, and halves of characters. */
const ODD = /[\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const hasUnseen = (text: string): boolean => {
  if (ODD.test(text)) return true
  for (let i = 0; i < text.length; i++) if (!isSeen(text.charCodeAt(i))) return true
  return false
}

/** Places below `under`, and whether there is something that is not seen or too much of something. */
export interface OddPlaces {
  readonly unseen: ReadonlyArray<string>
  readonly tooMany: ReadonlyArray<string>
}

/** @internal */
export const oddPlaces = (given: unknown, under: string): OddPlaces => {
  const [unseen, tooMany]: [Array<string>, Array<string>] = [[], []]
  const look = (value: unknown, at: string, depth: number): void => {
    if (unseen.length + tooMany.length >= TOLD) return
    if (typeof value === "string") return void (value.length > LONGEST ? tooMany.push(at) : hasUnseen(value) && unseen.push(at))
    if (typeof value !== "object" || value === null) return
    const entries = Object.entries(value)
    if (entries.length > MOST || depth > DEEPEST) return void tooMany.push(at)
    for (const [key, each] of entries) look(each, `${at}.${key.slice(0, 100)}`, depth + 1)
  }
  look(given, under, 0)
  return { unseen, tooMany }
}
