import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { faulty } from "./surveys.ts"
import { zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-folders-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const audit = (words: ReadonlyArray<string>, input?: string | Uint8Array) => zone(["audit", ...words], { cwd: folder, ...(input !== undefined && { input }) })

interface Receipt {
  readonly reports: ReadonlyArray<{
    readonly file: string
    readonly comparison?: { readonly seenOn: string; readonly changes: ReadonlyArray<{ readonly requirement: string; readonly direction: string }> } | null
    readonly findings: ReadonlyArray<{ readonly requirement: string; readonly milestone?: object }>
  }>
}
const parse = (text: string): Receipt => JSON.parse(text) as Receipt

describe("the files of zone audit", () => {
  it("are found at any depth, each once, whatever links lead where; a broken one is named at the end and the others go on", async () => {
    mkdirSync(join(folder, "deep/b/c"), { recursive: true })
    mkdirSync(join(folder, "deep/.hidden"))
    writeFileSync(join(folder, "deep/one.yaml"), faulty("one", 20))
    writeFileSync(join(folder, "deep/b/two.json"), "{\"survey\": 2}")
    writeFileSync(join(folder, "deep/b/c/three.yml"), faulty("three", 3))
    writeFileSync(join(folder, "deep/b/c/note.txt"), "不是检查记录")
    writeFileSync(join(folder, "deep/.hidden/four.yaml"), faulty("four", 3))
    symlinkSync("../..", join(folder, "deep/b/c/up"))
    symlinkSync("../one.yaml", join(folder, "deep/b/again.yaml"))
    symlinkSync("nowhere", join(folder, "deep/gone.yaml"))
    const { code, err, out } = await audit(["deep", "deep/one.yaml", "--format", "json"])
    expect(code).toBe(2)
    expect(parse(out).reports.map(({ file }) => file)).toEqual(["deep/one.yaml", "deep/b/c/three.yml"])
    expect(err).toMatch(/^deep\/gone\.yaml：没有这个文件或文件夹\ndeep\/b\/two\.json:1:1 [\s\S]*\n有 2 份没有检查：deep\/gone\.yaml、deep\/b\/two\.json\n$/)
    expect(err).not.toContain("\u001B")
  })

  it("may be the input stream, and neither it nor a file is read beyond what a survey may be", async () => {
    const [good, wrong, huge] = await Promise.all([
      audit(["-"], faulty("one", 3)),
      audit(["-"], faulty("one", -3)),
      audit(["-"], Buffer.alloc(6 * 1024 * 1024, "#"))
    ])
    expect(good).toMatchObject({ code: 1, err: "" })
    expect(good.out).toContain("；文件 标准输入\n")
    expect(wrong).toMatchObject({ code: 2, out: "" })
    expect(wrong.err).toContain("标准输入:8:32 answers.materials.applicationForm.copies：写的是 -3")
    expect(huge).toMatchObject({ code: 2, out: "", err: "标准输入:1:1 文件太大，最多 5 MB\n有 1 份没有检查：标准输入\n" })
  })

  it("are told of a folder without any", async () => {
    mkdirSync(join(folder, "empty"))
    expect(await audit(["empty"])).toMatchObject({ code: 2, out: "", err: "empty：这个文件夹里没有检查记录（.yaml、.yml、.json）\n有 1 份没有检查：empty\n" })
  })
})

describe("zone audit --output", () => {
  it("writes the file whole, replaces an old one, and leaves nothing beside it", async () => {
    mkdirSync(join(folder, "out"))
    writeFileSync(join(folder, "in.yaml"), faulty("one", 3))
    writeFileSync(join(folder, "out/report.txt"), "旧的".repeat(100_000))
    const [file, stream] = await Promise.all([audit(["in.yaml", "--output", "out/report.txt"]), audit(["in.yaml"])])
    expect(file).toEqual({ code: 1, out: "", err: "已写入 out/report.txt\n" })
    expect(readFileSync(join(folder, "out/report.txt"), "utf8")).toBe(stream.out)
    expect(readdirSync(join(folder, "out"))).toEqual(["report.txt"])
  })

  it("refuses to write over a survey, into a folder that is not there, and onto a folder; and writes no file about nothing", async () => {
    const survey = faulty("two", 3)
    writeFileSync(join(folder, "two.yaml"), survey)
    writeFileSync(join(folder, "wrong.yaml"), "survey: 2")
    const [over, nowhere, onto, nothing] = await Promise.all([
      audit(["two.yaml", "--output", "./two.yaml"]),
      audit(["two.yaml", "--output", "nowhere/a.txt"]),
      audit(["two.yaml", "--output", "."]),
      audit(["wrong.yaml", "--output", "none.txt"])
    ])
    expect(over).toEqual({ code: 2, out: "", err: "--output：./two.yaml 是要检查的记录，不能写在它上面\n" })
    expect(readFileSync(join(folder, "two.yaml"), "utf8")).toBe(survey)
    expect(nowhere).toEqual({ code: 2, out: "", err: "--output：nowhere/a.txt：没有这个文件或文件夹\n" })
    expect(onto).toEqual({ code: 2, out: "", err: "--output：. 是一个文件夹，请给出文件名\n" })
    expect(nothing.code).toBe(2)
    expect(readdirSync(folder)).not.toContain("none.txt")
  })
})

describe("zone audit --against", () => {
  const before = faulty("z", 3).replace("on: \"2026-11-20\"", "on: \"2026-05-20\"").replace("reading: { present: true }", "reading: { present: false }")
  const older = before.replace("2026-05-20", "2025-05-20")
  const after = faulty("z", 30).replace("2021-12-31", "2022-03-01")

  it("tells what is better, what is worse and what was newly looked at, against the last survey before", async () => {
    mkdirSync(join(folder, "before"))
    for (const [name, text] of [["before/1.yaml", before], ["before/2.yaml", older], ["before/3.yaml", faulty("y", 1)], ["after.yaml", after], ["only.yaml", faulty("x", 1)]] as const) {
      writeFileSync(join(folder, name), text)
    }
    const [json, table, html] = await Promise.all(["json", "table", "html"].map((format) => audit(["after.yaml", "only.yaml", "--against", "before", "--format", format])))
    expect([json?.code, json?.err]).toEqual([1, ""])
    const [first, second] = parse(json!.out).reports
    expect(first?.comparison?.seenOn).toBe("2026-05-20")
    expect(first?.comparison?.changes.map(({ direction, requirement }) => `${direction} ${requirement}`).toSorted()).toEqual([
      "improved area/reading-service-venue", "improved intake/blank-form", "waived sign/zone-plate", "worsened milestone/completed"
    ])
    expect(first?.comparison?.changes[0]?.direction).toBe("worsened")
    expect(second?.comparison).toBeNull()
    expect(table?.out).toMatch(/与 2026-05-20 的检查（before\/1\.yaml）相比：变差 1，改善 \d/)
    expect(table?.out).toMatch(/\n变差 +符合 → 不符合 +milestone\/completed /)
    expect(table?.out).toContain("与以前相比：没有更早的检查记录")
    expect(html?.out).toContain("<h3>与 2026-05-20 的检查相比</h3>")
    expect(html?.out).toContain("<tr class=\"worsened\"><td>变差</td><td>符合</td><td>不符合</td>")
  })

  it("refuses a survey of other zones only: 2", async () => {
    const { code, err } = await audit(["only.yaml", "--against", "before"])
    expect([code, err]).toEqual([2, "--against：before 里没有这些专区不晚于此次的检查记录（按专区的代号对应）\n"])
  })
})

it("tells how milestones stand on the day of the audit, in the table, the page and the machine form", async () => {
  writeFileSync(join(folder, "m.yaml"), faulty("m", 20))
  const [json, table, html, early] = await Promise.all([
    ...["json", "table", "html"].map((format) => audit(["m.yaml", "--format", format])),
    audit(["m.yaml", "--at", "2026-12-01"])
  ])
  expect(parse(json.out).reports[0]?.findings.flatMap(({ milestone }) => milestone ?? [])).toMatchObject([
    { by: "2021-12-31", standing: "metOnTime", doneOn: "2021-12-31" },
    { by: "2021-11-05", standing: "overdue", days: 1841 },
    { by: "2021-12-20", standing: "metLate", doneOn: "2022-01-01", days: 12 }
  ])
  expect(table?.out).toMatch(/时限节点（至 2026-11-20）\n已逾期 1841 天 +2021-11-05 +milestone\/staff-list +\S+\n逾期完成 12 天（2022-01-01） +2021-12-20 .*\n按期完成（2021-12-31） +2021-12-31 /)
  expect(html?.out).toContain("<tr class=\"overdue\"><td>已逾期 1841 天</td><td>2021-11-05</td>")
  expect(early?.out).toContain("已逾期 1852 天")
})
