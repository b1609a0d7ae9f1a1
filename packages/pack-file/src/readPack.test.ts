/** What readPack says of files that people get wrong: the place, what stands there, and what would be right. */
import { RulePack } from "@zone/core/rules"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { limits } from "./limits.ts"
import { listChecks } from "./listChecks.ts"
import { readPack } from "./readPack.ts"

const good = `# 示例
id: cn-990101/zone
division: cn-990101
documents:
  - id: cn-990101/zone
    title: 示例方案
    number: 示例〔2026〕1号
    issuer: 示例区人民政府
    inForceFrom: 2026-03-01
clauses:
  X-1: 第一条
  X-2: 第二条
definitions: [X-2]
requirements:
  - kind: Area
    id: area/reading
    strength: must
    clauses: [X-1]
    venues: [serviceHall]
    functions: [reading]
    name: 阅览区
`

const said = (source: string | Uint8Array): string => {
  const read = readPack(source)
  return Result.isSuccess(read) ? "" : `${read.failure._tag} ${read.failure.message}`
}

/** The good file with one text in the place of another. */
const but = (from: string, to: string): string => {
  expect(good).toContain(from)
  return good.replace(from, to)
}

const requirement = (yaml: string): string => `${good}  - { id: x/y, strength: must, clauses: [X-1], ${yaml} }\n`

it("reads what is right, a byte-order mark and line ends of Windows included, and knows the lines", () => {
  const bytes = new TextEncoder().encode(`\uFEFF${good.replaceAll("\n", "\r\n")}`)
  for (const source of [good, `\uFEFF${good}`, bytes]) {
    const { pack, spotAt } = Result.getOrThrow(readPack(source))
    expect(pack.requirements[0]).toEqual({
      kind: "Area", id: "area/reading", strength: "must", clauses: ["X-1"], venues: ["serviceHall"], functions: ["reading"], name: "阅览区"
    })
    expect(pack.documents[0].inForceFrom).toBe("2026-03-01")
    expect(spotAt(["clauses", "X-2"])).toEqual({ line: 12, column: 3 })
    expect(spotAt(["requirements", 0, "name"])).toEqual({ line: 21, column: 5 })
    // what is not there stands where its parent does
    expect(spotAt(["requirements", 0, "reading"])).toEqual({ line: 15, column: 5 })
  }
})

describe("a file that is no pack", () => {
  const kinds = "Area、Equipment、Material、Sign、Post、Service、Register、Practice、Deadline、Display、Catalogue、Space、Hours、Selection、OpenNorm"
  it.each<readonly [what: string, text: () => string, says: string]>([
    ["a kind that is none", () => but("Area", "Aera"), `15:11 只能是 ${kinds}；收到的是 "Aera"，是不是 Area？`],
    ["no kind", () => but("kind: Area\n    id", "id"), `15:5 缺少 kind，只能是 ${kinds}`],
    [
      "a venue that is none", () => but("[serviceHall]", "[servicehall]"),
      "19:14 只能是 serviceHall（政务服务大厅）、convenienceCentre（便民服务中心）、archive（档案馆）、library（图书馆）、villagePoint（村（社区）服务点）；" +
      "收到的是 \"servicehall\"，是不是 serviceHall？"
    ],
    ["a strength in other words", () => but("must", "shall"), "17:15 只能是 must（应当）、should（应）、may（可）、mustNot（不得）；收到的是 \"shall\""],
    ["a misspelt key, said once", () => but("strength: must", "strenght: must"), "17:5 不认识的键 strenght，是不是 strength？"],
    [
      "a key like no other", () => but("name: 阅览区", "name: 阅览区\n    颜色: 红"),
      "22:5 不认识的键 颜色，可用的有 kind、id、strength、clauses、venues、tiers、onlyIf、unless、area、standards、replaces、reading、weight、functions、name"
    ],
    ["a missing key", () => but("    strength: must\n", ""), "15:5 缺少 strength"],
    ["a number for a text", () => but("阅览区", "12"), "21:11 应为文字，收到的是 12（加上引号就是文字）"],
    ["nothing behind a key", () => but("name: 阅览区", "name:"), "21:5 应为文字，这里没有写内容"],
    ["an empty text", () => but("阅览区", "\"\""), "21:11 不能为空"],
    ["a text for a list", () => but("[X-1]", "X-1"), "18:14 应为列表（每项一行，以“- ”开头），收到的是 \"X-1\""],
    ["a list for an object", () => but("clauses:\n  X-1: 第一条\n  X-2: 第二条", "clauses: [X-1]"), "10:10 应为若干“键: 值”，收到的是 […]（1项的列表）"],
    ["an empty list", () => but("[X-1]", "[]"), "18:14 列表里至少要有一项"],
    ["a day of another form", () => but("2026-03-01", "2026/3/1"), "9:18 应为日期 YYYY-MM-DD，收到的是 \"2026/3/1\""],
    ["an id of another form", () => but("area/reading", "阅览"), "16:9 应为小写英文代号，如 intake/blank-form，收到的是 \"阅览\""],
    ["a clause that is not listed", () => but("[X-1]", "[X-3]"), "18:15 clauses 里没有 X-3，是不是 X-1？"],
    ["a definition that is not listed", () => but("[X-2]", "[Y]"), "13:15 clauses 里没有 Y"],
    ["another division", () => but("division: cn-990101", "division: cn-990102"), "3:11 与 id（cn-990101/zone）的区划不一致"],
    ["a circumstance that is not there", () => but("name: 阅览区", "name: 阅览区\n    onlyIf: floorPlan"), "22:13 circumstances 里没有 floorPlan"],
    [
      "names under a heading that is none", () => but("requirements", "names: { equipments: { pc: 电脑 } }\nrequirements"),
"14:10 不认识的类别 equipments，是不是 equipment？"
    ],
    ["an id twice", () => requirement("kind: OpenNorm, why: 附件").replace("x/y", "area/reading"), "22:11 代号 area/reading 已经用过，同一份里不能重复"],
    ["a list at the top", () => "- 1", "1:1 应为若干“键: 值”，收到的是 […]（1项的列表）"],
    ["fields at odds: a milestone that recurs", () => requirement("kind: Deadline, item: a, what: 报送, by: 2026-12-01, every: 每月"),
      "22:106 by 与 every 只能写一个：一次性的任务和经常性的工作分成两条要求"],
    ["fields at odds: a board that shows nothing", () => requirement("kind: Display, item: a"), "22:5 shows、links 至少写一个"],
    ["fields at odds: a place without a size", () => requirement("kind: Space"), "22:5 squareMetres、seats 至少写一个"],
    ["fields at odds: no hours", () => requirement("kind: Hours"), "22:5 sameAs 与 seasons 写一个，也只写一个"],
    ["fields at odds: closing before opening", () => requirement("kind: Hours, seasons: [{ from: 01-01, through: 12-31, opens: \"17:00\", closes: \"09:00\" }]"),
      "22:70 关门要晚于开门（从0数起第0项）"],
    ["fields at odds: most below least", () => requirement("kind: Selection, item: a, of: [villagePoint], inEach: 街道, atLeast: 2, atMost: 1"), "22:126 不能小于 atLeast（2）"],
    ["fields at odds: a wording and words in it", () => requirement("kind: Sign, item: a, texts: [公开], containing: [公]"), "22:94 texts 与 containing 只能写一个"],
    ["fields at odds: a case twice", () => requirement("kind: Catalogue, item: a, entries: [{ key: b, label: 收费 }, { key: b, label: 态度 }]"), "22:83 b 已经用过，不能重复"],
    ["fields at odds: with and without", () => requirement("kind: Practice, item: a, does: 做到, onlyIf: x, unless: x"), "22:102 onlyIf 与 unless 都写了 x，这条要求永远不会适用"],
    ["a circumstance to be spared that is not there", () => requirement("kind: Practice, item: a, does: 做到, unless: x"), "22:91 circumstances 里没有 x"],
    ["a repeal of a clause that is not listed", () => `${good}repeals: [{ requirement: a, pack: cn/x, clauses: [Y] }]\n`, "22:51 clauses 里没有 Y"],
    ["a repeal twice", () => `${good}repeals:\n${"  - { requirement: a, pack: cn/x, clauses: [X-1] }\n".repeat(2)}`, "24:20 代号 a 已经用过，同一份里不能重复"],
    ["a prohibition that is none", () => requirement("kind: Area, functions: [intake], name: 申请区").replace("x/y, strength: must", "x/y, strength: mustNot"),
      "22:26 Area 没有“不得”的写法，请改用 Practice 写"]
  ])("%s", (_, text, says) => expect(said(text())).toBe(`PackInvalid ${says}`))

  it("tells all mistakes in the order of the lines, a hundred at most", () => {
    const read = readPack(`${good}${"  - { kind: Aera }\n".repeat(150)}`)
    const failure = Result.isFailure(read) && read.failure._tag === "PackInvalid" ? read.failure : undefined
    expect(failure?.total).toBe(150)
    expect(failure?.mistakes).toHaveLength(limits.mistakes)
    expect(failure?.mistakes[1]).toEqual({
      line: 23, column: 13, path: "requirements[2].kind", problem: "notAllowed", given: "\"Aera\"", nearest: "Area",
      message: expect.stringContaining("是不是 Area？") as string, allowed: kinds.split("、")
    })
  })
  it("is not misled by keys of every object", () => {
    expect(said(`${good}constructor: 1\n__proto__: { a: 1 }\n`)).toMatch(/22:1 不认识的键 constructor，.*\n23:1 不认识的键 __proto__，/)
    expect(said(but("[X-1]", "[toString]"))).toBe("PackInvalid 18:15 clauses 里没有 toString")
  })
})

describe("a file that cannot be read", () => {
  const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]", ..."bcdefgh".split("").map((name, i) =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[i]!}`).join(", ")}]`)].join("\n")
  const reason = (source: string | Uint8Array): string => {
    const read = readPack(source)
    return Result.isFailure(read) && read.failure._tag === "PackUnreadable" ? read.failure.reason : ""
  }
  it.each<readonly [what: string, text: string | Uint8Array, reason: string, says: string]>([
    ["nothing", "", "notOneDocument", "1:1 文件是空的"],
    ["only a comment", "# 无", "notOneDocument", "1:1 文件是空的"],
    ["two documents", `${good}---\n${good}`, "notOneDocument", "1:1 一个文件只能写一份规则包，不要用“---”分成几份"],
    ["a tab", good.replace("  X-1: 第一条", "\tX-1: 第一条"), "notYaml", "11:1 缩进不能用制表符（Tab），请用空格"],
    ["no colon", good.replace("requirements:", "requirements"), "notYaml", "15:9 这一行缺少冒号，或文字里有冒号而没有加引号"],
    ["a key twice", good.replace("X-2: 第二条", "X-1: 第二条"), "notYaml", "12:3 这个键在同一处出现了两次"],
    ["an open quote", "id: 'cn", "notYaml", "1:8 引号没有合上"],
    ["an open bracket", "id: [cn", "notYaml", "1:8 方括号或花括号没有合上"],
    ["a colon in a text", "title: 依据: 条例", "notYaml", "1:10 缩进不齐（同一层的键要对齐，下一层多缩进两个空格），或文字里有“: ”而没有加引号"],
    ["a list for a key", "? [a]\n: b", "notYaml", "1:3 键只能是文字"],
    ["a tag", `${good}x: !!js/function 'a'\n`, "notYaml", "22:4 不能使用类型标记（!）；以 ! 开头的文字要加引号"],
    ["an alias of nothing", "a: *b", "notYaml", "1:5 引用（*）的名称没有定义：b"],
    ["an alias of itself", "a: &a [*a]", "circular", "1:9 a 引用了包含它自己的内容"],
    ["a bomb of aliases", bomb, "tooManyAliases", "5:13 引用（*）展开后太大，最多 20000 项"],
    ["deep nesting", "[".repeat(100_000), "tooDeep", "1:40 嵌套太深，最多 40 层"],
    ["too long a text", "x".repeat(5 * 1024 * 1024 + 1), "tooLarge", "1:1 文件太大，最多 5 MB"],
    ["too many bytes", new Uint8Array(5 * 1024 * 1024 + 1), "tooLarge", "1:1 文件太大，最多 5 MB"],
    ["no text", new Uint8Array([0x69, 0xff]), "notUtf8", "1:1 不是 UTF-8 编码的文字，请另存为 UTF-8"]
  ])("%s", (_, text, tag, says) => {
    expect(said(text)).toBe(`PackUnreadable ${says}`)
    expect(reason(text)).toBe(tag)
  })
  it("counts Chinese by its bytes too, where it is given as text", () => {
    expect(reason("一".repeat(2 * 1024 * 1024))).toBe("tooLarge")
  })
})

it("follows aliases that stay small", () => {
  const text = good.replace("[X-1]", "&first [X-1]").replace("definitions: [X-2]\n", "") + "definitions: *first\n"
  expect(Result.getOrThrow(readPack(text)).pack.definitions).toEqual(["X-1"])
})

it("every check of the schema has its words in Chinese", () => {
  const checks = listChecks(RulePack.ast)
  expect(checks.length).toBeGreaterThan(100)
  const silent = checks.filter(({ expected, zh }) => zh === undefined && expected !== undefined)
  expect(silent).toEqual([])
  expect(checks.filter(({ pattern }) => pattern !== undefined).length).toBeGreaterThan(20)
})
