import { createHash } from "node:crypto"
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-audit-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Finding {
  readonly requirement: string
  readonly outcome: string
  readonly judged: ReadonlyArray<object>
}

/** The parts of the machine form that are looked at here. */
interface Receipt {
  readonly reports: ReadonlyArray<{ readonly receipt: object; readonly score: { readonly points: number | null }; readonly findings: ReadonlyArray<Finding> }>
  readonly league: ReadonlyArray<{ readonly id: string; readonly missingMust: number }>
  readonly broken: ReadonlyArray<object>
}

const parse = (text: string): Receipt => JSON.parse(text) as Receipt

const head = (id: string): string => `survey: 1
pack: cn-500105/zone
zone: { id: ${id}, name: 示例专区${id}, division: cn-500105, tier: county, venue: serviceHall }
seen: { on: "2026-11-20", by: 检查员甲, method: onSite }
`

const faulty = `${head("a")}answers:
  materials:
    applicationForm: { copies: 12, paper: A4 }
  signs:
    zonePlate: { present: true, texts: ["<b>政务公开专栏&"] }
waivers:
  - { requirement: sign/zone-plate, reason: "新牌制作中\\e[31m", signedBy: 分管领导甲, from: "2026-11-01", through: "2026-11-30" }
`
const clean = `${head("b")}answers:
  materials:
    applicationForm: { copies: 20, paper: A4 }
`

const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return name
}

const audit = (...words: ReadonlyArray<string>) => zone(["audit", ...words], { cwd: folder })

write("faulty.yaml", faulty)
write("clean.yaml", clean)

describe("zone audit", () => {
  it("tells what is missing first, with what was seen, the basis and what would mend it, and what it does not know", async () => {
    const { code, err, out } = await audit("faulty.yaml")
    expect({ code, err }).toEqual({ code: 1, err: "" })
    expect(out).toContain("合计：不符合 1，未检查 ")
    expect(out).toMatch(/不符合 {4}应当 {4}intake\/blank-form +政府信息公开申请表（空白表）至少20份，用A4纸\n +看到：政府信息公开申请表（空白表）有几份？ 12\n +依据：《江北区政务公开专区建设工作方案》附件3第三项（申请接收区，空白申请表）\n +整改：/)
    expect(out.indexOf("不符合    应当")).toBeLessThan(out.indexOf("未检查    应当"))
    expect(out).toContain("豁免：新牌制作中\uFFFD[31m（分管领导甲批准，2026-11-01 至 2026-11-30）")
    expect(out).toContain("得分：不评分（")
    expect(out).not.toContain("\u001B")
  })

  it("ends well where nothing is missing, and lists what is met when asked", async () => {
    const [few, all] = await Promise.all([audit("clean.yaml"), audit("clean.yaml", "--all")])
    expect([few.code, all.code]).toEqual([0, 0])
    expect(few.out).not.toContain("\n符合 ")
    expect(all.out).toContain("\n符合      应当    intake/blank-form")
    expect(all.out).toContain("\n不适用 ")
  })

  it("judges on another day: a waiver ends, and the rules are those of that day", async () => {
    const [later, before] = await Promise.all([audit("faulty.yaml", "--at", "2026-12-01"), audit("faulty.yaml", "--at", "2021-11-03")])
    expect(later.out).toContain("合计：不符合 2，")
    expect(before).toMatchObject({ code: 2, out: "" })
    expect(before.err).toContain("faulty.yaml:2:7 pack：规则包 cn-500105/zone 在 2021-11-03 没有施行的版本，最早的自 2021-11-04 起施行")
  })

  it("writes a receipt of what it ran on what", async () => {
    const { code, out } = await audit("faulty.yaml", "--format", "json")
    expect(code).toBe(1)
    const { broken, reports } = parse(out)
    expect([broken.length, reports.length]).toEqual([0, 1])
    const { findings, receipt, score } = reports[0]!
    expect(receipt).toMatchObject({ input: { sha256: createHash("sha256").update(faulty).digest("hex") } })
    expect(receipt).toMatchObject({
      at: "2026-11-20",
      pack: "cn-500105/zone",
      packs: [
        { id: "cn/foi-regulation", inForceFrom: "2019-05-15" }, { id: "cn-500000/zone", inForceFrom: "2021-09-28" },
        { id: "cn-500105/zone", inForceFrom: "2021-11-04" }
      ]
    })
    expect(findings.filter(({ outcome }) => outcome === "missing")).toMatchObject([{
      requirement: "intake/blank-form",
      judged: [{ at: "materials.applicationForm.copies", saw: 12, met: false }, { saw: "A4", met: true }]
    }])
    expect(score.points).toBeNull()
  })

  it("draws a page without scripts and a JUnit report, everything escaped", async () => {
    const [html, junit] = await Promise.all([audit("faulty.yaml", "--format", "html"), audit("faulty.yaml", "--format", "junit")])
    expect([html.code, junit.code]).toEqual([1, 1])
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="zh-CN">[\s\S]*<\/html>\n$/)
    expect(html.out).toContain("“&lt;b&gt;政务公开专栏&amp;”")
    expect(html.out).not.toMatch(/<b>|<script|https?:/)
    expect(html.out).toContain("@page { size: A4;")
    expect(html.out).toContain("<h3>不符合（1）</h3>")
    const [, tests, failures, errors, skipped] = /<testsuites name="zone audit" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)">/.exec(junit.out) ?? []
    expect([failures, errors]).toEqual(["1", "0"])
    expect(junit.out.match(/<testcase /g)).toHaveLength(Number(tests))
    expect(junit.out.match(/<skipped /g)).toHaveLength(Number(skipped))
    expect(junit.out.match(/<failure [^<>]*>[^<>]*<\/failure>/g)).toHaveLength(1)
    expect(junit.out).toContain("<skipped message=\"已豁免：新牌制作中\uFFFD[31m（分管领导甲批准")
    expect(junit.out).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/)
  })

  it("goes through a folder, ranks the zones, passes over what is broken and names it at the end", async () => {
    mkdirSync(join(folder, "all"))
    for (const name of ["1-hall", "2-hall", "3-hall"]) {
      writeFileSync(join(folder, "all", `${name}.json`), JSON.stringify({
        survey: 1, pack: "cn-500105/zone", seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
        zone: { id: name, name: `专区${name}`, division: "cn-500105", tier: "county", venue: name === "2-hall" ? "servicehall" : "serviceHall" },
        answers: { materials: { applicationForm: { copies: name === "1-hall" ? 3 : 30, paper: "A4" } } }
      }, null, 2))
    }
    writeFileSync(join(folder, "all", "note.txt"), "不是检查记录")
    const { code, err, out } = await audit("all")
    expect(code).toBe(2)
    expect(out).toMatch(/各专区：\n专区 +得分 +缺应当 +缺应 +未检查\n专区3-hall +不评分 +0 +0 +\d+\n专区1-hall +不评分 +1 +0 +\d+\n$/)
    expect(err).toMatch(/^all\/2-hall\.json:14:14 zone\.venue：.*是不是 serviceHall？\n有 1 份没有检查：all\/2-hall\.json\n$/)
  })

  it("says of every mistake where it stands and what would be right", async () => {
    const laughs = ["a: &a [x,x,x,x,x,x,x,x,x,x]", ..."bcdefghij".split("").map((key, i) => `${key}: &${key} [${`*${"abcdefghij"[i]},`.repeat(9)}1]`)].join("\n")
    const wrong: ReadonlyArray<readonly [name: string, text: string | Uint8Array, says: string]> = [
      ["key.yaml", clean.replace("survey: 1", "survey: 1\nzoen: 1"), "key.yaml:2:1 zoen：没有这个键；"],
      ["venue.yaml", clean.replace("serviceHall", "serviceHal"), "是不是 serviceHall？"],
      ["negative.yaml", clean.replace("copies: 20", "copies: -1"), "negative.yaml:7:32 answers.materials.applicationForm.copies：写的是 -1；应为整数，从0起"],
      ["field.yaml", clean.replace("copies: 20", "copeis: 20"), "field.yaml:7:24 answers.materials.applicationForm.copeis："],
      ["hash.yaml", `${clean}evidence:\n  - { of: signs.zonePlate, method: photo, by: 甲, on: "2026-11-20", sha256: abc }\n`, "hash.yaml:9:76 evidence[0].sha256：写的是 \"abc\"；应为 SHA-256，小写十六进制64位"],
      ["day.yaml", clean.replace("2026-11-20", "2026-11-31"), "day.yaml:4:13 seen.on：应为真实日期 YYYY-MM-DD，收到的是 \"2026-11-31\""],
      ["nopack.yaml", clean.replace("cn-500105/zone", "cn-999999/zone"), "nopack.yaml:2:7 pack：没有规则包 cn-999999/zone；内置的有 "],
      ["huge.yaml", new Uint8Array(5 * 1024 * 1024 + 1).fill(35), "huge.yaml:1:1 文件太大，最多 5 MB"],
      ["bomb.yaml", laughs, "引用（*）展开后太大"],
      ["two.yaml", "survey: 1\n---\nsurvey: 1\n", "two.yaml:1:1 一个文件只能写一份检查记录"],
      ["empty.yaml", "", "empty.yaml:1:1 文件是空的"]
    ]
    for (const [name, text] of wrong) write(name, text)
    const { code, err, out } = await audit(...wrong.map(([name]) => name), "missing.yaml")
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(wrong.map(([, , says]) => says).filter((says) => !err.includes(says))).toEqual([])
    expect(err).toContain("missing.yaml：没有这个文件或文件夹\n")
    expect(err).toContain("有 12 份没有检查：")
  })

  it("takes another pack where it is told one, and refuses one that nobody knows", async () => {
    const [unknown, other] = await Promise.all([audit("clean.yaml", "--pack", "cn-999999/zone"), audit("clean.yaml", "--pack", "cn-500000/zone")])
    expect(unknown).toMatchObject({ code: 2, out: "" })
    expect(unknown.err).toContain("没有规则包 cn-999999/zone；内置的有 cn-500000/zone、")
    // the city's notice asks for no size of paper
    expect(other.err).toContain("clean.yaml:7:36 answers.materials.applicationForm.paper：")
  })
})

it("audits the example as its document says", async () => {
  const surveys = fileURLToPath(new URL("../../../examples/zone-audit/surveys", import.meta.url))
  cpSync(surveys, join(folder, "surveys"), { recursive: true })
  const { code, out } = await audit("surveys", "--format", "json")
  expect(code).toBe(1)
  expect(parse(out).league.map(({ id, missingMust }) => [id, missingMust])).toEqual([
    ["zs-centre", 2], ["ly-library", 1], ["jb-town", 2], ["jb-hall", 3]
  ])
  expect(readFileSync(join(folder, "surveys/3-longyang-library.yaml"), "utf8")).toContain("#00A0E9")
})
