/** Every paper: fits its schema, can be set, has a basis, is refused when anything is blank or cannot be printed, and reads as its page says. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { paperFiles } from "../../scripts/paperFiles.ts"
import { deskBook, hall, paperDrafts, samplePapers } from "../../test/samplePapers.ts"
import type { Block } from "./Block.ts"
import { deskSet } from "./deskSet.ts"
import { type Issued } from "./issuePaper.ts"
import { Paper } from "./Paper.ts"
import type { PaperRefusal } from "./PaperRefusal.ts"
import { sayPaper } from "./sayPaper.ts"

const names = Object.keys(paperDrafts)
const refusalOf = (issued: Issued): PaperRefusal => Result.getOrThrow(Result.flip(issued))

/** Why a form cannot be laid out on its grid: a cell missing, two in one place, or one beyond the edge. */
const gridFault = ({ rows, shares }: Extract<Block, { readonly _tag: "Form" }>): string | undefined => {
  const taken = rows.map(() => shares.map(() => 0))
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const { columns = 1, rows: deep = 1 } of row) {
      while (taken[y]![x]! > 0) x++
      for (let down = y; down < y + deep; down++) {
        for (let across = x; across < x + columns; across++) {
          if (taken[down]?.[across] === undefined) return `beyond the edge at ${down} ${across}`
          taken[down]![across]!++
        }
      }
    }
  }
  return taken.flat().every((count) => count === 1) ? undefined : `not one cell everywhere: ${JSON.stringify(taken)}`
}

const textsIn = (value: unknown): ReadonlyArray<string> =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []

/** What is no free text of a person: choices out of lists, laws, terms, tables, and what may be empty in a filled ledger. */
const fixed = /^(_tag|id|subject|mediaType|certainty|calendar|clause|cite|document|reading|channel|applicantKind|party|kind|ground|form|route|for|by|order|basis|term|terms|remedies|tariff|fee|set|parts|book|ticket|rows|table|tables|files|style)$/

/** The paths of the free texts in what is handed in for a paper. */
const pathsIn = (value: unknown, path = ""): ReadonlyArray<string> => {
  if (typeof value === "string") return [path]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => (fixed.test(key) ? [] : pathsIn(each, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`)))
}

/** The same contents with another text at a path. */
const withText = (value: unknown, path: string, text: (before: string) => string): unknown => {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "")
  const change = (at: unknown, [key, ...rest]: ReadonlyArray<string>): unknown => {
    if (key === undefined) return text(at as string)
    if (Array.isArray(at)) return at.map((each: unknown, i): unknown => (String(i) === key ? change(each, rest) : each))
    return { ...(at as object), [key]: change((at as Record<string, unknown>)[key], rest) }
  }
  return change(value, keys)
}

describe.each(names)("%s", (name) => {
  const paper = samplePapers[name]!
  const { contents, make } = paperDrafts[name]!
  // a reckoning is handed in as it was counted
  const paths = pathsIn(contents).filter((path) => !(name === "reckoning" && path.startsWith("due.")))

  it("fits the schema, and every part of it can be set", () => {
    expect(Schema.decodeUnknownSync(Paper)(paper, { onExcessProperty: "error" })).toEqual(paper)
    for (const block of paper.blocks) {
      if (block._tag === "Form") expect(gridFault(block)).toBeUndefined()
      if (block._tag === "Table") expect(new Set(block.rows.map((row) => row.length))).toEqual(new Set(block.rows.length === 0 ? [] : [block.columns.length]))
      if (block._tag === "Flow") {
        const ids = block.steps.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(block.arrows.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([])
        // every step but the first is reached
        expect(ids.slice(1).filter((id) => block.arrows.every(({ to }) => to !== id))).toEqual([])
      }
    }
  })

  it("has a basis, is sealed where it is a letter, and holds no control characters", () => {
    expect(paper.basis.length).toBeGreaterThan(0)
    if (paper.style === "letter") {
      expect(paper.number).toBeDefined()
      expect(paper.blocks.filter(({ _tag }) => _tag === "Seal")).toHaveLength(1)
    }
    for (const text of textsIn(paper)) expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
  })

  it("says every text that was handed in", () => {
    const page = sayPaper(paper)
    for (const path of paths) {
      let text = ""
      withText(contents, path, (before) => (text = before))
      if (/^\d{4}-\d\d-\d\d$/.test(text)) {
        if (path === "date" && paper.style !== "letter") continue
        const [year, month, day] = text.split("-").map(Number)
        text = `${year}年${month}月${day}日`
      }
      expect([path, page.includes(text)]).toEqual([path, true])
    }
  })

  it("shows ⚖ at every interpretation, and only there", () => {
    const interpretations = paper.basis.filter(({ reading }) => reading === "interpretation")
    const last = sayPaper(paper).trim().split("\n").at(-1)!
    expect(last.split("⚖").length - 1).toBe(new Set(interpretations.map(({ cite }) => cite)).size)
  })

  it("is refused where a text is blank, with its place", () => {
    for (const path of paths) {
      const issued = make(withText(contents, path, () => " 　"))
      expect([path, Result.isFailure(issued)]).toEqual([path, true])
      expect(refusalOf(issued).faults.map(({ field }) => field)).toContain(path)
    }
  })

  it("is refused where a text cannot be printed, and tells which character", () => {
    for (const path of paths.filter((each) => !/on$|date$|gap$|until$/i.test(each))) {
      const { faults } = refusalOf(make(withText(contents, path, (before) => `${before}\u0007`)))
      expect([path, faults[0].problem]).toEqual([path, "unprintable"])
      expect(faults[0].expected).toContain("U+0007")
    }
  })
})

describe("the gate", () => {
  const { contents, make } = paperDrafts["application-receipt"]!

  it("tells all that is missing at once, in Chinese", () => {
    const refusal = refusalOf(make({ ...(contents as object), applicant: "", contact: "", date: "2026-02-30" }))
    expect(refusal.faults.map(({ field, problem }) => [field, problem])).toEqual([["date", "notADay"], ["applicant", "missing"], ["contact", "missing"]])
    expect(refusal.message).toBe("不能制作《政府信息公开申请接收回执》：日期：写成2026-11-22这样的日期；申请人：写明申请人；联系方式：写明联系方式")
  })
  it("evens out line ends and tabulators, and refuses marks that turn the direction and halves of characters", () => {
    const description = (text: string) => make({ ...(contents as object), description: text })
    expect(sayPaper(Result.getOrThrow(description("甲\r\n乙\t丙")))).toContain("甲<br>乙 丙")
    for (const [text, name] of [["甲\u202e乙", "U+202E"], ["甲\ud800", "U+D800"], ["\u0085甲\u009f", "U+009F"]] as const) {
      expect(refusalOf(description(text)).faults[0].expected).toContain(name)
    }
    expect(Result.isSuccess(description("王𬭎䶮的档案"))).toBe(true)
  })
  it("takes no paper without any basis, and tells each citation once", () => {
    const staff = paperDrafts["staff-list"]!
    expect(refusalOf(staff.make({ ...(staff.contents as object), basis: [] })).faults[0].field).toBe("basis")
    const twice = samplePapers["delay-notice"]!.basis.map(({ cite }) => cite)
    expect(new Set(twice).size).toBe(twice.length)
  })
  it("keeps the certainty in words: settled, provisional, undetermined, not received", () => {
    const said = ["application-receipt", "application-receipt-provisional", "delay-notice", "application-receipt-unconfirmed"].map((name) => sayPaper(samplePapers[name]!))
    for (const [i, words] of ["2026年10月26日（确定）", "2026年12月31日（暂定：", "待定（2027年1月1日起", "自双方确认收到申请之日起计算"].entries()) expect(said[i]).toContain(words)
    expect(said[3]).not.toContain("（确定）")
  })
})

describe("what does not hold together is refused", () => {
  const faults = (name: string, more: object) => {
    const { contents, make } = paperDrafts[name]!
    return refusalOf(make({ ...(contents as object), ...more })).faults.map(({ field }) => field)
  }
  it.each<readonly [string, object, ReadonlyArray<string>]>([
    ["fee-notice-pages", { fee: { by: "pages", quantity: 201, lines: [{ count: 70, each: 10 }], amount: 701 } }, ["fee.lines"]],
    ["fee-notice-pages", { fee: { by: "pages", quantity: 30, lines: [], amount: 0 } }, ["fee.amount"]],
    ["extension-notice", { workingDays: 0 }, ["workingDays"]],
    ["extension-notice", { workingDays: 1.5 }, ["workingDays"]],
    ["correction-notice", { parts: [] }, ["parts"]],
    ["delivery-receipt", { route: { _tag: "Post", on: "2026-10-20", by: "courier" } }, ["route.by"]],
    ["contact-sheet", { agencies: [] }, ["agencies"]],
    ["ledger-readings", { rows: [["1", "2026-10-20"]] }, ["rows[0]"]],
    ["ledger-suggestions", { blankRows: 0 }, ["blankRows"]],
    ["ledger-enquiries", { basis: [] }, ["basis"]],
    ["reader-rules", { book: undefined }, ["rules"]],
    ["audit-report", { findings: [] }, ["findings"]],
    ["audit-report", { findings: [{ outcome: "符合", what: "样表2份", seen: "2份", basis: [] }] }, ["findings[0].basis"]],
    ["annual-report", { report: { title: "年度报告", sections: [{ title: "一、总体情况", paragraphs: [], tables: [] }] } }, ["report.sections[0]"]],
    ["application-form-oral", { written: { description: "某标准" } }, ["written.person"]]
  ])("%s %j", (name, more, fields) => expect(faults(name, more)).toEqual(fields))
})

it("there is a sample of every paper that a desk set names", () => {
  expect(deskSet(deskBook, hall).flatMap(({ paper }) => (paper === undefined ? [] : [paper])).filter((paper) => samplePapers[paper]?.id !== paper)).toEqual([])
})

it("reads as its page says; npm run generate writes the pages", async () => {
  const root = join(import.meta.dirname, "../../../..")
  const files = await paperFiles()
  for (const [path, text] of Object.entries(files)) expect([path, readFileSync(join(root, path), "utf8")]).toEqual([path, text])
  const folder = "packages/core/test-data/papers"
  expect(readdirSync(join(root, folder)).filter((file) => files[`${folder}/${file}`] === undefined)).toEqual([])
})
