/** Links in documents lead somewhere: relative ones to a file of the repository and, with #, to a heading in it. */
import { appendFileSync, existsSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { readAnchors, readLinks } from "../documents/readLinks.ts"
import { listFiles } from "../workspace/listFiles.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

/** What is wrong with the links of the documents; `read` gives a file's text, `files` are those of the repository. */
export const findLinkProblems = (
  documents: ReadonlyArray<string>,
  files: ReadonlyArray<string>,
  read: (path: string) => string
): { readonly looked: number; readonly problems: ReadonlyArray<string> } => {
  const known = new Set(files.flatMap((path) => {
    const parts = path.split("/")
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"))
  }))
  const problems: Array<string> = []
  let looked = 0
  const check = (path: string, target: string): string | undefined => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
      if (!URL.canParse(target)) return "is not a URL"
      return /^(https?|mailto):$/.test(new URL(target).protocol) ? undefined : "is neither http, https nor mailto"
    }
    if (target.startsWith("//") || target.startsWith("/")) return "begins with /: write it relative to the document"
    const [file = "", anchor = ""] = target.split("#")
    const place = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file.split("?")[0] ?? "")))
    const trimmed = place.replace(/\/$/, "")
    if (trimmed !== "." && !known.has(trimmed)) return `leads to ${place}, which is not in the repository`
    if (anchor === "" || /^L\d+(-L\d+)?$/.test(anchor)) return target.endsWith("#") ? "ends with an empty #" : undefined
    if (!place.endsWith(".md")) return undefined
    return readAnchors(read(place)).has(decodeURIComponent(anchor)) ? undefined : `names #${anchor}, but ${place} has no such heading`
  }
  for (const path of documents) {
    for (const link of readLinks(read(path))) {
      looked++
      const problem = check(path, link.target)
      if (problem !== undefined) problems.push(`${path}:${link.line}: ${link.target} ${problem}`)
    }
  }
  return { looked, problems }
}

const appendToReadme = (text: string) => (root: string) => appendFileSync(join(root, "README.md"), text)

export const links: Check = {
  name: "links",
  guards: "relative links and anchors in every Markdown file; the form of external ones",
  run: async (root) => {
    const files = await listFiles(root)
    const documents = files.filter((path) => path.endsWith(".md") && existsSync(join(root, path)))
    const { looked, problems } = findLinkProblems(documents, files, (path) => readFileSync(join(root, path), "utf8"))
    return report(looked, "links", problems)
  },
  faults: [
    { what: "a dead link", plant: appendToReadme("\n[gone](docs/gone.md)\n"), says: "docs/gone.md, which is not in the repository" },
    { what: "a dead anchor", plant: appendToReadme("\n[gone](#no-such-heading-here)\n"), says: "has no such heading" }
  ]
}
