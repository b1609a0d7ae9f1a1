/** The links of a Markdown text, and the anchors that others can link to. What stands in code is neither. */

export interface Link {
  readonly target: string
  readonly line: number
}

/** The text with fences, code, and comments blanked out, line by line. */
const blank = (text: string): string => {
  const out: Array<string> = []
  let marks: string | undefined
  for (const line of text.split("\n")) {
    const edge = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (marks !== undefined) {
      if (edge?.startsWith(marks) === true && /^\s*[`~]+\s*$/.test(line)) marks = undefined
      out.push("")
    } else if (edge !== undefined) {
      marks = edge
      out.push("")
    } else out.push(line)
  }
  return out.join("\n")
    .replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, (code) => code.includes("\n\n") ? code : code.replace(/[^\n]/g, " "))
}

export const readLinks = (text: string): ReadonlyArray<Link> => {
  const links: Array<Link> = []
  for (const [index, line] of blank(text).split("\n").entries()) {
    const found = [
      ...line.matchAll(/\]\(\s*<([^>]*)>[^)]*\)/g),
      ...line.matchAll(/\]\(\s*([^\s<>()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/g),
      ...line.matchAll(/^\s{0,3}\[[^\]]+\]:\s*<?([^\s>]+)>?/g),
      ...line.matchAll(/<(https?:[^>\s]*)>/g),
      ...line.matchAll(/<(?:a|img|source)\b[^>]*?\s(?:href|src|srcset)="([^"]*)"/g)
    ]
    for (const [, target = ""] of found) links.push({ target, line: index + 1 })
  }
  return links
}

/** The anchor that GitHub gives to a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<[^>]+>/g, "")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-")

export const readAnchors = (text: string): ReadonlySet<string> => {
  const anchors = new Set<string>()
  const counts = new Map<string, number>()
  const original = text.split("\n")
  const add = (heading: string) => {
    const anchor = anchorOf(heading)
    const count = counts.get(anchor) ?? 0
    counts.set(anchor, count + 1)
    anchors.add(count === 0 ? anchor : `${anchor}-${count}`)
  }
  for (const [index, line] of blank(text).split("\n").entries()) {
    if (/^\s{0,3}#{1,6}\s/.test(line)) add((original[index] ?? "").replace(/^\s*#+\s+/, "").replace(/\s+#+\s*$/, "").replaceAll("`", ""))
    for (const [, id = ""] of line.matchAll(/<[a-z]+\b[^>]*?\s(?:id|name)="([^"]+)"/g)) anchors.add(id)
  }
  return anchors
}
