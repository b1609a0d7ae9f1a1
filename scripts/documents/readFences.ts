/**
 * The fences of a Markdown text. Fences of backticks or tildes, indented or not, and longer fences around shorter ones.
 */
import type { Fence } from "./Fence.ts"

/** `firstLine` is the line of the file on which the text begins. */
export const readFences = (path: string, text: string, firstLine = 1): ReadonlyArray<Fence> => {
  const fences: Array<Fence> = []
  let open: { readonly indent: string; readonly marks: string; readonly info: string; readonly line: number } | undefined
  let content: Array<string> = []
  for (const [index, line] of text.split("\n").entries()) {
    const edge = /^(\s*)(`{3,}|~{3,})\s*([^`]*?)\s*$/.exec(line)
    if (open === undefined) {
      if (edge !== null) {
        open = { indent: edge[1] ?? "", marks: edge[2] ?? "", info: edge[3] ?? "", line: firstLine + index + 1 }
        content = []
      }
    } else if (edge !== null && edge[3] === "" && (edge[2] ?? "").startsWith(open.marks)) {
      fences.push({ path, line: open.line, info: open.info, text: content.join("\n") })
      open = undefined
    } else {
      content.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line)
    }
  }
  return fences
}
