import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { zone } from "./zone.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-pack-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An invented district that builds on the Regulation. */
const good = `id: cn-990101/zone
division: cn-990101
documents:
  - id: cn-990101/zone
    title: 示例区政务公开专区建设方案
    number: 示例府办〔2026〕1号
    issuer: 示例区人民政府办公室
    inForceFrom: 2026-03-01
extends: [cn/foi-regulation]
clauses:
  SL-0: 前言
  SL-1: 第一项
definitions: [SL-0]
names:
  equipment: { kiosk: 查询一体机 }
requirements:
  - kind: Equipment
    id: query/terminal
    strength: must
    clauses: [SL-1]
    venues: [serviceHall]
    anyOf: [{ item: kiosk }]
`

const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return name
}

const pack = (...words: ReadonlyArray<string>) => zone(["pack", ...words], { cwd: folder })

describe("zone pack check", () => {
  it("says what is in a pack that can be used", async () => {
    expect(await pack("check", write("good.yaml", good))).toEqual({
      code: 0,
      err: "",
      out: "good.yaml：《示例区政务公开专区建设方案》（示例府办〔2026〕1号），2026-03-01 起施行\n" +
        "条款 2 条，其中说明 1 条；要求 1 项，其中待明确 0 项；期限 0 项；表单 0 种\n" +
        "结论：可以使用\n"
    })
  })

  it("says of every mistake the file, line and column, and what would be right: 2", async () => {
    write("wrong.yaml", good.replace("Equipment", "Equipmnt").replace("must", "shall").replace("[SL-1]", "SL-1"))
    write("spelt.yaml", good.replace("strength: must", "strenght: shall"))
    write("tab.yaml", good.replace("  SL-1", "\tSL-1"))
    const ended = await pack("check", "wrong.yaml", "spelt.yaml", "tab.yaml", "missing.yaml")
    expect(ended).toMatchObject({ code: 2, out: "" })
    expect(ended.err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^wrong\.yaml:17:11 requirements\[0\]\.kind：只能是 Area、Equipment、.*；收到的是 "Equipmnt"，是不是 Equipment？$/),
      "spelt.yaml:19:5 requirements[0].strenght：不认识的键 strenght，是不是 strength？",
      "tab.yaml:12:1 缩进不能用制表符（Tab），请用空格",
      "missing.yaml：没有这个文件或文件夹"
    ])
  })

  it("refuses packs that build on themselves, alone or in a circle: 2", async () => {
    const alone = good.replace("extends: [cn/foi-regulation]", "extends: [cn-990101/zone]")
    const builtOn = (own: string, other: string): string => good.replaceAll("cn-990101", own).replace("[cn/foi-regulation]", `[${other}/zone]`)
    const [first, second] = [builtOn("cn-990102", "cn-990103"), builtOn("cn-990103", "cn-990102")]
    const [one, two] = await Promise.all([pack("check", write("alone.yaml", alone)), pack("check", write("first.yaml", first), write("second.yaml", second))])
    expect(one.code).toBe(2)
    expect(one.out).toContain("alone.yaml:9:1 extends：规则包互相承接，绕成了圈：cn-990101/zone → cn-990101/zone\n")
    expect(two.code).toBe(2)
    expect(two.out).toContain("second.yaml:9:1 extends：规则包互相承接，绕成了圈：cn-990103/zone → cn-990102/zone → cn-990103/zone\n")
  })

  it("finds clauses that nothing carries, and what does not fit the packs below: 1", async () => {
    const lost = write("lost.yaml", good.replace("definitions: [SL-0]\n", ""))
    const conflict = write("conflict.yaml", good.replace("query/terminal", "application/oral"))
    const orphan = write("orphan.yaml", good.replace("cn/foi-regulation", "cn/foi-regulations"))
    const nameless = write("nameless.yaml", good.replace("kiosk: 查询一体机", "printer: 打印机"))
    const ended = await pack("check", lost, conflict, orphan, nameless)
    expect(ended).toMatchObject({ code: 1, err: "" })
    expect(ended.out).toContain("lost.yaml:11:3 条款 SL-0（前言）没有要求、期限或表单承接；只是说明的，列入 definitions\n结论：还有 1 处要处理\n")
    expect(ended.out).toMatch(/conflict\.yaml:18:5 要求 application\/oral 已由 cn\/foi-regulation 设定；要代替它，请写 replaces: cn\/foi-regulation（/)
    expect(ended.out).toContain("orphan.yaml:9:11 cn-990101/zone 承接的规则包 cn/foi-regulations 在 2026-03-01 没有施行的版本\n")
    // it can be used; people would be asked about a kiosk
    expect(ended.out).toContain("nameless.yaml:17:5 提醒：kiosk 没有中文名称，请写在 names 的 equipment 下\n结论：可以使用\n")
  })

  it("takes files that build on each other together", async () => {
    const child = write("child.yaml", good.replaceAll("990101", "990102").replace("[cn/foi-regulation]", "[cn-990101/zone]").replace("query/", "desk/"))
    write("parent.yaml", good)
    const [alone, both] = await Promise.all([pack("check", child), pack("check", child, "parent.yaml")])
    expect([alone.code, both.code]).toEqual([1, 0])
    expect(alone.out).toContain("cn-990102/zone 承接的规则包 cn-990101/zone 在 2026-03-01 没有施行的版本")
  })

  it("tells programs the same", async () => {
    write("json-good.yaml", good)
    write("json-lost.yaml", good.replace("definitions: [SL-0]\n", ""))
    write("json-wrong.yaml", good.replace("must", "shall"))
    write("json-bytes.yaml", new Uint8Array([0x69, 0x64, 0x3a, 0xff]))
    const { code, err, out } = await pack("check", "--json", "json-good.yaml", "json-lost.yaml", "json-wrong.yaml", "json-bytes.yaml", "none.yaml")
    expect([code, err]).toEqual([2, ""])
    expect(out.trimEnd().split("\n").map((line) => JSON.parse(line) as object)).toMatchObject([
      { file: "json-good.yaml", ok: true, pack: "cn-990101/zone", inForceFrom: "2026-03-01", faults: [], warnings: [] },
      { file: "json-lost.yaml", ok: false, faults: [{ line: 11, column: 3 }] },
      {
        file: "json-wrong.yaml", ok: false,
        error: { _tag: "PackInvalid", total: 1, mistakes: [{ line: 19, column: 15, path: "requirements[0].strength", problem: "notAllowed", allowed: ["must", "should", "may", "mustNot"] }] }
      },
      { file: "json-bytes.yaml", ok: false, error: { _tag: "PackUnreadable", reason: "notUtf8", line: 1, column: 1 } },
      { file: "none.yaml", ok: false, error: { _tag: "Unreachable" } }
    ])
  })

  it("does not load a file that is too large, and no folder", async () => {
    write("large.yaml", "#".repeat(5 * 1024 * 1024 + 1))
    const ended = await pack("check", "large.yaml", ".")
    expect(ended).toMatchObject({ code: 2, out: "" })
    expect(ended.err).toMatch(/^large\.yaml:1:1 文件太大，最多 5 MB\n\.：.+\n$/)
  })
})

describe("zone pack page", () => {
  it("prints the page to sign, in the words of the packs below", async () => {
    write("page.yaml", good)
    const { code, err, out } = await pack("page", "page.yaml")
    expect([code, err]).toEqual([0, ""])
    expect(out).toMatch(/^# 示例区政务公开专区建设方案\n/)
    expect(out).toContain("| 查询一体机数量不少于1<br>`query/terminal` | 应当 | 政务服务大厅 | 第一项（SL-1） |  |")
    expect(out).toMatch(/\n核对人：.*日期：.*\n$/)
  })
  it("has none of what is no pack: 2", async () => {
    write("no-page.yaml", good.replace("must", "shall"))
    const ended = await pack("page", "no-page.yaml")
    expect(ended).toMatchObject({ code: 2, out: "" })
    expect(ended.err).toMatch(/^no-page\.yaml:19:15 requirements\[0\]\.strength：只能是 must（应当）、/)
  })
})

describe("zone pack show", () => {
  it("tells the rules of a place with where each was set and what it replaces", async () => {
    const { code, err, out } = await pack("show", "cn-500105/zone", "--on", "2026-11-21", "--venue", "serviceHall")
    expect([code, err]).toEqual([0, ""])
    expect(out).toMatch(/^《江北区政务公开专区建设工作方案》 2026-11-21 的现行规则（政务服务大厅）\n/)
    expect(out).toContain("\n设施设备\n")
    const rule = out.slice(out.indexOf("  应当：政府信息公开申请表（空白表）至少20份"))
    expect(rule.split("\n").slice(1, 3)).toEqual([
      "      适用：政务服务大厅、便民服务中心",
      expect.stringMatching(/^ {6}由《江北区政务公开专区建设工作方案》附件3第三项.*设定，代替《重庆市人民政府办公厅关于建设政务公开专区的通知》/)
    ])
    expect(out).toContain("  政策咨询答复期限：自交办之日起5个工作日（")
    // what holds for archives and libraries only
    expect(out).not.toContain("适用：档案馆、图书馆\n")
  })

  it("gives programs the same rules", async () => {
    const { code, out } = await pack("show", "cn-500105/zone", "--on", "2021-11-03", "--json")
    expect([code, out]).toEqual([1, ""])
    const later = await pack("show", "cn-500105/zone", "--on", "2021-11-04", "--json")
    const book = JSON.parse(later.out) as {
      readonly on: string
      readonly lineage: ReadonlyArray<{ readonly id: string }>
      readonly rules: ReadonlyArray<{ readonly id: string; readonly says: string; readonly setBy: string; readonly replacing: ReadonlyArray<{ readonly pack: string }> }>
      readonly terms: object
    }
    expect(book.lineage.map(({ id }) => id)).toEqual(["cn/foi-regulation", "cn-500000/zone", "cn-500105/zone"])
    const form = book.rules.find(({ id }) => id === "intake/blank-form")
    expect(form).toMatchObject({ setBy: "cn-500105/zone", replacing: [{ pack: "cn-500000/zone" }] })
    expect(form?.says).toContain("至少20份")
    expect(Object.keys(book.terms)).toContain("enquiryAnswer")
  })

  it("takes today where no day is given", async () => {
    const { code, out } = await pack("show", "cn/foi-regulation", "--json")
    expect(code).toBe(0)
    expect((JSON.parse(out) as { readonly on: string }).on).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it.each<readonly [words: ReadonlyArray<string>, code: number, says: string]>([
    [["cn-500105/zon"], 2, "没有规则包 cn-500105/zon；内置的有 cn-500000/zone、"],
    [["cn-500105/zone", "--on", "2021-11-03"], 1, "规则包 cn-500105/zone 在 2021-11-03 没有施行的版本，最早的自 2021-11-04 起施行\n"],
    [["cn-500105/zone", "--on", "2021-02-30"], 2, "--on：应为 YYYY-MM-DD 形式的真实日期，收到的是 \"2021-02-30\""],
    [["cn-500105/zone", "--venue", "hall"], 2, "--venue：应为 serviceHall、convenienceCentre、archive、library、villagePoint"]
  ])("has no answer for %j: %i", async (words, code, says) => {
    const ended = await pack("show", ...words)
    expect(ended).toMatchObject({ code, out: "" })
    expect(ended.err).toContain(says)
  })
})

describe("zone pack diff", () => {
  it("tells what a district adds to its city and what it replaces", async () => {
    const { code, out } = await pack("diff", "cn-500000/zone", "cn-500105/zone", "--on", "2026-11-21")
    expect(code).toBe(0)
    expect(out).toMatch(/^由 《重庆市人民政府办公厅关于建设政务公开专区的通知》（cn-500000\/zone，2026-11-21）\n到 《江北区政务公开专区建设工作方案》（cn-500105\/zone，2026-11-21）\n\n增加的要求 \d+ 项\n/)
    expect(out).toMatch(/\n代替的要求 \d+ 项\n- /)
    expect(out).toContain("\n增加的期限 2 项\n+ 政策咨询答复期限：")
    expect(out).not.toContain("减少的")
  })

  it("is the other way round the other way round, for programs too", async () => {
    const difference = async (...ids: ReadonlyArray<string>) =>
      JSON.parse((await pack("diff", ...ids, "--on", "2026-11-21", "--json")).out) as Readonly<Record<"added" | "removed" | "replaced", ReadonlyArray<object>>>
    const [there, back] = await Promise.all([difference("cn-500000/zone", "cn-530502/zone"), difference("cn-530502/zone", "cn-500000/zone")])
    expect([there.added.length > 0, there.removed.length > 0]).toEqual([true, true])
    expect([back.added, back.removed, back.replaced.length]).toEqual([there.removed, there.added, there.replaced.length])
  })

  it("finds nothing between two days of one version", async () => {
    const ended = await pack("diff", "cn-500105/zone", "--from", "2022-01-01", "--to", "2026-11-21")
    expect(ended).toMatchObject({ code: 0, err: "" })
    expect(ended.out).toMatch(/\n没有不同\n$/)
  })

  it.each<readonly [words: ReadonlyArray<string>, code: number, says: string]>([
    [["cn-500105/zone"], 2, "给出另一规则包，或同时给出 --from 和 --to"],
    [["cn-500105/zone", "--from", "2022-01-01"], 2, "给出另一规则包，或同时给出 --from 和 --to"],
    [["cn-500105/zone", "--from", "2022-01-01", "--to", "2026-11-21", "--on", "2026-11-21"], 2, "--on 只用于比较两个规则包"],
    [["cn-500000/zone", "cn-500105/zone", "--to", "2026-11-21"], 2, "比较两个规则包时用 --on，不用 --from、--to"],
    [["cn-500105/zone", "--from", "2021-01-01", "--to", "2026-11-21"], 1, "没有施行的版本，最早的自"]
  ])("has no answer for %j: %i", async (words, code, says) => {
    const ended = await pack("diff", ...words)
    expect(ended).toMatchObject({ code, out: "" })
    expect(ended.err).toContain(says)
  })
})

describe("zone pack new", () => {
  it("writes a skeleton that check takes, with one clause still to be carried, and does not overwrite it", async () => {
    const words = ["new", "cn-990103/zone", "--extends", "cn/foi-regulation", "--extends", "cn-990101/zone", "--from", "2026-12-01", "--out", "made"]
    const file = join("made", "cn-990103/zone/2026-12-01.yaml")
    const ended = await pack(...words)
    expect(ended).toMatchObject({ code: 0, out: `${file}\n` })
    expect(ended.err).toBe(`提醒：内置的规则包里没有 cn-990101/zone，核对时请把它的文件一起给出\n填好之后核对：zone pack check ${file}\n`)
    const text = readFileSync(join(folder, file), "utf8")
    expect(text).toContain("extends:\n  - cn/foi-regulation\n  - cn-990101/zone\n")
    write("base.yaml", good)
    const checked = await pack("check", file, "base.yaml")
    expect(checked).toMatchObject({ code: 1, err: "" })
    expect(checked.out).toContain("条款 X-1（第一项）没有要求、期限或表单承接")
    const again = await pack(...words)
    expect(again).toMatchObject({ code: 2, out: "", err: `${file}：已经存在\n` })
    expect(readFileSync(join(folder, file), "utf8")).toBe(text)
  })

  it("is right in its examples too, once they are no comments any more", async () => {
    const made = await pack("new", "cn-990104/zone", "--from", "2026-12-01")
    const file = join(folder, made.out.trim())
    const lines = readFileSync(file, "utf8").split("\n")
    const requirements = lines.indexOf("requirements: []")
    const open = lines.map((line, i) => {
      if (i === requirements) return "requirements:"
      // explanations are indented by more, or are no YAML
      return /^# {1,13}(\S+:( |$)|- )/.test(line) && !line.startsWith("# yaml") && !/^#   (kind|id|strength|clauses|venues|tiers|onlyIf|reading) {2,}/.test(line) && !line.startsWith("# 示例") && !line.startsWith("# 写法")
        ? line.slice(2)
        : line
    }).join("\n").replace("definitions:\n  - X-0", "definitions:\n  - X-1")
    writeFileSync(file, open)
    const checked = await pack("check", made.out.trim())
    expect(checked).toMatchObject({ code: 0, err: "" })
    expect(checked.out).toContain("要求 3 项，其中待明确 1 项；期限 1 项；表单 1 种\n结论：可以使用")
  })

  it.each<readonly [words: ReadonlyArray<string>, says: string]>([
    [["jiangbei", "--from", "2026-12-01"], "应为规则包代号：cn 或 cn- 加区划代码，斜杠，英文名称，如 cn-330106/zone；收到的是 \"jiangbei\""],
    [["cn-990101/zone", "--extends", "条例", "--from", "2026-12-01"], "收到的是 \"条例\""],
    [["cn-990101/zone"], "缺少选项 --from"],
    [["cn-990101/zone", "--from", "2026-13-01"], "--from：应为 YYYY-MM-DD 形式的真实日期"]
  ])("refuses %j", async (words, says) => {
    const ended = await pack("new", ...words)
    expect(ended).toMatchObject({ code: 2, out: "" })
    expect(ended.err).toContain(says)
  })
})

it("explains itself in Chinese", async () => {
  const helps = await Promise.all([[], ["check"], ["show"], ["diff"], ["new"]].map((words) => pack(...words, "--help")))
  expect(helps.map(({ code, err }) => [code, err])).toEqual(helps.map(() => [0, ""]))
  expect(helps[0]?.out).toContain("  new    新建规则包\n")
  expect(helps[3]?.out).toContain("  zone pack diff <规则包> [<另一规则包>] [选项]\n")
})
