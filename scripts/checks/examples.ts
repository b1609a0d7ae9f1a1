/** Every example runs from its sources and ends well; one that serves pages serves them, stops on Ctrl-C, and finds everything again. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "../workspace/run.ts"
import { tryServer } from "../workspace/tryServer.ts"
import type { Check } from "./Check.ts"
import { report } from "./report.ts"

/** The pages that an example says in its manifest that it serves. */
const servedBy = (folder: string): ReadonlyArray<string> | undefined =>
  (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly serves?: ReadonlyArray<string> }).serves

export const examples: Check = {
  name: "examples",
  guards: "every examples/*/main.ts runs and exits 0; servers serve their pages and lose nothing",
  run: async (root) => {
    const folder = join(root, "examples")
    const all = existsSync(folder) ? readdirSync(folder).filter((each) => existsSync(join(folder, each, "package.json"))) : []
    const problems: Array<string> = []
    for (const each of all) {
      const serves = servedBy(join(folder, each))
      if (serves) {
        for (const problem of await tryServer(join(folder, each), serves)) problems.push(`examples/${each}/main.ts: ${problem}`)
        continue
      }
      const ended = await run(process.execPath, ["--conditions=@zone/source", "main.ts"], { cwd: join(folder, each), within: 300_000 })
      if (!ended.ok) problems.push(`examples/${each}/main.ts ended with ${ended.code}:\n${ended.output}`)
    }
    return report(all.length, "examples", problems)
  },
  faults: [
    {
      what: "an example that throws",
      plant: (root) => {
        mkdirSync(join(root, "examples/planted"))
        writeFileSync(join(root, "examples/planted/package.json"), `{ "name": "planted", "private": true, "type": "module" }`)
        writeFileSync(join(root, "examples/planted/main.ts"), `throw new Error("planted")\n`)
      },
      says: "examples/planted/main.ts ended with 1"
    },
    {
      what: "an example that does not serve a page that it names",
      plant: (root) => {
        mkdirSync(join(root, "examples/planted"))
        writeFileSync(join(root, "examples/planted/package.json"), `{ "name": "planted", "private": true, "type": "module", "serves": ["/gone"] }`)
        writeFileSync(join(root, "examples/planted/main.ts"), `import { createServer } from "node:http"
const server = createServer(({ url }, response) => { response.writeHead(url === "/health" ? 200 : 404, { connection: "close" }).end() })
server.listen(0, "127.0.0.1", () => { console.log("http://127.0.0.1:" + server.address().port) })
process.on("SIGINT", () => { server.close() })
`)
      },
      says: "/gone answered 404"
    }
  ]
}
