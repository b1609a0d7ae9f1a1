/** Writes every generated file that differs from what is there: `npm run generate`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { generators } from "./generators.ts"

const root = dirname(import.meta.dirname)

for (const generator of generators) {
  const files = Object.entries(await generator.files(root))
  for (const [path, text] of files) {
    const place = join(root, path)
    const same = existsSync(place) && readFileSync(place, "utf8") === text
    if (!same) {
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, text)
    }
    process.stdout.write(`${same ? "unchanged" : "written  "}  ${path}  (${generator.name})\n`)
  }
}
