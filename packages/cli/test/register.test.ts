import { readSheets } from "@zone/office-file"
import * as Result from "effect/Result"
import { DatabaseSync } from "node:sqlite"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { form, type Office, openOffice } from "./office.ts"

let office: Office
const day = "2026-11-20"

/** One that is replied to, one that is overdue, one that is new. */
beforeAll(async () => {
  office = await openOffice()
  await office.receive("2026-09-21", form({ name: "张三" }))
  await office.receive("2026-10-09", form({ name: "李 四" }))
  await office.receive("2026-11-19", form({ name: "王五" }))
  await office.wish("2026-09-22", "2026-0001", "Reply", "handler:li", "reply: { _tag: nonexistent, searched: 检索了全部档案 }")
  await office.wish("2026-09-23", "2026-0001", "Deliver", "clerk:c1", "route: { _tag: PickUp, on: 2026-09-23 }")
  await office.wish("2026-10-10", "2026-0001", "RecordRemedy", "handler:li", "id: r-1\nkind: review\non: 2026-10-10")
})
afterAll(() => { office.close() })

const json = async (...words: ReadonlyArray<string>): Promise<unknown> => JSON.parse((await office.on(day, ...words, "--json")).out)

describe("zone register", () => {
  it("lists by status and day, page by page, with masked names", async () => {
    const { out } = await office.on(day, "register", "list")
    expect(out.split("\n").slice(1, 4)).toEqual([
      expect.stringMatching(/^2026-0001 {2}2026-09-21 +已办结 {2}张\* +示例局 +2026-10-26$/),
      expect.stringMatching(/^2026-0002 {2}2026-10-09 +办理中 {2}李/),
      expect.stringMatching(/^2026-0003 {2}2026-11-19 +办理中 {2}王\*/)
    ])
    const first = await json("register", "list", "--limit", "2") as { readonly entries: ReadonlyArray<{ readonly number: string }>; readonly next: string }
    const second = await json("register", "list", "--limit", "2", "--after", first.next) as typeof first
    expect([...first.entries, ...second.entries].map(({ number }) => number)).toEqual(["2026-0001", "2026-0002", "2026-0003"])
    expect(second.next).toBeNull()
    const open = await json("register", "list", "--status", "processing", "--from", "2026-11-01") as typeof first
    expect(open.entries).toMatchObject([{ number: "2026-0003", applicant: "王*" }])
    expect((await office.on(day, "register", "list", "--unmask", "--why", "核对")).out).toContain("王五")
  })

  it("finds by number and by name, whatever the width and the spaces", async () => {
    for (const word of ["2026-0002", "李四"]) expect((await office.on(day, "register", "find", word)).out).toContain("2026-0002")
    expect(await office.on(day, "register", "find", "赵六")).toEqual({ code: 1, out: "没有符合条件的申请\n", err: "" })
  })

  it("exports all three registers, masked", async () => {
    for (const [kind, rows] of [["filing", 3], ["reply", 1], ["due", 2]] as const) {
      const file = join(office.folder, `${kind}.xlsx`)
      expect((await office.on(day, "register", "export", "--kind", kind, "--within", "20", "--output", file)).code).toBe(0)
      const [sheet] = Result.getOrThrow(await readSheets(readFileSync(file)))
      expect([kind, sheet?.lines.filter(([first]) => typeof first === "string" && first.startsWith("2026-")).length]).toEqual([kind, rows])
      expect(JSON.stringify(sheet)).not.toContain("张三")
    }
    const csv = await office.on(day, "register", "export", "--format", "csv")
    expect(csv.out).toContain("2026-0001,2026-09-21,2026-09-21,当面提交,自然人,张*,****,示例局")
    expect((await office.on(day, "register", "export")).err).toContain("xlsx 须有 --output")
  })

  it("takes over an old ledger whole or not at all, and says of each bad line why", async () => {
    const ledger = office.write("old.csv", [
      "示例台账", "编号,收到日期,申请方式,申请人类型,申请人,申请内容,答复日期,答复结果",
      "2025-001,2025年3月7日,现场,公民,陈某,低保名单,2025/3/20,信息不存在",
      "2025-002,3月9日,网上,公民,周某,预算,,",
      "2025-003,2026-11-10,网上,公民,吴某,预算,,",
      "2026-0009,2026-11-10,网上,公民,郑某,预算,,"
    ].join("\r\n"))
    const words = ["register", "import", ledger]
    const clerk = await office.on(day, ...words)
    expect(clerk).toMatchObject({ code: 1, out: "" })
    expect(clerk.err).toContain("由政府信息公开工作机构负责人、承办人办理")
    const none = await office.on(day, ...words, "--as", "handler:li")
    expect(none.code).toBe(1)
    expect(none.out).toBe("第4行B列 收到日期：应为真实的日期，如2025-3-7、2025/3/7、2025年3月7日，收到的是 \"3月9日\"\n" +
      "第6行：编号 2026-0009 与今后的登记编号写法相同，会重复；旧编号前加上字样，如 旧2026-0009\n可以接入 2 行，不能接入 2 行，不是申请的 2 行；已接入 0 行\n")
    expect((await office.on(day, "register", "find", "2025-001")).code).toBe(1)
    const good = await office.on(day, ...words, "--as", "handler:li", "--accept-good")
    expect(good.out).toContain("已接入 2 行")
    expect((await office.on(day, "register", "find", "陈某")).out).toContain("2025-001")
    expect((await office.on(day, "apply", "show", "2025-003")).out).toContain("答复期限：2026-12-08")
    const again = await office.on(day, ...words, "--as", "handler:li", "--accept-good", "--dry-run")
    expect(again.out).toContain("第3行A列 编号：应为登记簿里还没有的编号，收到的是 \"2025-001\"")
    expect([(await office.on(day, "register", "import", join(office.folder, "none.csv"), "--as", "handler:li")).code]).toEqual([2])
  })

  it("knows how every number was used", async () => {
    expect((await office.on(day, "register", "numbers", "--set-aside", "2", "--holder", "二号窗口")).out).toBe("给二号窗口预留 2026 年 4 至 5 号；用 zone apply receive --number 2026/4 登记\n")
    const used = await office.receive(day, form({ name: "孙七" }), "--number", "2026/4")
    expect(used.out).toContain("编号：2026-0004")
    const twice = await office.receive(day, form({ name: "孙七" }), "--number", "2026/4")
    expect(twice).toMatchObject({ code: 2, out: "" })
    const given = await office.on(day, "register", "numbers", "--give-up", "4-5", "--holder", "二号窗口", "--why", "窗口恢复联网")
    expect(given.out).toBe("已注销 5 号\n")
    expect((await office.on(day, "register", "numbers")).out).toMatch(/4 {2}已登记.*\n5 {2}已注销.*：窗口恢复联网\n2026年用到 5 个号\n$/)
  })

  it("proves that the register follows from what happened, and mends it where it does not", async () => {
    const same = await office.on(day, "register", "rebuild")
    expect(same).toMatchObject({ code: 0, err: "" })
    expect(same.out).toMatch(/^从记录画出 6 件，与台账完全一致\n$/)
    const store = new DatabaseSync(join(office.folder, "office.sqlite"))
    store.exec("UPDATE register SET status = 'archived' WHERE number = '2026-0002'")
    store.exec("DELETE FROM register WHERE number = '2026-0003'")
    store.close()
    const differs = await office.on(day, "register", "rebuild")
    expect(differs.code).toBe(1)
    expect(differs.out.split("\n").toSorted()).toHaveLength(4)
    expect(differs.out).toMatch(/：与办理记录不同（.*status/)
    expect(differs.out).toContain("：台账里没有\n")
    expect(differs.out).toContain("从记录画出 6 件，2 件不同\n")
    const mended = await office.on(day, "register", "rebuild", "--replace")
    expect(mended.out).toContain("2 件不同，已用重新画出的代替")
    expect((await office.on(day, "register", "rebuild")).code).toBe(0)
  })
})

describe("zone due", () => {
  it("tells what is overdue and due, reminds once, and writes a calendar", async () => {
    const { code, out } = await office.on(day, "due", "--within", "30")
    expect(code).toBe(1)
    expect(out).toMatch(/^逾期\d+个工作日 {2}2026-0002 {2}答复（承办人） {2}2026-11-05（周四）确定/)
    expect(out).toContain("还有19个工作日  2026-0003  答复（承办人）  2026-12-17（周四）确定")
    const file = join(office.folder, "due.ics")
    const first = await office.on(day, "due", "--within", "30", "--remind", "--ics", file)
    expect(first.out).toContain("2026-0002")
    const ics = readFileSync(file, "utf8")
    expect(ics).toContain("SUMMARY:2026-0003 答复")
    expect(ics).toContain("DTSTART;VALUE=DATE:20261217")
    expect(ics).not.toContain("王五")
    const second = await office.on(day, "due", "--within", "30", "--remind")
    expect(second).toMatchObject({ code: 0, out: "2026-11-20：逾期 0 项，30个工作日以内到期 0 项（其中暂定 0 项），待定 0 项\n" })
  })

  it("says undetermined without a forecast, and counts again when the notice is out", async () => {
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", yaml.replace("forecast: true", "forecast: false"))
    await office.receive("2026-12-21", form({ name: "钱八" }))
    const waiting = await office.on("2026-12-21", "due", "--within", "30")
    expect(waiting.out).toMatch(/待定 {2}2026-0006 {2}答复（承办人） {2}待定：2027-01-01起的放假通知尚未公布/)
    office.write("2027.json", readFileSync(new URL("../../../examples/due-date/invented-2027.json", import.meta.url)))
    office.write("office.yaml", yaml.replace("forecast: true", "forecast: false\ncalendars: [2027.json]"))
    const dry = await office.on("2026-12-22", "due", "recount", "--dry-run")
    const done = await office.on("2026-12-22", "due", "recount")
    office.write("office.yaml", yaml)
    expect(dry.out).toContain("（没有记录）")
    expect(done.out).toMatch(/2026-0006 {2}答复：待定 定为 2027-01-\d\d/)
    expect((await office.on("2026-12-22", "apply", "show", "2026-0006")).out).toContain("答复期限按新的放假通知")
  })
})

describe("zone report annual", () => {
  it("counts, opens a cell, writes every format, and checks the carry-over", async () => {
    const table = await office.on(day, "report", "annual", "--year", "2026")
    expect(table.code).toBe(0)
    expect(table.out).toMatch(/一、本年新收政府信息公开申请数量 +6 .* 6\n/)
    expect(table.out).toMatch(/行政复议 +0 +0 +0 +1 +1\n/)
    expect(table.err).toContain("勾稽关系全部成立\n")
    expect((await office.on(day, "report", "annual", "--year", "2026", "--cell", "3.13.1")).out).toBe("表三 （四）无法提供1.本机关不掌握相关政府信息，自然人：1件\n2026-0001\n")
    const wrong = await office.on(day, "report", "annual", "--year", "2026", "--cell", "3.26.1")
    expect(wrong).toMatchObject({ code: 2, out: "" })
    const last = join(office.folder, "2025.json")
    expect((await office.on(day, "report", "annual", "--year", "2025", "--format", "json", "--output", last)).code).toBe(0)
    for (const format of ["xlsx", "docx"]) {
      const file = join(office.folder, `2026.${format}`)
      const made = await office.on(day, "report", "annual", "--year", "2026", "--format", format, "--output", file, "--previous", last)
      expect([made.code, made.err.includes("与上年结转一致")]).toEqual([0, true])
      expect((await office.on(day, "report", "annual", "--year", "2027", "--previous", file)).code).toBe(0)
    }
    const tampered = office.write("tampered.json", readFileSync(last, "utf8").replace(/("carriedOut": \{\s*"person": )0/, "$11").replace(/("carriedOut": \{[^}]*"total": )0/, "$11"))
    const differs = await office.on(day, "report", "annual", "--year", "2026", "--previous", tampered)
    expect(differs.code).toBe(1)
    expect(differs.err).toContain("表三“自然人”列：上年的第四项，应等于本年的第二项；前者为1，后者为0")
    const facts = office.write("facts.yaml", "two:\n  licences: many\n")
    expect((await office.on(day, "report", "annual", "--year", "2026", "--facts", facts)).err).toMatch(/facts\.yaml:2:13 two\.licences：应为数字/)
  })
})

describe("zone verify", () => {
  it("is sound, also after a person was forgotten, and says where a byte was changed", async () => {
    const file = join(office.folder, "checkpoint.json")
    expect((await office.on("2026-12-23", "verify", "checkpoint", "--output", file)).code).toBe(0)
    const before = await office.on("2026-12-23", "report", "annual", "--year", "2026")
    const forgotten = await office.on("2026-12-23", "office", "forget", "2026-0001", "--why", "保存期限届满", "--as", "head:wang")
    expect(forgotten.out).toContain("台账检索不到的姓名：1")
    expect((await office.on("2026-12-23", "apply", "show", "2026-0001")).out).toContain("申请人：（已删除）")
    expect((await office.on("2026-12-23", "register", "find", "张三")).code).toBe(1)
    expect((await office.on("2026-12-23", "report", "annual", "--year", "2026")).out).toBe(before.out)
    const sound = await office.on("2026-12-23", "verify", "--checkpoint", file)
    expect([sound.code, sound.err]).toEqual([0, ""])
    expect(sound.out).toMatch(/：无误\n根：[0-9a-f]{64}\n$/)

    const store = new DatabaseSync(join(office.folder, "office.sqlite"))
    for (const { name } of store.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all()) store.exec(`DROP TRIGGER "${String(name)}"`)
    store.exec("UPDATE FACTS SET fact = replace(fact, '检索了全部档案', '没有检索') WHERE fact LIKE '%检索了全部档案%'")
    store.close()
    const changed = await office.on("2026-12-23", "verify", "--checkpoint", file)
    expect(changed.code).toBe(1)
    expect(changed.out).toMatch(/^改动 {2}office\/application\/\S+ 第4条 位置 \d+：第4条记录的内容、次序或者校验值被改动\n/)
    const told = JSON.parse((await office.on("2026-12-23", "verify", "--json")).out) as { readonly sound: boolean; readonly flaws: ReadonlyArray<{ readonly kind: string; readonly version?: number }> }
    expect(told).toMatchObject({ sound: false, flaws: [{ kind: "changed", version: 4 }] })
  })
})
