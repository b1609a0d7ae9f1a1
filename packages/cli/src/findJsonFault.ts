/** Finds where a text stops being JSON. Used only when `JSON.parse` has refused it, since that does not always tell the place. */

export interface JsonFault {
  /** The character that cannot stand there, from 1; one past the end when the text breaks off. */
  readonly at: number
  /** What stands there, a few characters of it. */
  readonly value: string
}

const space = /[ \t\n\r]*/y
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const match = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The end of the string that opens at a place, or the place of its fault as a negative number. */
const endOfString = (text: string, from: number): number => {
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -at
    if (code !== 0x5c) at++
    else {
      const next = match(escape, text, at)
      if (next < 0) return -at
      at = next
    }
  }
  return -at
}

/** What may stand next: a value, a key, the colon after it, or what follows a value; `first` may also close at once. */
type Wanted = "value" | "first value" | "key" | "first key" | "colon" | "more"

const firstFault = (text: string): number => {
  const open: Array<"}" | "]"> = []
  let wanted: Wanted = "value"
  let at = match(space, text, 0)
  while (at < text.length) {
    const char = text[at]!
    let next = at + 1
    if (char === open.at(-1) && (wanted === "more" || wanted.startsWith("first"))) {
      open.pop()
      wanted = "more"
    } else if (wanted === "colon" && char === ":") wanted = "value"
    else if (wanted === "more" && char === "," && open.length > 0) wanted = open.at(-1) === "}" ? "key" : "value"
    else if (char === "\"" && wanted !== "colon" && wanted !== "more") {
      next = endOfString(text, at)
      if (next < 0) return -next
      wanted = wanted.endsWith("key") ? "colon" : "more"
    } else if (wanted.endsWith("value") && (char === "{" || char === "[")) {
      open.push(char === "{" ? "}" : "]")
      wanted = char === "{" ? "first key" : "first value"
    } else if (wanted.endsWith("value") && (next = match(literal, text, at)) >= 0) wanted = "more"
    else return at
    at = match(space, text, next)
  }
  return at
}

export const findJsonFault = (text: string): JsonFault => {
  const at = firstFault(text)
  return { at: at + 1, value: at < text.length ? text.slice(at, at + 20) : "（到此为止，没有写完）" }
}
