/** `zone print` and `zone sign`: forms by the rules of a place, papers out of an office, signs at their size, and what is not printed, and why. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { form, type Office, openOffice, run } from "./office.ts"
import { expectPdf } from "./pdfText.ts"

const day = "2026-10-20"
const folder = mkdtempSync(join(tmpdir(), "zone-print-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const zone = (...words: ReadonlyArray<string>) => run(day, words)

describe("forms", () => {
  it("take copies, sheet and clauses from the rules of the place", async () => {
    const { code, err, out } = await zone("print", "blank-form", "--pack", "cn-500105/zone", "--agency", "示例区人民政府办公室", "--out", at("form.pdf"))
    expect([code, out, err]).toEqual([0, "", `已写入 ${at("form.pdf")}：1页，A4，20份\n`])
    expectPdf(at("form.pdf"), "政府信息公开申请表", "示例区人民政府办公室")
    const fewer = await zone("print", "sample-form", "--pack", "cn-500105/zone", "--copies", "3", "--out", at("sample.pdf"))
    expect(fewer.err).toBe(`已写入 ${at("sample.pdf")}：1页，A4，3份，覆膜\n`)
  })

  it.each(["suggestion-form", "rating-form", "flow-chart", "blank-register", "blank-suggestions", "blank-readings", "blank-complaints"])("%s needs no rules", async (name) => {
    const { code, err } = await zone("print", name, "--out", at(`${name}.pdf`))
    expect([code, err]).toEqual([0, expect.stringMatching(/：\d+页，A4，1份\n$/)])
    expectPdf(at(`${name}.pdf`))
  })

  it("of one place only are asked for with its rules", async () => {
    const without = await zone("print", "rules-of-reading", "--out", at("rules.pdf"))
    expect([without.code, without.err]).toEqual([2, expect.stringContaining("--pack")])
    const given = await zone("print", "rules-of-reading", "--pack", "cn-500114/zhuoshui", "--venue", "convenienceCentre", "--tier", "township", "--place", "示例镇政务公开专区", "--out", at("rules.pdf"))
    expect(given.code).toBe(0)
    expectPdf(at("rules.pdf"), "示例镇政务公开专区", "禁止吸烟和喧哗")
  })

  it("all that a place must have come with a list of them, and of what is the office's own", async () => {
    const { code, out } = await zone("print", "all-forms", "--pack", "cn-500105/zone", "--venue", "serviceHall", "--tier", "county", "--out", at("all"))
    expect(code).toBe(0)
    expect(out).toContain("1-application-form.pdf  政府信息公开申请表  1页，A4，20份\n2-application-form-sample.pdf  政府信息公开申请表（样表）  1页，A4，2份，覆膜\n")
    expect(out).toMatch(/本单位自备：.*政府信息公开指南.*联系电话及接收地址/)
    expect(readdirSync(at("all")).length).toBe(out.trim().split("\n").length - 1)
    expectPdf(at("all/0-desk-list.pdf"), "应备资料清单", "政府信息公开申请表（空白表）", "⚖")
  })
})

describe("lists of what only an office knows", () => {
  const contacts = "asOf: 2026年11月\nagencies:\n  - { agency: 示例区民政局, office: 办公室, phone: 000-00000000, address: 示例区示例路1号, hours: 工作日 }\n"
  const write = (name: string, text: string) => {
    writeFileSync(at(name), text)
    return at(name)
  }

  it("contacts take copies and name from the rules, and come with the rest of the desk", async () => {
    const file = write("contacts.yaml", contacts)
    expect(await zone("print", "contact-sheet", "--from", file, "--pack", "cn-500105/zone", "--out", at("contacts.pdf"))).toMatchObject({ code: 0, err: `已写入 ${at("contacts.pdf")}：1页，A4，2份，覆膜\n` })
    expectPdf(at("contacts.pdf"), "区政府及其部门依申请公开联系电话及接收地址", "示例区民政局（办公室）", "000-00000000", "示例区示例路1号")
    const { code, out } = await zone("print", "all-forms", "--pack", "cn-500105/zone", "--contacts", file, "--out", at("desk"))
    expect([code, out]).toEqual([0, expect.stringContaining("-contact-sheet.pdf")])
    expect(out.split("本单位自备")[1]).not.toContain("联系电话及接收地址")
  })

  it("staff and communities are blank, or filled in from a file", async () => {
    expect((await zone("print", "staff-list", "--pack", "cn-500105/zone", "--out", at("blank.pdf"))).code).toBe(0)
    expectPdf(at("blank.pdf"), "江北区政务公开专区建设工作人员名单", "分管领导", "联络员", "附件1")
    const staff = write("staff.yaml", "unit: 示例街道办事处\nstaff:\n  - { name: 方大暑, phone: （略）, remark: 分管领导 }\n")
    expect((await zone("print", "staff-list", "--pack", "cn-500105/zone", "--from", staff, "--out", at("staff.pdf"))).code).toBe(0)
    expectPdf(at("staff.pdf"), "示例街道办事处", "方大暑")
    const communities = write("communities.yaml", "communities:\n  - { community: 示例社区, contact: 谷雨, phone: （略）, remark: 主任 }\n")
    expect((await zone("print", "community-list", "--pack", "cn-500105/zone", "--from", communities, "--out", at("communities.pdf"))).code).toBe(0)
    expectPdf(at("communities.pdf"), "符合条件的社区（村）政务公开专区建设名单", "示例社区", "谷雨")
  })

  it("what is wrong in a file is told at its line", async () => {
    const file = write("wrong.yaml", "agencies:\n  - agency: 示例区民政局\n    phone: 1\n")
    const { code, err } = await zone("print", "contact-sheet", "--from", file, "--out", at("no.pdf"))
    expect([code, err]).toEqual([2, expect.stringMatching(/wrong\.yaml:3:12 .*phone/)])
    expect(err).toContain("address")
  })

  it.each([
    [["contact-sheet"], 2, "用 --from 给出 YAML 文件"],
    [["staff-list"], 2, "须有 --pack"],
    [["community-list", "--pack", "cn-530502/zone"], 1, "没有要求报送这份名单"],
    [["contact-sheet", "--from", "/nowhere.yaml"], 2, "--from：/nowhere.yaml：没有这个文件或文件夹"]
  ])("%j is not made", async (words, code, said) => {
    expect(await zone("print", ...words, "--out", at("no.pdf"))).toMatchObject({ code, err: expect.stringContaining(said) as string })
  })
})

describe("what is not printed", () => {
  it.each([
    [["print", "blank-form"], "--out 文件.pdf"],
    [["print", "blank-form", "--out", "a.pdf", "--to", "/dev/usb/lp0"], "两者给出一个"],
    [["print", "blank-form", "--to", "http://192.0.2.10"], "--to：应为 ipp://"],
    [["print", "blank-form", "--to", "ipps://zone:secret@192.0.2.10/x"], "地址里不写用户名和密码"],
    [["print", "blank-form", "--pack", "cn-000000/zone", "--out", "a.pdf"], "没有规则包"],
    [["print", "blank-form", "--agency", "示例\u{1F600}局", "--out", "a.pdf"], "没有这些字：\u{1F600}（U+1F600）"],
    [["print", "blank-form", "--out", "/nowhere/at/all/a.pdf"], "--out：/nowhere/at/all/a.pdf：没有这个文件或文件夹"],
    [["print", "flow-chart", "--to", "tcp://127.0.0.1:9"], "请改用 A4 打印机"],
    [["print", "blank-form", "--to", "ipp://127.0.0.1:9/ipp/print"], "处理后可以再打印一次"],
    [["print", "blank-form", "--to", "tcp://127.0.0.1:9"], "连不上小票打印机"],
    [["print", "receipt", "1", "--contact", "示例窗口", "--office", "/nowhere", "--out", "a.pdf"], "没有这个文件或文件夹"]
  ])("%j", async (words, said) => {
    const { code, err } = await zone(...words)
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
  })
})

describe("out of an office", () => {
  let office: Office
  const print = (...words: ReadonlyArray<string>) => office.on(day, "print", ...words)
  const letter = ["--letter", "示例府公开〔2026〕15号", "--contact", "示例窗口", "--review-authority", "示例区人民政府"]
  beforeAll(async () => {
    office = await openOffice()
    await office.receive("2026-09-21", form({ name: "林小满" }))
    await office.receive("2026-09-22", form({ name: "方大暑" }))
    await office.wish("2026-09-22", "2026-0001", "Reply", "handler:li", "reply: { _tag: nonexistent, searched: 检索了全部档案 }")
  })
  afterAll(() => office.close())

  it("a receipt tells the day that was told, opens the name with its purpose, and speaks up at the second one", async () => {
    const words = ["receipt", "2026-0001", "--contact", "示例窗口", "--out", at("receipt.pdf")]
    const first = await print(...words)
    expect([first.code, first.err]).toEqual([0, `已写入 ${at("receipt.pdf")}：1页，A4，1份\n`])
    expectPdf(at("receipt.pdf"), "接收回执", "2026-0001", "林小满", "某示例工程的验收报告", "2026年10月26日（确定）", "2026年9月21日")
    const openings = await office.on(day, "office", "openings", "2026-0001")
    expect(openings.out).toContain("打印接收回执（2026-0001）")
    expect((await print(...words)).err).toContain("已经打印接收回执（2026-0001）；补发的请加 --copy")
    expect((await print(...words, "--copy")).err).not.toContain("补发的")
    expectPdf(at("receipt.pdf"), "副本")
  })

  it("ends without a reply have their letters: withdrawn, not corrected, not paid", async () => {
    const lapsing = await openOffice()
    const at2 = (day: string, ...words: ReadonlyArray<string>) => lapsing.on(day, ...words)
    await lapsing.receive("2026-09-21", form({ name: "林小满" }))
    await lapsing.receive("2026-09-21", form({ name: "白露" }))
    await lapsing.wish("2026-09-23", "2026-0001", "AskCorrection", "handler:li", "parts: [description]\nguidance: 写明工程名称\nworkingDays: 7")
    expect((await lapsing.wish("2026-10-20", "2026-0001", "LapseCorrection", "handler:li")).err).toBe("")
    expect((await lapsing.wish("2026-09-25", "2026-0002", "Withdraw", "clerk:zhao")).err).toBe("")
    await lapsing.receive("2026-09-21", form({ name: "谷雨" }))
    expect((await lapsing.wish("2026-09-23", "2026-0003", "ChargeFee", "handler:li", "by: { _tag: Items, earlierThisMonth: 30 }\nhowToPay: 到示例窗口缴纳")).err).toBe("")
    expect((await lapsing.wish("2026-09-24", "2026-0003", "RecordFeeNotice", "handler:li", "on: 2026-09-24")).err).toBe("")
    expect((await lapsing.wish("2026-11-20", "2026-0003", "LapseFee", "handler:li")).err).toBe("")
    const letterOf = (number: string, file: string) => at2("2026-10-21", "print", "reply", number, ...letter, "--out", at(file))
    expect(await letterOf("2026-0001", "lapsed.pdf")).toMatchObject({ code: 0 })
    expectPdf(at("lapsed.pdf"), "政府信息公开申请告知书", "林小满", "2026年9月23日", "逾期", "示例区人民政府", "行政复议", "2026年10月20日")
    expect(await letterOf("2026-0002", "withdrawn.pdf")).toMatchObject({ code: 0 })
    expectPdf(at("withdrawn.pdf"), "告知书", "白露", "撤回", "2026年9月25日")
    expect(await lapsing.on("2026-11-21", "print", "reply", "2026-0003", ...letter, "--out", at("unpaid.pdf"))).toMatchObject({ code: 0 })
    expectPdf(at("unpaid.pdf"), "告知书", "谷雨", "2026年9月23日", "逾期未按收费通知的要求缴纳费用", "2026年11月20日")
    lapsing.close()
  })

  it("a reply is printed once there is one", async () => {
    expect((await print("reply", "2026-0001", ...letter, "--out", at("reply.pdf"))).code).toBe(0)
    expectPdf(at("reply.pdf"), "政府信息公开申请答复书", "示例府公开〔2026〕15号", "林小满", "检索了全部档案", "不存在", "2026年9月22日", "示例区人民政府")
    const none = await print("reply", "2026-0002", ...letter, "--out", at("none.pdf"))
    expect([none.code, none.err]).toEqual([1, "还没有办结：没有可以打印的答复书\n"])
  })

  it("nobody prints who may not see a name whole", async () => {
    const { code, err } = await print("receipt", "2026-0001", "--contact", "示例窗口", "--as", "auditor:a1", "--out", at("no.pdf"))
    expect([code, err]).toEqual([1, expect.stringContaining("只能看到脱敏的个人信息")])
    expect(readdirSync(folder)).not.toContain("no.pdf")
  })

  it("a register is masked until somebody says why, and a reckoning tells each day", async () => {
    expect((await print("register", "--from", "2026-09-01", "--through", "2026-09-30", "--out", at("register.pdf"))).code).toBe(0)
    expectPdf(at("register.pdf"), "登记台账", "2026-0001", "林**", "方**")
    expect((await print("register", "--unmask", "--out", at("register.pdf"))).code).toBe(2)
    expect((await print("reckoning", "2026-0002", "--out", at("reckoning.pdf"))).code).toBe(0)
    expectPdf(at("reckoning.pdf"), "2026-0002", "国庆节")
  })
})

describe("signs", () => {
  it("of a place are drawn as SVG and PDF, with what was chosen", async () => {
    const { code, out } = await zone("sign", "--pack", "cn-530502/zone", "--out", at("signs"))
    expect(code).toBe(0)
    expect(out).toContain("01-plate  政务公开专区\n  标识牌，1200×300毫米，字高148.5毫米，37.1米以内看得清\n")
    expect(out).toContain("  ⚖ 未规定尺寸，取1200×300毫米\n")
    const files = readdirSync(at("signs"))
    expect(files.filter((name) => name.endsWith(".svg")).map((name) => name.replace(".svg", ".pdf"))).toEqual(files.filter((name) => name.endsWith(".pdf")))
    expect(readFileSync(at("signs/01-plate.svg"), "utf8")).toContain('width="1200mm" height="300mm"')
    expectPdf(at("signs/01-plate.pdf"))
  })

  it("of given words tell how high the letters are", async () => {
    const { code, out } = await zone("sign", "政务公开专区", "--size", "600x150", "--out", at("board.svg"))
    expect([code, out]).toEqual([0, `已写入 ${at("board.svg")}：标识牌，600×150毫米，字高74.2毫米，18.5米以内看得清\n`])
    expect(readFileSync(at("board.svg"), "utf8")).toContain('viewBox="0 0 600 150"')
    expect((await zone("sign", "政务公开", "查询", "--form", "tableCard", "--out", at("card.pdf"))).code).toBe(0)
    expectPdf(at("card.pdf"))
  })

  it.each([
    [["政务公开专区", "--letters", "#00A0E9"], "对比度只有2.91"],
    [["政务公开专区", "--size", "100x30", "--read-from", "50"], "不到200毫米"],
    [["\u{1F600}"], "没有这些字：\u{1F600}"],
    [["政务公开专区", "--size", "1200"], "宽x高"],
    [["政务公开专区", "--letters", "blue"], "#0B3D91 这样的颜色"],
    [["政务公开专区", "--pack", "cn-530502/zone"], "不能同时给出"],
    [[], "给出牌上的文字"]
  ])("%j is not drawn", async (words, said) => {
    const { code, err } = await zone("sign", ...words, "--out", at("no.svg"))
    expect([code, err]).toEqual([2, expect.stringContaining(said)])
    expect(readdirSync(folder)).not.toContain("no.svg")
  })

  it("have a name that says in which form", async () => {
    expect(await zone("sign", "政务公开专区", "--out", at("board.png"))).toMatchObject({ code: 2, err: expect.stringContaining(".svg 或 .pdf") as string })
  })
})
