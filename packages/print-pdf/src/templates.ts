/** The templates of this package, read once. They are plain Typst: the official command sets them too. */
import { readFileSync } from "node:fs"

const names = ["main.typ", "page.typ", "text.typ", "blocks.typ", "form.typ", "flow.typ"]

let kept: ReadonlyMap<string, string> | undefined

/** Template files by name. They lie beside `src` and `dist`, which is why this module lies at the top of both. */
export const templates = (): ReadonlyMap<string, string> => {
  kept ??= new Map(names.map((name) => [name, readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8")]))
  return kept
}
