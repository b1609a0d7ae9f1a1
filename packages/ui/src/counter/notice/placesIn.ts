/**
 * Where in a JSON text each value stands, by its path, and where the text stops being JSON: in lines from 1, as people count them. Why no library does
 * it: docs/decisions/2026-11-21-dependencies.md.
 */

/** Lines by path, such as `days.1.date`; the whole text has the empty path. */
export interface Places {
  readonly lines: ReadonlyMap<string, number>
  /** The line that cannot be read, where there is one. */
  readonly fault?: number
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SIMPLE = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** Deeper than any notice; what is deeper is not looked at. */
const DEEP = 50

/** @internal */
export const placesIn = (text: string): Places => {
  const lines = new Map<string, number>()
  let at = 0
  let line = 1
  let counted = 0
  /** Asked for one place after the other, so each line is counted once. */
  const lineAt = (place: number): number => {
    for (; counted < place; counted++) if (text[counted] === "\n") line += 1
    return line
  }
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const [found] = pattern.exec(text) ?? []
    if (found !== undefined) at = pattern.lastIndex
    return found
  }
  /** Nothing below a blank stands in a text as it is. */
  const takeText = (): string | undefined => {
    const from = at
    const found = take(STRING)
    if (found === undefined || Array.from(found).every((sign) => sign >= " ")) return found
    at = from
    return undefined
  }
  const next = (sign: string): boolean => {
    take(SPACE)
    if (text[at] !== sign) return false
    at += 1
    return true
  }
  /** Members of an object or a list, up to its end. */
  const members = (end: string, member: (nth: number) => boolean): boolean => {
    if (next(end)) return true
    for (let nth = 0;; nth++) {
      if (!member(nth)) return false
      if (next(end)) return true
      if (!next(",")) return false
    }
  }
  const value = (path: ReadonlyArray<string>): boolean => {
    take(SPACE)
    if (path.length > DEEP) return false
    lines.set(path.join("."), lineAt(at))
    if (next("{")) {
      return members("}", () => {
        take(SPACE)
        const key = takeText()
        return key !== undefined && next(":") && value([...path, JSON.parse(key) as string])
      })
    }
    if (next("[")) return members("]", (nth) => value([...path, String(nth)]))
    return (takeText() ?? take(SIMPLE)) !== undefined
  }
  const whole = value([])
  take(SPACE)
  return { lines, ...((!whole || at < text.length) && { fault: lineAt(at) }) }
}
