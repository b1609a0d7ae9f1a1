/** `zone staffing sheet` and `zone facility sheet`: how a zone stands, at the terminal, as JSON, and as a paper. */
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Office, openOffice } from "./office.ts"
import { expectPdf } from "./pdfText.ts"

const day = "2026-11-20"
let office: Office
const rowsOf = async (...words: ReadonlyArray<string>) => JSON.parse((await office.on(day, ...words, "--json")).out) as ReadonlyArray<{ readonly [title: string]: unknown }>

beforeAll(async () => {
  office = await openOffice()
  await office.act(day, "staffing", "new", "EstablishPost", "head:li", "item: liaison\non: 2026-11-20\n", "--id", "post-1")
  await office.act(day, "staffing", "post-1", "Appoint", "head:li", "staff: wang\nname: 沈若水\nplace: main\ntenure: partTime\non: 2026-11-20\nconditions: []\ncertificates: []\n")
  await office.act(day, "facility", "new", "OpenStock", "clerk:wang", "item: applicationForm\non: 2026-11-20\ncount: 12\n", "--id", "forms")
})
afterAll(() => { office.close() })

it("tells who is there, masked, and what the zone lacks", async () => {
  const { code, out } = await office.on(day, "staffing", "sheet")
  expect([code, out.split("\n").slice(0, 2)]).toEqual([0, ["人员一览", "截至2026-11-20 10:00：在岗1人，离岗0人"]])
  expect(out).toMatch(/联络员\s+A岗\s+沈\*\*\s+wang\s+在岗/)
  expect(out).toMatch(/分管领导\s+没有设立：分管领导至少1人/)
  expect(out).not.toContain("沈若水")
  const [first] = await rowsOf("staffing", "sheet", "--unmask", "--why", "核对排班", "--as", "head:li")
  expect(first).toMatchObject({ 岗位: "联络员", 姓名: "沈若水" })
  expect((await office.on(day, "staffing", "sheet", "--unmask")).code).toBe(2)
})

it("tells what runs out and what is missing with its clause, and of another zone what is there", async () => {
  const rows = await rowsOf("facility", "sheet")
  expect(rows[0]).toMatchObject({ 类别: "表格、文具库存", 情况: "需要补充", 说明: "现有12，至少20" })
  expect(rows.find(({ 名称 }) => String(名称).startsWith("打印机"))).toMatchObject({ 类别: "规则要求", 情况: "缺少", 依据: expect.stringContaining("附件3") as string })
  expect((await rowsOf("facility", "sheet", "--zone", "street-1")).some(({ 类别 }) => 类别 === "表格、文具库存")).toBe(false)
})

it("becomes a paper", async () => {
  const file = join(office.folder, "facility.pdf")
  expect((await office.on(day, "facility", "sheet", "--output", file)).code).toBe(0)
  expectPdf(file, "设施设备一览", "需要补充", "现有12，至少20")
})
