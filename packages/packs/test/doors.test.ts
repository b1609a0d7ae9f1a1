/** The doors: one for each pack, one for all, and the schema; and the data behind them as a person wrote it. */
import { resolve, RulePack } from "@zone/core/rules"
import { readPack } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as foi from "@zone/packs/cn/foi-regulation"
import * as jiangbei from "@zone/packs/cn-500105/zone"
import * as zhuoshui from "@zone/packs/cn-500114/zhuoshui"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { readDataFiles } from "../scripts/readDataFiles.ts"
import { writeModules } from "../scripts/writeModules.ts"

const home = fileURLToPath(new URL("..", import.meta.url))
const fixture = readFileSync(join(home, "test/fixtures/cn-990101-zone.yaml"), "utf8")

describe("a door", () => {
  it("gives the newest version as pack and under the pack's own name, and every version", () => {
    expect(foi.foiRegulation).toBe(foi.pack)
    expect(foi.versions.at(-1)).toBe(foi.pack)
    expect(jiangbei.zone).toBe(jiangbei.pack)
    expect(zhuoshui.zhuoshui).toBe(zhuoshui.pack)
    // the types know the values: no lookup that may fail
    const cap: 20 = foi.foiRegulation.terms.reply.extension.cap
    expect(cap).toBe(20)
  })
  it("behind it stands what the file says", () => {
    const files = readDataFiles(home)
    expect(packs).toEqual(files.map(({ pack }) => pack))
    expect(files.map(({ id }) => id)).toEqual([
      "cn-500000/zone", "cn-500105/zone", "cn-500114/zhuoshui", "cn-530502/zone", "cn-610800/zone", "cn/foi-regulation", "cn/remedies"
    ])
    for (const pack of packs) expect(Schema.decodeUnknownSync(RulePack, { onExcessProperty: "error" })(pack)).toEqual(pack)
  })
})

describe("data in the wrong place", () => {
  let folder = ""
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "zone-packs-")) })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, "data", path)), { recursive: true })
    writeFileSync(join(folder, "data", path), text)
  }
  const right = fixture.replace("../../schema", "../../../schema")

  it("is read where it belongs", () => {
    put("cn-990101/zone/2026-03-01.yaml", right)
    put("cn-990101/zone/2026-03-01.scenarios.yaml", "- not a pack")
    expect(readDataFiles(folder).map(({ id, inForceFrom }) => [id, inForceFrom])).toEqual([["cn-990101/zone", "2026-03-01"]])
  })
  it("is refused with its line: another folder, another day, no schema, no pack; all at once", () => {
    put("cn-990102/zone/2026-03-01.yaml", right)
    put("cn-990101/zone/2026-04-01.yaml", right)
    put("cn-990101/zone/2026-03-01.yaml", fixture)
    put("cn-990101/zone/2026-05-01.yaml", `${right}x: 1\n`)
    const says = [
      "packages/packs/data/cn-990101/zone/2026-03-01.yaml:1:1 the first line should be # yaml-language-server: $schema=../../../schema/rule-pack.v1.json",
      "packages/packs/data/cn-990101/zone/2026-04-01.yaml:10:5 in force from 2026-03-01, but the file is named 2026-04-01.yaml",
      "packages/packs/data/cn-990102/zone/2026-03-01.yaml:3:1 the id is cn-990101/zone, but the folder is cn-990102/zone"
    ]
    expect(() => readDataFiles(folder)).toThrow(expect.objectContaining({ message: expect.stringContaining(says[0]!) as string }) as Error)
    expect(() => readDataFiles(folder)).toThrow(says[1]!)
    expect(() => readDataFiles(folder)).toThrow(says[2]!)
    expect(() => readDataFiles(folder)).toThrow(/2026-05-01\.yaml:\d+:1 不认识的键 x/)
  })
})

describe("several versions of one pack", () => {
  it("stand behind one door, the newest as pack", () => {
    const { pack } = Result.getOrThrow(readPack(fixture))
    const later = { ...pack, documents: [{ ...pack.documents[0], inForceFrom: "2027-01-01" }] } as RulePack
    const made = writeModules([
      { path: "", id: pack.id, inForceFrom: "2026-03-01", pack }, { path: "", id: pack.id, inForceFrom: "2027-01-01", pack: later }
    ])
    const module = made["src/cn-990101/zone/pack.ts"] ?? ""
    expect(module).toContain("export const pack = from20270101\n")
    expect(module).toContain("export const versions = [from20260301, from20270101] as const\n")
    const on = (day: string) => Result.getOrThrow(resolve(pack.id, [...packs, later, pack], day)).lineage.at(-1)
    expect([on("2026-12-31"), on("2027-01-01")]).toEqual([pack, later])
  })
})

describe("the JSON Schema", () => {
  const schema = JSON.parse(readFileSync(join(home, "schema/rule-pack.v1.json"), "utf8")) as object
  const accepts = new Ajv2020({ strict: false }).compile(schema)
  const changed = (change: (pack: Record<string, unknown>) => void): unknown => {
    const copy = JSON.parse(JSON.stringify(jiangbei.pack)) as Record<string, unknown>
    change(copy)
    return copy
  }
  it("accepts every pack", () => {
    for (const pack of packs) expect([pack.id, accepts(pack), accepts.errors]).toEqual([pack.id, true, null])
  })
  it.each<readonly [what: string, change: (pack: Record<string, unknown>) => void]>([
    ["an unknown key", (pack) => { pack["extend"] = [] }],
    ["an id of another form", (pack) => { pack["id"] = "jiangbei" }],
    ["an unknown kind", (pack) => { (pack["requirements"] as Array<{ kind: string }>)[0]!.kind = "Aera" }],
    ["an unknown strength", (pack) => { (pack["requirements"] as Array<{ strength: string }>)[0]!.strength = "shall" }],
    ["no clauses", (pack) => { delete pack["clauses"] }]
  ])("refuses %s", (_, change) => expect(accepts(changed(change))).toBe(false))
})
