import { Ajv, type AnySchema } from "ajv"
import addFormats from "ajv-formats"
import { readXlsx, type Workbook } from "hucre/xlsx"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { faulty } from "./surveys.ts"
import { zone } from "./zone.ts"

const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), "zone-forms-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audit = (...words: ReadonlyArray<string>) => zone(["audit", ...words], { cwd: folder })
const read = (name: string): string => readFileSync(join(folder, name), "utf8")
const parse = (name: string): unknown => JSON.parse(read(name)) as unknown

interface Found {
  readonly requirement: string
  readonly outcome: string
  readonly gravity: number
  readonly milestone?: object
}

/** Every finding of every zone, as the machine form tells it. */
let found: ReadonlyArray<Found> = []
const count = (outcome: string): number => found.filter((each) => each.outcome === outcome && (outcome !== "missing" || each.gravity > 1)).length

const validatorOf = (schema: AnySchema) => {
  // the schema of SARIF has a pattern that is none by the rules of Unicode
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

beforeAll(async () => {
  writeFileSync(join(folder, "甲 厅.yaml"), faulty("a", 12))
  writeFileSync(join(folder, "b.yaml"), faulty("b", 30))
  writeFileSync(join(folder, "city.yaml"), faulty("c", 30).replace("cn-500105/zone", "cn-500000/zone").replace(/  deadlines:[\s\S]*$/, "").replace(", paper: A4", ""))
  writeFileSync(join(folder, "broken.yaml"), faulty("d", -1))
  await audit("甲 厅.yaml", "b.yaml", "city.yaml", "--format", "json", "--output", "all.json")
  const { reports } = parse("all.json") as { readonly reports: ReadonlyArray<{ readonly findings: ReadonlyArray<Found> }> }
  found = reports.flatMap(({ findings }) => findings)
})

describe("zone audit --format sarif", () => {
  interface Result {
    readonly ruleId: string
    readonly ruleIndex: number
    readonly kind: string
    readonly level: string
    readonly message: { readonly text: string }
    readonly locations: ReadonlyArray<{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number; readonly startColumn: number } } }>
    readonly suppressions?: ReadonlyArray<{ readonly justification: string }>
    readonly partialFingerprints: Readonly<Record<string, string>>
    readonly properties: { readonly zone: string }
  }
  interface Run {
    readonly tool: { readonly driver: { readonly rules: ReadonlyArray<{ readonly id: string; readonly shortDescription: { readonly text: string }; readonly help: { readonly text: string } }> } }
    readonly invocations: ReadonlyArray<{ readonly executionSuccessful: boolean; readonly toolExecutionNotifications?: ReadonlyArray<{ readonly message: { readonly text: string } }> }>
    readonly results: ReadonlyArray<Result>
  }
  let runs: ReadonlyArray<Run> = []
  let results: ReadonlyArray<Result> = []

  beforeAll(async () => {
    const { code, err } = await audit("甲 厅.yaml", "b.yaml", "city.yaml", "broken.yaml", "--format", "sarif", "--output", "all.sarif")
    expect(code).toBe(2)
    expect(err).toContain("已写入 all.sarif\nbroken.yaml:8:")
    runs = (parse("all.sarif") as { readonly runs: ReadonlyArray<Run> }).runs
    results = runs.flatMap((run) => run.results)
  })

  it("is valid against the schema", () => {
    // draft 4 calls itself by other names, and is the same otherwise
    const { $schema: _, id: __, ...schema } = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json") as Readonly<Record<string, unknown>>
    const validate = validatorOf(schema)
    expect([validate(parse("all.sarif")), validate.errors]).toEqual([true, null])
    expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false)
  })

  it("has a run for each rule book and one for what could not be read, and as many results of a kind as findings", () => {
    expect(runs.map((run) => [run.tool.driver.rules.length > 0, run.results.length > 0, run.invocations[0]?.executionSuccessful]))
      .toEqual([[true, true, true], [true, true, true], [false, false, false]])
    expect(runs[2]?.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toContain("写的是 -1")
    const kinds = (kind: string): number => results.filter((each) => each.kind === kind).length
    expect(results).toHaveLength(found.length)
    expect([kinds("pass"), kinds("fail"), kinds("open"), kinds("review"), kinds("notApplicable")])
      .toEqual([count("met"), count("missing") + count("waived"), count("notAssessed"), count("unclear"), count("notApplicable")])
    expect(count("waived")).toBe(2)
    for (const run of runs) for (const { level, kind, ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(kind === "fail" ? ["error", "warning"] : ["none"]).toContain(level)
    }
  })

  it("points at the answer in the file, suppresses what is waived, and names a finding alike each time", () => {
    const of = (id: string, zoneId: string): Result => results.find(({ properties, ruleId }) => ruleId === id && properties.zone === zoneId)!
    const forms = of("intake/blank-form", "a")
    expect(forms).toMatchObject({ kind: "fail", level: "error" })
    expect(forms.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: "%E7%94%B2%20%E5%8E%85.yaml" }, region: { startLine: 8, startColumn: 24 } })
    expect(forms.message.text).toContain("看到：政府信息公开申请表（空白表）有几份？ 12")
    expect(of("intake/sample-form", "a").locations[0]?.physicalLocation).not.toHaveProperty("region")
    expect(of("sign/zone-plate", "a").suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "新牌制作中（分管领导甲批准，2026-11-01 至 2026-11-30）" }
    ])
    const prints = results.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints))
    expect(new Set(prints).size).toBe(prints.length)
    expect(forms.partialFingerprints).toEqual({ "zoneAndRequirement/v1": "cc056efe-6c0e-527c-8af1-ce9f3ded8ced" })
    const rule = runs[0]?.tool.driver.rules.find(({ id }) => id === "sign/zone-plate")
    expect(rule?.shortDescription.text).toBe("设有专区标识，文字为“政务公开专区”")
    expect(rule?.help.text).toMatch(/^依据：《重庆市人民政府办公厅关于建设政务公开专区的通知》[\s\S]*⚖ /)
  })
})

describe("zone audit --format oscal", () => {
  interface Observation {
    readonly uuid: string
    readonly props: ReadonlyArray<{ readonly name: string; readonly value: string }>
  }
  interface Oscal {
    readonly "assessment-results": {
      readonly uuid: string
      readonly metadata: { readonly "last-modified": string }
      readonly "import-ap": { readonly href: string }
      readonly results: ReadonlyArray<{
        readonly observations: ReadonlyArray<Observation>
        readonly findings: ReadonlyArray<{ readonly target: { readonly "target-id": string; readonly status: { readonly state: string } }; readonly "related-observations": ReadonlyArray<{ readonly "observation-uuid": string }> }>
        readonly risks: ReadonlyArray<{ readonly status: string }>
      }>
      readonly "back-matter": { readonly resources: ReadonlyArray<{ readonly uuid: string }> }
    }
  }
  let oscal: Oscal["assessment-results"]

  beforeAll(async () => {
    await audit("甲 厅.yaml", "b.yaml", "city.yaml", "--format", "oscal", "--output", "all.oscal.json")
    oscal = (parse("all.oscal.json") as Oscal)["assessment-results"]
  })

  it("is valid against the schema of NIST", () => {
    const schema = JSON.parse(readFileSync(new URL("../test-data/oscal-1.1.3-assessment-results.schema.json", import.meta.url), "utf8")) as AnySchema
    const ajv = new Ajv({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    expect([validate(parse("all.oscal.json")), validate.errors]).toEqual([true, null])
    expect(validate({ "assessment-results": { ...oscal, uuid: "1" } })).toBe(false)
  })

  it("observes every rule, finds only what was judged, and tells what is waived apart", () => {
    const { results } = oscal
    const observations = results.flatMap((each) => each.observations)
    const findings = results.flatMap((each) => each.findings)
    expect(observations.map(({ props }) => props.find(({ name }) => name === "outcome")?.value)).toEqual(found.map(({ outcome }) => outcome))
    const states = (state: string): number => findings.filter(({ target }) => target.status.state === state).length
    expect([states("satisfied"), states("not-satisfied")]).toEqual([count("met"), count("missing") + count("waived")])
    const risks = (status: string): number => results.flatMap((each) => each.risks).filter((each) => each.status === status).length
    expect([risks("open"), risks("deviation-approved")]).toEqual([count("missing"), count("waived")])
    const known = new Set(observations.map(({ uuid }) => uuid))
    expect(known.size).toBe(observations.length)
    expect(findings.every((each) => known.has(each["related-observations"][0]!["observation-uuid"]))).toBe(true)
  })

  it("says that there is no plan, takes its times from the audit, and is the same each time", async () => {
    expect(oscal["import-ap"].href).toBe(`#${oscal["back-matter"].resources[0]?.uuid ?? ""}`)
    expect(oscal.metadata["last-modified"]).toBe("2026-11-20T00:00:00+08:00")
    const again = await audit("甲 厅.yaml", "b.yaml", "city.yaml", "--format", "oscal")
    expect(again.out).toBe(read("all.oscal.json"))
    const later = await audit("b.yaml", "--format", "oscal", "--at", "2026-11-25")
    expect(later.out).toContain("\"last-modified\":\"2026-11-25T00:00:00+08:00\"")
  })

  it("has nothing to say where no survey could be read", async () => {
    expect(await audit("broken.yaml", "--format", "oscal")).toMatchObject({ code: 2, out: "" })
  })
})

describe("zone audit --format xlsx", () => {
  let book: Workbook
  const rowsOf = (name: string): ReadonlyArray<ReadonlyArray<unknown>> => book.sheets.find((each) => each.name === name)!.rows

  beforeAll(async () => {
    const { code, err, out } = await audit("甲 厅.yaml", "b.yaml", "city.yaml", "--format", "xlsx", "--output", "all.xlsx")
    expect({ code, err, out }).toEqual({ code: 1, err: "已写入 all.xlsx\n", out: "" })
    book = await readXlsx(readFileSync(join(folder, "all.xlsx")))
  })

  it("has a row for each finding, with the outcomes that the machine form counts", () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(["检查结果", "汇总", "时限节点"])
    const [head, ...rows] = rowsOf("检查结果")
    expect(head?.slice(0, 10)).toEqual(["专区", "功能区", "要求", "强度", "结果", "看到的情况", "整改", "依据", "设定的规则包", "⚖ 解释"])
    expect(rows).toHaveLength(found.length)
    const named = (name: string): number => rows.filter((row) => row[4] === name).length
    expect([named("不符合"), named("已豁免"), named("未检查"), named("待明确"), named("符合"), named("不适用")])
      .toEqual(["missing", "waived", "notAssessed", "unclear", "met", "notApplicable"].map(count))
    expect(rowsOf("汇总").slice(1).map((row) => row[0])).toEqual(["=示例专区c", "=示例专区b", "=示例专区a"])
    expect(rowsOf("时限节点").slice(1, 3).map((row) => row.slice(1, 5))).toEqual([
      ["2021-11-05", "已逾期", 1841, null], ["2021-12-20", "逾期完成", 12, "2022-01-01"]
    ])
  })

  it("keeps what begins like a formula as text", async () => {
    const formulas = await readXlsx(readFileSync(join(folder, "all.xlsx")), { readStyles: true })
    const cells = formulas.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])])
    expect(cells.some(({ type, value }) => value === "=示例专区a" && type === "string")).toBe(true)
    expect(cells.filter(({ formula, type }) => formula !== undefined || type === "formula")).toEqual([])
  })

  it("is made to be read, filtered and printed, and is the same each time", async () => {
    const [sheet] = book.sheets
    expect(sheet).toMatchObject({
      freezePane: { rows: 1 },
      autoFilter: { range: `A1:N${found.length + 1}` },
      pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$1" }
    })
    await audit("甲 厅.yaml", "b.yaml", "city.yaml", "--format", "xlsx", "--output", "again.xlsx")
    expect(readFileSync(join(folder, "again.xlsx")).equals(readFileSync(join(folder, "all.xlsx")))).toBe(true)
  })
})
