import { DatabaseSync } from "node:sqlite"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { form, type Office, openOffice, run } from "./office.ts"
import { zone } from "./zone.ts"

let office: Office
beforeAll(async () => { office = await openOffice() })
afterAll(() => { office.close() })

describe("zone office new", () => {
  it("keeps the master key for its owner, never prints it, and overwrites nothing", async () => {
    const key = join(office.folder, "master.key")
    expect(statSync(key).mode & 0o777).toBe(0o600)
    const again = await run("2026-09-01", ["office", "new", office.folder, "--agency", "示例", "--pack", "cn-500105/zone"])
    expect(again).toMatchObject({ code: 2, out: "" })
    expect(again.err).toContain("office.yaml：已经存在，没有改动")
    expect(again.err).not.toContain(readFileSync(key, "utf8").trim())
  })

  it("refuses a pack that nobody knows, and an id that is none: 2", async () => {
    const unknown = await run("2026-09-01", ["office", "new", join(office.folder, "x"), "--agency", "示例", "--pack", "cn-999999/zone"])
    const wrong = await run("2026-09-01", ["office", "new", join(office.folder, "x"), "--agency", "示例", "--pack", "cn-500105/zone", "--id", "有空 格"])
    expect([unknown.code, wrong.code]).toEqual([2, 2])
    expect(unknown.err).toContain("没有规则包 cn-999999/zone；内置的有")
    expect(wrong.err).toContain("--id、--zone：应为字母")
  })
})

describe("zone apply receive", () => {
  it("prints a receipt with number, due date, certainty and ⚖", async () => {
    const { code, err, out } = await office.receive("2026-09-21")
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("政府信息公开申请接收回执\n编号：2026-0001\n")
    expect(out).toContain("收到申请之日：2026-09-21（《政府信息公开条例》第三十一条")
    expect(out).toContain("答复期限：2026-10-26（周一）确定")
    expect(out).toContain("起算：收到申请之日不计入，自次日起计算（⚖ ")
  })

  it("registers one application under one key, whoever clicks twice", async () => {
    const [first, second] = [await office.receive("2026-09-21", form(), "--key", "click-1"), await office.receive("2026-09-21", form(), "--key", "click-1")]
    expect([first.code, second.code]).toEqual([0, 0])
    expect(first.out).toContain("编号：2026-0002")
    expect(second.out).toMatch(/^（同一个标记已经登记过.*\n[^]*编号：2026-0002/)
    expect(JSON.parse((await office.on("2026-09-21", "register", "numbers", "--json")).out)).toMatchObject({ numbers: [{ number: 1 }, { number: 2 }] })
  })

  it("says of every mistake in a form the line, and shows nobody's data: 2", async () => {
    const bad = office.write("bad.yaml", form().replace("wanted:", "wantd:").replace("\"13800000000\"", "13800000000").replace("person", "persn"))
    const { code, err, out } = await office.on("2026-09-21", "apply", "receive", bad, "--channel", "inPerson")
    expect([code, out]).toEqual([2, ""])
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/bad\.yaml:5:11 applicants\[0\]\.kind：只能是 person（自然人）、.*；收到的是 "persn"，是不是 person？$/),
      expect.stringMatching(/bad\.yaml:8:14 applicants\[0\]\.contact：应为文字，收到的内容不显示（加上引号就是文字）$/),
      expect.stringMatching(/bad\.yaml:10:1 wantd：不认识的键 wantd，是不是 wanted？$/)
    ])
    expect(err).not.toContain("13800000000")
  })

  it("keeps files sealed beside the store, and refuses one that is not there", async () => {
    office.write("id.txt", "示例证件")
    const kept = await office.receive("2026-09-21", form({ proof: "[id.txt]" }), "--json")
    expect(kept.code).toBe(0)
    const gone = await office.receive("2026-09-21", form({ proof: "[none.pdf]" }))
    expect(gone).toMatchObject({ code: 2, out: "" })
    expect(gone.err).toContain("附件 none.pdf：没有这个文件或文件夹")
  })

  it("guides to the right place what this window does not receive: 1", async () => {
    const elsewhere = await office.receive("2026-09-21", form({ addressee: "department" }).replace("name: 示例局", "name: 示例局\n  contact: 示例路1号"))
    expect(elsewhere.code).toBe(0)
    expect(elsewhere.out).toContain("应办：当日转交：示例局（窗口工作人员），2026-09-21")
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", yaml.replace("venue: serviceHall", "venue: convenienceCentre").replace("tier: county", "tier: township"))
    const guided = await office.receive("2026-09-21", form({ addressee: "department", rest: "guideMisled: true\n" }))
    expect(guided.code).toBe(1)
    expect(guided.out).toMatch(/^没有登记：不属于本窗口接收，请申请人向示例局提出\n政府信息公开指南有误：更新以后登记，zone apply do \S+ RecordGuideUpdate\n$/)
    const [, id = ""] = /do (\S+) Record/.exec(guided.out) ?? []
    const updated = await office.wish("2026-09-22", id, "RecordGuideUpdate", "clerk:c1")
    office.write("office.yaml", yaml)
    expect(updated).toEqual({ code: 0, out: "2026-09-22 更新了政府信息公开指南\n", err: "" })
  })

  it("waits for both sides to confirm a letter, and counts from that day", async () => {
    const file = office.write("letter.yaml", form({ name: "周九" }))
    const came = await office.on("2026-09-21", "apply", "receive", file, "--channel", "ordinaryPost", "--json")
    const { number, state } = JSON.parse(came.out) as { readonly number: string; readonly state: string }
    expect(state).toBe("Arrived")
    const shown = await office.on("2026-09-21", "apply", "show", number)
    expect(shown.out).toContain("收到申请之日：待双方确认")
    const confirmed = await office.on("2026-09-24", "apply", "do", number, "Confirm", "--on", "2026-09-23")
    expect(confirmed.out).toContain("收到申请之日 2026-09-23")
    expect(confirmed.out).toContain("出具接收回执")
  })

  it("keeps nobody's data in clear, in no file of the office", async () => {
    office.write("proof.txt", "示例证件内容")
    const received = await office.receive("2026-09-21", form({ name: "欧阳示例", proof: "[proof.txt]" }).replace("某示例工程", "绝密示例字样"))
    expect(received.code).toBe(0)
    const files = readdirSync(office.folder, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && !each.name.endsWith(".yaml") && each.name !== "proof.txt" && each.name !== "id.txt")
    expect(files.length).toBeGreaterThan(2)
    for (const { name, parentPath } of files) {
      const bytes = readFileSync(join(parentPath, name))
      for (const secret of ["欧阳示例", "绝密示例字样", "示例证件内容", "13800000000"]) expect([name, bytes.includes(secret)]).toEqual([name, false])
    }
  })

  it("wants a channel, and a day that has come", async () => {
    const file = office.write("plain.yaml", form())
    const none = await office.on("2026-09-21", "apply", "receive", file)
    expect(none).toMatchObject({ code: 2, out: "" })
    expect(none.err).toContain("缺少提出方式：用 --channel 给出")
    const late = await office.on("2026-09-21", "apply", "receive", file, "--channel", "inPerson", "--on", "2026-09-22")
    expect(late).toMatchObject({ code: 1, out: "" })
    expect(late.err).toMatch(/^不能办理（DayToCome）：日期写今天或者今天以前的日期\n依据：/)
  })

  it("writes a blank form that can be filled in", async () => {
    const blank = await run("2026-09-21", ["apply", "new"])
    expect(blank.code).toBe(0)
    const filled = blank.out.replace("name: \"\"", "name: 李四").replace("contact: \"\"", "contact: \"示例路2号\"").replace("\ndescription: \"\"", "\ndescription: 示例")
    expect((await office.receive("2026-09-21", filled)).code).toBe(0)
    const empty = await office.receive("2026-09-21", blank.out)
    expect(empty.code).toBe(2)
    expect(empty.err).toMatch(/applicants\[0\]\.name：不能为空/)
  })
})

describe("zone apply do", () => {
  it("follows an application from correction to the archive", async () => {
    const number = "2026-0001"
    const steps: ReadonlyArray<readonly [day: string, wish: string, as: string, contents?: string]> = [
      ["2026-09-22", "AskCorrection", "handler:li", "parts: [description]\nguidance: 写明工程名称\nworkingDays: 10"],
      ["2026-09-23", "RecordCorrection", "clerk:c1", "description: 某示例工程2025年的验收报告"],
      ["2026-09-24", "Consult", "handler:li", "id: c-1\nparty: { _tag: ThirdParty, name: 示例公司 }"],
      ["2026-09-28", "RecordConsultationReceipt", "clerk:c1", "id: c-1"],
      ["2026-10-12", "RecordOpinion", "clerk:c1", "id: c-1\nposition: agrees\nreason: 没有意见"],
      ["2026-10-13", "Extend", "head:wang", "workingDays: 10\nreason: 材料多"],
      ["2026-10-13", "NotifyExtension", "clerk:c1"],
      ["2026-10-14", "ReviewSecrecy", "handler:li", "releasable: true\ntouchesThirdParty: true"],
      ["2026-10-15", "Reply", "handler:li", "reply:\n  _tag: disclosed\n  given: { _tag: ToObtain, how: 领取纸质件, where: 示例窗口, when: 工作日 }"],
      ["2026-10-16", "Deliver", "clerk:c1", "route: { _tag: PickUp, on: 2026-10-16 }"],
      ["2026-10-19", "Archive", "clerk:c1"]
    ]
    for (const [day, wish, as, contents] of steps) {
      const { code, err } = await office.wish(day, number, wish, as, contents)
      expect([wish, code, err]).toEqual([wish, 0, ""])
    }
    const shown = await office.on("2026-10-20", "apply", "show", number)
    expect(shown.out).toMatch(/^2026-0001 {2}已归档\n/)
    expect(shown.out).toContain("申请人：张*\n")
    expect(shown.out).toContain("按期")
    expect(shown.out).not.toContain("张三")
    expect(shown.out).not.toContain("示例公司")
  })

  it("refuses what the law does not allow, with basis and remedy: 1", async () => {
    const early = await office.wish("2026-09-22", "2026-0002", "Deliver", "clerk:c1", "route: { _tag: PickUp, on: 2026-09-22 }")
    expect(early).toEqual({ code: 1, out: "", err: "不能办理（NotReplied）：先作出答复\n依据：《政府信息公开条例》第四十五条\n" })
    // the law's no needs no contents
    expect(await office.wish("2026-09-22", "2026-0002", "Deliver", "clerk:c1")).toEqual(early)
    const role = await office.wish("2026-09-22", "2026-0002", "Extend", "clerk:c1", "workingDays: 10\nreason: 材料多")
    expect(role.code).toBe(1)
    expect(role.err).toMatch(/^不能办理（NotPermitted）：“延长答复期限”由政府信息公开工作机构负责人办理/)
    const cap = await office.wish("2026-09-22", "2026-0002", "Extend", "head:wang", "workingDays: 21\nreason: 材料多")
    expect(cap.code).toBe(1)
    expect(cap.err).toContain("ExtensionBeyondCap")
  })

  it("knows what was meant: wishes, numbers, roles, contents", async () => {
    const wish = await office.wish("2026-09-22", "2026-0002", "Extnd", "head:wang")
    expect(wish).toEqual({ code: 2, out: "", err: "没有事项 Extnd，是不是 Extend（延长答复期限）？\n" })
    const receive = await office.wish("2026-09-22", "2026-0002", "Receive", "clerk:c1")
    expect(receive.err).toContain("zone apply receive")
    const number = await office.wish("2026-09-22", "2026-9999", "Archive", "clerk:c1")
    expect(number.err).toContain("台账里没有编号 2026-9999")
    const role = await office.wish("2026-09-22", "2026-0002", "Archive", "cleark:c1")
    expect(role.err).toContain("是不是 clerk？")
    const contents = await office.wish("2026-09-22", "2026-0002", "Extend", "head:wang", "workingDays: many")
    expect(contents.code).toBe(2)
    expect(contents.err).toMatch(/:1:1 reason：缺少 reason\n.*:1:14 workingDays：应为数字，收到的是 "many"\n$/)
    const day = await office.on("2026-09-22", "apply", "do", "2026-0002", "AskCorrection", "--on", "2026-09-22")
    expect(day.err).toContain("--on：AskCorrection 不写日期")
    expect([receive, number, role, day].map(({ code }) => code)).toEqual([2, 2, 2, 2])
  })

  it("lists what may be done, and why the rest may not", async () => {
    const { code, out } = await office.on("2026-09-22", "apply", "wishes", "2026-0002", "--json")
    expect(code).toBe(0)
    const { wishes } = JSON.parse(out) as { readonly wishes: ReadonlyArray<{ readonly wish: string; readonly standing: string; readonly refusal?: { readonly _tag: string } }> }
    const of = (wish: string) => wishes.find((each) => each.wish === wish)
    expect(of("Extend")).toMatchObject({ standing: "may", permitted: false })
    expect(of("Deliver")).toMatchObject({ standing: "no", refusal: { _tag: "NotReplied", remedy: "先作出答复" } })
    const text = await office.on("2026-09-22", "apply", "wishes", "2026-0002")
    expect(text.out).toContain("    先作出答复（NotReplied，《政府信息公开条例》第四十五条）")
  })
})

describe("personal data", () => {
  it("is shown whole only with a reason, to a role that may see it, and every look is recorded", async () => {
    const without = await office.on("2026-09-22", "apply", "show", "2026-0002", "--unmask")
    expect(without).toMatchObject({ code: 2, out: "" })
    const clerk = await office.on("2026-09-22", "apply", "show", "2026-0002", "--unmask", "--why", "打印接收回执")
    expect(clerk.out).toContain("申请人：张三\n联系方式：13800000000\n")
    const auditor = await office.on("2026-09-22", "apply", "show", "2026-0002", "--unmask", "--why", "检查", "--as", "auditor:a1")
    expect(auditor.out).toContain("申请人：张*\n联系方式：138****0000\n")
    const openings = await office.on("2026-09-22", "office", "openings", "2026-0002")
    expect(openings.out).toContain("窗口工作人员 clerk-1  打印接收回执")
    expect(openings.out).toContain("监督检查人员 a1  检查（脱敏）")
  })

  it("explains the due date day by day", async () => {
    const { out } = await office.on("2026-09-22", "apply", "show", "2026-0002", "--explain")
    expect(out).toContain("国庆节")
    expect(out).toContain("届满：2026-10-26（周一），确定")
  })
})

describe("trouble of the machine", () => {
  it("says which key is wrong, and that there is none: 2", async () => {
    process.env["ZONE_MASTER_KEY"] = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    const wrong = await office.on("2026-09-22", "register", "list").finally(() => { delete process.env["ZONE_MASTER_KEY"] })
    expect(wrong).toMatchObject({ code: 2, out: "" })
    expect(wrong.err).toMatch(/^主密钥不对，打不开封存的个人信息/)
    expect(wrong.err).not.toContain("AAECAwQFBgcI")
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", yaml.replace("masterKeyFile: master.key", "masterKeyFile: lost.key"))
    const lost = await office.on("2026-09-22", "register", "list")
    office.write("office.yaml", yaml)
    expect(lost.err).toMatch(/主密钥文件 .*lost\.key：没有这个文件或文件夹/)
  })

  it("waits for another writer as long as it is told, and then says so: 2", async () => {
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", `${yaml}waitSeconds: 0\n`)
    const other = new DatabaseSync(join(office.folder, "office.sqlite"))
    other.exec("BEGIN IMMEDIATE")
    const busy = await office.receive("2026-09-22")
    other.exec("ROLLBACK")
    other.close()
    office.write("office.yaml", `${yaml}readOnly: true\n`)
    const readOnly = await office.receive("2026-09-22")
    const copy = [await office.on("2026-09-22", "verify"), await office.on("2026-09-22", "register", "list")]
    office.write("office.yaml", yaml)
    // what cannot be recorded is not opened
    expect(copy.map(({ code }) => code)).toEqual([0, 0])
    expect(copy[1]?.out).toMatch(/2026-0001 .* \*{4} /)
    expect([busy.code, readOnly.code]).toEqual([2, 2])
    expect(busy.err).toMatch(/^另一个程序正在写入/)
    expect(readOnly.err).toMatch(/^存储只能读取，不能写入/)
  })

  it("finds a mistake in office.yaml at its line, and an office that is not there", async () => {
    const yaml = readFileSync(join(office.folder, "office.yaml"), "utf8")
    office.write("office.yaml", yaml.replace("venue: serviceHall", "venue: servceHall").replace("pack: cn-500105/zone", "pak: cn-500105/zone"))
    const bad = await office.on("2026-09-22", "due")
    office.write("office.yaml", yaml)
    expect(bad).toMatchObject({ code: 2, out: "" })
    expect(bad.err).toMatch(/office\.yaml:11:1 pak：不认识的键 pak，是不是 pack？\n.*office\.yaml:12:8 venue：.*是不是 serviceHall？/)
    const none = await run("2026-09-22", ["due", "--office", join(office.folder, "none")])
    expect(none.err).toContain("没有这个文件或文件夹；用 --office 指出办公文件夹")
  })

  it("runs as a process of its own: two of them with one key register one application", async () => {
    const file = office.write("twice.yaml", form({ name: "王五" }))
    const words = ["apply", "receive", file, "--channel", "inPerson", "--on", "2026-09-21", "--office", office.folder, "--key", "click-2", "--json"]
    const [one, two] = await Promise.all([zone(words), zone(words)])
    expect([one.code, two.code]).toEqual([0, 0])
    const numbers = [one, two].map(({ out }) => (JSON.parse(out) as { readonly number: string }).number)
    expect(numbers[0]).toBe(numbers[1])
  })
})
