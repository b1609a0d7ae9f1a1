/** Papers of an office in its queue: sealed, sent once, told until they are out, marked as copies; fonts and passwords of the office. */
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { readBold } from "@zone/font-noto-sans-sc"
import { models } from "@zone/print-escpos"
import { readBytes } from "@zone/print-escpos/emulator"
import * as Result from "effect/Result"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { type FakeIpp, openIpp, openSlips } from "./fakePrinters.ts"
import { form, type Office, openOffice, run } from "./office.ts"

const day = "2026-10-20"
let office: Office
let printer: FakeIpp
const print = (...words: ReadonlyArray<string>) => office.on(day, "print", ...words)
const receipt = (...words: ReadonlyArray<string>) => print("receipt", "2026-0001", "--contact", "示例窗口", "--to", printer.uri, ...words)
const queue = (...words: ReadonlyArray<string>) => print("queue", ...words)
const room = () => join(office.folder, "printing")

beforeEach(async () => {
  office = await openOffice()
  await office.receive("2026-09-21", form({ name: "林小满" }))
  printer = await openIpp()
}, 30_000)
afterEach(() => {
  vi.unstubAllEnvs()
  printer.close()
  office.close()
})

describe("a paper of an office", () => {
  it("comes out once, and then as a copy only", async () => {
    expect(await receipt()).toMatchObject({ code: 0, err: "已打印：政府信息公开申请接收回执，1份\n" })
    const again = await receipt()
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("这份文书已经打印过（已打印）；补发的加 --copy，标明“副本”")])
    expect(await receipt("--copy")).toMatchObject({ code: 0, err: "已打印：政府信息公开申请接收回执，1份，副本\n" })
    expect(printer.out).toHaveLength(2)
    expect(Buffer.compare(printer.out[0]!.bytes, printer.out[1]!.bytes)).not.toBe(0)
    expect((await queue("list")).err).toBe("没有待打印的文书\n")
    expect((await queue("list", "--all")).out).toBe(`receipt/2026-0001  ${printer.uri}\n  已打印\n`)
  })

  it("waits where the printer does not take it, is told at the next start, and goes on when it does", async () => {
    printer.accepting = false
    const first = await receipt()
    expect([first.code, first.err]).toEqual([2, expect.stringContaining("还没有打印，已放在打印队列里：政府信息公开申请接收回执，1份。等待：打印机现在不接收任务")])
    expect((await office.on(day, "due")).err).toContain("打印队列：1份还没有打印出来，用 zone print queue list 查看，zone print queue run 继续打印\n")
    expect((await queue("list")).out).toMatch(/^receipt\/2026-0001 {2}政府信息公开申请接收回执，1份 {2}ipp:.*\n {2}等待：打印机现在不接收任务/)
    expect((await receipt()).err).toContain("这份文书已经在打印队列里")
    expect((await queue("run")).code).toBe(2)
    printer.accepting = true
    expect(await queue("run")).toMatchObject({ code: 0, out: `receipt/2026-0001  政府信息公开申请接收回执  ${printer.uri}\n  已打印\n` })
    expect(printer.out).toHaveLength(1)
    expect((await office.on(day, "due")).err).toBe("")
  })

  it("that failed in the printer is tried again as a copy, or given up", async () => {
    printer.does = "abort"
    const failed = await receipt()
    expect([failed.code, failed.err]).toEqual([2, expect.stringContaining("没有打印出来：打印机中途放弃了这份文书")])
    expect(failed.err).toContain("zone print queue retry receipt/2026-0001")
    printer.does = "print"
    expect(await queue("retry", "receipt/2026-0001")).toMatchObject({ code: 0, out: expect.stringContaining("已打印") as string })
    expect(printer.out.at(-1)!.name).toContain("接收回执")
    expect((await queue("retry", "receipt/2026-0001")).err).toContain("不再保存它的内容")
    expect((await queue("cancel", "receipt/2026-0001")).err).toContain("已打印，不能取消")
  })

  it("is not printed by a second printer while the first one has it, and is cancelled", async () => {
    printer.accepting = false
    await receipt()
    const other = await print("receipt", "2026-0001", "--contact", "示例窗口", "--to", "/dev/null", "--model", "paper58Simple")
    expect([other.code, other.err]).toEqual([2, expect.stringContaining(`已经在另一台打印机（${printer.uri}）的队列里`)])
    expect(await queue("cancel", "receipt/2026-0001")).toMatchObject({ code: 0, out: "receipt/2026-0001  已取消\n" })
    const moved = await print("receipt", "2026-0001", "--contact", "示例窗口", "--to", "/dev/null", "--model", "paper58Simple")
    expect([moved.code, moved.err]).toEqual([0, expect.stringContaining("zone print queue confirm receipt/2026-0001")])
    expect((await office.on(day, "due")).err).toContain("1份打印机没有回报结果")
    expect(await queue("confirm", "receipt/2026-0001")).toMatchObject({ code: 0, out: "receipt/2026-0001  已打印\n" })
    expect((await queue("confirm", "receipt/2026-0001")).err).toContain("不需要人工确认")
    expect((await queue("confirm", "nothing")).err).toContain("打印队列里没有 nothing")
  })

  it("lies sealed, for its owner only, under the master key of today", async () => {
    printer.accepting = false
    await receipt()
    const file = readdirSync(room()).find((name) => name.endsWith(".queue"))!
    expect(statSync(room()).mode & 0o077).toBe(0)
    expect(statSync(join(room(), file)).mode & 0o077).toBe(0)
    expect(readFileSync(join(room(), file), "utf8")).not.toMatch(/林小满|receipt|某示例工程/)
    expect((await office.on(day, "office", "rotate")).code).toBe(0)
    expect((await queue("list")).out).toContain("receipt/2026-0001")
    writeFileSync(join(office.folder, "master.key"), `${Buffer.alloc(32).toString("base64")}\n`)
    const locked = await queue("list")
    expect([locked.code, locked.err]).toEqual([2, expect.stringContaining("打印队列文件读写失败")])
  })

  it("of which any number may be printed is forgotten when it is out", async () => {
    for (let times = 0; times < 2; times++) expect(await print("blank-form", "--copies", "20", "--to", printer.uri)).toMatchObject({ code: 0, err: "已打印：政府信息公开申请表，20份\n" })
    expect(printer.out.map(({ copies }) => copies)).toEqual([20, 20])
    expect((await queue("list", "--all")).err).toBe("打印队列是空的\n")
    expect(JSON.parse((await (async () => {
      printer.accepting = false
      await print("register", "--to", printer.uri)
      return queue("list", "--json")
    })()).out)).toMatchObject({ title: expect.stringContaining("登记台账") as string, copies: 1, stage: { _tag: "Waiting" } })
  })

  it("goes to a kiosk's receipt printer with the rare name drawn, and a letter does not", async () => {
    const slips = await openSlips()
    await office.receive("2026-09-22", form({ name: "王𬭎䶮" }))
    const sent = await print("receipt", "2026-0002", "--contact", "示例窗口", "--to", slips.address, "--model", "paper58Simple")
    expect([sent.code, sent.err]).toEqual([0, expect.stringContaining("打印机没有回报结果")])
    const slip = Result.getOrThrow(readBytes(slips.bytes(), models.paper58Simple))
    expect(slip.lines.join("")).toContain("2026-0002")
    expect(slip.marks.some(({ _tag }) => _tag === "Picture")).toBe(true)
    const letter = await print("flow-chart", "--to", slips.address, "--model", "paper58Simple")
    expect([letter.code, letter.err]).toEqual([2, expect.stringContaining("请改用 A4 打印机")])
    slips.close()
  })
})

describe("the office's own fonts", () => {
  it("set its papers, and are told where they cannot be read", async () => {
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    const words = ["blank-form", "--out", join(office.folder, "form.pdf")] as const
    await print(...words)
    const plain = readFileSync(words[2])
    office.write("own.ttf", readBold())
    office.write("office.yaml", `${yaml}\nfonts: { body: own.ttf, fallback: [own.ttf] }\n`)
    expect((await print(...words)).code).toBe(0)
    expect(Buffer.compare(readFileSync(words[2]), plain)).not.toBe(0)
    office.write("office.yaml", `${yaml}\nfonts: { title: { path: none.ttf, face: 0 } }\n`)
    const missing = await print(...words)
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("none.ttf")])
    office.write("office.yaml", `${yaml}\nfonts: { heading: own.ttf }\n`)
    expect((await print(...words)).err).toMatch(/office\.yaml:\d+:\d+ .*heading/)
  })
})

describe("user and password", () => {
  it("come from a file of its owner only, whose contents are never shown", async () => {
    const file = office.write("printer.yaml", "user: zone\npassword: hunter2\n")
    chmodSync(file, 0o644)
    const open = await print("blank-form", "--to", printer.uri, "--account", file)
    expect([open.code, open.err]).toEqual([2, expect.stringContaining(`chmod 600 ${file}`)])
    chmodSync(file, 0o600)
    expect((await print("blank-form", "--to", printer.uri, "--account", file)).code).toBe(0)
    writeFileSync(file, "user: zone\npassword: [hunter2]\n")
    const wrong = await print("blank-form", "--to", printer.uri, "--account", file)
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("应写有 user 和 password 两行")])
    expect(wrong.err).not.toContain("hunter2")
    expect((await print("blank-form", "--to", printer.uri, "--account", "/nowhere")).err).toContain("--account：/nowhere：没有这个文件或文件夹")
    const certificate = office.write("printer.pem", "no certificate")
    expect((await print("blank-form", "--to", printer.uri, "--certificate", certificate)).err).toContain("不是 PEM 证书")
  })

  it("from the environment are not kept and not told", async () => {
    vi.stubEnv("ZONE_PRINTER_USER", "zone")
    vi.stubEnv("ZONE_PRINTER_PASSWORD", "hunter2")
    const secure = printer.uri.replace("ipp:", "ipps:")
    const { code, err } = await print("blank-form", "--to", secure)
    expect(code).toBe(2)
    const kept = readdirSync(room()).map((name) => name + readFileSync(join(room(), name), "latin1")).join("\n")
    expect(err + kept + (await queue("list", "--json")).out).not.toContain("hunter2")
  })
})

it("a form without an office goes to the printer itself", async () => {
  expect(await run(day, ["print", "blank-form", "--to", printer.uri])).toMatchObject({ code: 0, err: "已打印：政府信息公开申请表，1页，1份\n" })
})
