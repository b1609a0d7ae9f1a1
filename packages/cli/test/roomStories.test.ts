/** One story for each room through the command line: what a clerk writes, what comes of it, and what the law says no to. */
import { rooms, wishSchemas } from "@zone/core/desk"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { drawWish } from "../src/room/drawWish.ts"
import { type Office, openOffice, run } from "./office.ts"

let county: Office
let town: Office
const day = "2026-11-20"

beforeAll(async () => {
  county = await openOffice()
  town = await openOffice("cn-500114/zhuoshui", "--venue", "convenienceCentre", "--tier", "township")
})
afterAll(() => {
  county.close()
  town.close()
})

/** What the law says no to: the tag, and the remedy. */
const no = ({ code, err }: { readonly code: number | null; readonly err: string }): string => (code === 1 ? err.split("\n")[0]! : `not refused: ${code} ${err}`)

describe("blank forms", () => {
  it("say in Chinese what each field holds, in every room that has them", () => {
    const unnamed: Array<string> = []
    for (const room of rooms.filter(({ fieldNames }) => fieldNames)) {
      for (const [tag, schema] of wishSchemas(room)) {
        const lines = drawWish("", tag, schema, { names: room.fieldNames ?? {} }).split("\n")
        for (const [i, line] of lines.entries()) {
          const [, key] = /^[# -]*([A-Za-z]\w*): ?/.exec(line) ?? []
          // what follows the name, as 数字 or 可以不填, is no name
          const words = (lines[i - 1] ?? "").replace(/^[# -]*/, "")
          if (key !== undefined && key !== "_tag" && !/^(?!数字|可以|写成|个人信息|是 true|用 zone)\p{Script=Han}|^A岗/u.test(words)) unnamed.push(`${room.name} ${tag} ${key}: ${words}`)
        }
      }
    }
    expect(unnamed).toEqual([])
  })

  it("show all the cases that there are, the first of them open", async () => {
    const { out } = await run(day, ["feedback", "form", "登记意见建议"])
    expect(out).toContain("# 怎样收到的；按情形填写：Box 意见箱，Direct 电话、当面、自助终端、来信、网上\narrival:\n  _tag: Box\n  # 开箱日期；写成 2026-09-21\n  emptiedOn: \"\"\n  # 或者：\n  # _tag: Direct\n")
    expect(out).toContain("# 内容（原话）；个人信息，写明文，登记时封存\ncontent: \"\"")
    expect((await run(day, ["reading", "form", "登记查阅"])).out).toContain("# 日期；写成 2026-09-21；不填为今天\n# on: \"\"\n# 查阅方式；可以有几项；online 网络查阅，paper 纸质文本查阅\nways:\n  - online\n")
  })

  it("offer what the rules of an office name, where one is given", async () => {
    const { out } = await county.on(day, "staffing", "form", "EstablishPost")
    expect(out).toMatch(/# .*写其中一个：.*zoneOfficer \p{Script=Han}+.*\nitem: ""/u)
    const { out: things } = await county.on(day, "facility", "form", "RegisterAsset")
    expect(things).toMatch(/# .*可以写：.*printer \p{Script=Han}+.*\nitem: ""/u)
    expect((await run(day, ["staffing", "form", "EstablishPost"])).out).not.toContain("写其中一个")
  })

  it("are told of where contents are missing", async () => {
    const { code, err } = await county.on(day, "enquiry", "do", "new", "登记咨询")
    expect([code, err]).toEqual([2, "登记咨询要写明内容：用 zone enquiry form Receive --output 内容.yaml 写出空白的，填好以后加上 --with 内容.yaml\n"])
  })
})

describe("enquiry", () => {
  const source = "source: { id: \"https://www.example.org/1\", title: 示例办法, version: \"2026\" }"

  it("is searched for, given to the unit on the day, answered within five working days, and found in the bank the next time", async () => {
    const words = "channel: phone\nenquirer: { name: 李四, contact: \"13900000000\" }\nabout: { _tag: Words, text: 退休人员医保怎么转移, topic: 医保 }\n"
    expect((await county.act(day, "enquiry", "new", "登记咨询", "clerk:a", words)).out).toContain("政策咨询 ZX2026-0001\n  登记咨询\n应办：查询政策咨询问答库")
    const refer = "to: 示例医保局\n"
    expect(no(await county.act(day, "enquiry", "ZX2026-0001", "交办政策制定单位", "clerk:a", refer))).toContain("SearchFirst")
    expect((await county.on(day, "enquiry", "search", "医保怎么转移")).out).toBe("问答库里没有接近的、今天有效的问答\n")
    await county.act(day, "enquiry", "ZX2026-0001", "RecordSearch", "clerk:a", "search: { found: [] }\n")
    expect((await county.act(day, "enquiry", "ZX2026-0001", "Refer", "clerk:a", refer)).out).toContain("应办：答复咨询人（示例医保局，承办人），2026-11-27（周五）确定")
    // the reminders are those of all rooms
    expect((await county.on(day, "due", "--remind")).out).toContain("还有5个工作日  政策咨询 ZX2026-0001  答复咨询人（示例医保局，承办人）")
    expect((await county.on(day, "due", "--remind")).out).not.toContain("ZX2026-0001")
    await county.act("2026-11-24", "enquiry", "ZX2026-0001", "RecordAnswer", "clerk:a", `on: 2026-11-23\nanswer: { _tag: FromUnit, unit: 示例医保局, text: 带身份证到窗口办理, ${source} }\n`)
    await county.act("2026-11-24", "enquiry", "ZX2026-0001", "Deliver", "clerk:a", "by: phone\n")
    expect((await county.on("2026-11-24", "enquiry", "list")).out).toMatch(/ZX2026-0001 .*李\* .*已办结 .*按期/)

    await county.act("2026-11-24", "enquiry", "ZX2026-0001", "ProposeEntry", "clerk:a", "question: 退休人员医保怎样转移？\nunit: 示例医保局\n")
    expect(no(await county.act("2026-11-24", "enquiry", "ZX2026-0001", "AcceptEntry", "clerk:a", "validFrom: 2026-11-24\n"))).toMatch(/NotPermitted|OwnProposal/)
    await county.act("2026-11-24", "enquiry", "ZX2026-0001", "AcceptEntry", "head:wang", "validFrom: 2026-11-24\n")
    const [found, answer] = [join(county.folder, "found.json"), join(county.folder, "answer.json")]
    const hit = await county.on("2026-11-25", "enquiry", "search", "我妈退休了，医保咋转移", "--found", found, "--answer", answer)
    expect(hit.out).toMatch(/^1\. 退休人员医保怎样转移？（接近程度\d+%，第1版）\n {3}答：带身份证到窗口办理\n {3}依据：示例办法/)
    await county.act("2026-11-25", "enquiry", "new", "Receive", "clerk:a", words)
    expect((await county.on("2026-11-25", "enquiry", "do", "ZX2026-0002", "RecordSearch", "--with", found)).code).toBe(0)
    expect((await county.on("2026-11-25", "enquiry", "do", "ZX2026-0002", "Answer", "--with", answer)).out).toContain("应办：将答复送达咨询人")
  })
})

describe("feedback", () => {
  const complaint = (key: string): string =>
    `arrival: { _tag: Direct, channel: counter, on: ${day} }\ncontent: 窗口3号态度恶劣\nname: 赵六\ncontact: "13600000000"\ngrounds: [{ _tag: Listed, field: service, key: ${key} }]\nagainst: { unit: 示例窗口, actors: [w-3], colleagues: [w-4] }\n`

  it("takes a complaint on a listed ground only, and keeps who complained from those complained of", async () => {
    expect(no(await town.act(day, "feedback", "new", "登记投诉", "clerk:a", complaint("rude")))).toMatch(/GroundNotListed.*clerkRude 窗口工作人员服务态度恶劣/)
    expect((await town.act(day, "feedback", "new", "登记投诉", "clerk:a", complaint("clerkRude"))).out).toContain("意见建议、评价和投诉 YJ2026-0001")
    const see = (as: string, ...words: ReadonlyArray<string>) => town.on(day, "feedback", ...words, "--as", as, "--unmask", "--why", "调查")
    expect((await see("head:wang", "show", "YJ2026-0001")).out).toContain("提出人：赵六\n")
    for (const as of ["head:w-3", "handler:w-4", "auditor:w-3"]) {
      for (const words of [["show", "YJ2026-0001"], ["list"], ["list", "--json"]]) {
        const { out } = await see(as, ...words)
        expect(out).toContain("（不予显示）")
        expect(out).not.toMatch(/赵|136|窗口3号/)
      }
      expect(no(await town.act(day, "feedback", "YJ2026-0001", "Accept", as))).toMatch(/InterestedParty|NotPermitted/)
    }
    // masked, too, nothing of the name is told
    expect((await town.on(day, "feedback", "list", "--as", "clerk:w-3")).out).not.toMatch(/赵|136/)
    expect((await town.on(day, "board", "--json")).out).not.toMatch(/赵六|窗口3号/)
  })

  it("is accepted, given to another unit, investigated, answered, put right and closed", async () => {
    const go = (on: string, wish: string, as: string, contents?: string) => town.act(on, "feedback", "YJ2026-0001", wish, as, contents)
    expect(no(await go(day, "受理投诉", "clerk:a"))).toBe("不能办理（NotPermitted）：“受理投诉”由承办人、政府信息公开工作机构负责人办理，请转其办理")
    expect(no(await go(day, "Decline", "handler:h", "ground: { _tag: Listed, key: busy }\nreason: 忙\n"))).toContain("DecliningGroundNotListed")
    await go(day, "Accept", "handler:h")
    expect(no(await go(day, "AssignComplaint", "handler:h", "unit: 示例窗口\nconcern: 服务态度\n"))).toContain("UnitComplainedOf")
    expect((await go(day, "AssignComplaint", "handler:h", "unit: 示例镇党政办公室\nconcern: 服务态度\nworkingDays: 5\n")).out).toContain("2026-11-27（周五）确定，依据 ⚖")
    await go("2026-11-23", "RecordInvestigation", "handler:h", "finding: founded\nsummary: 情况属实\n")
    await go("2026-11-23", "Answer", "clerk:a", "answer: { _tag: Direct, on: 2026-11-23, way: phone, what: 已责令改正 }\n")
    await go("2026-11-23", "OrderCorrection", "handler:h", "asks: 文明用语\nworkingDays: 3\n")
    expect((await go("2026-11-24", "ReportCorrection", "clerk:w-3", "what: 已组织学习\n")).code).toBe(0)
    await go("2026-11-24", "CheckCorrection", "auditor:li", "check: { _tag: Sufficient }\n")
    expect((await town.on("2026-11-24", "feedback", "list", "--status", "closed")).out).toContain("已办结")
    expect((await town.on("2026-11-24", "feedback", "list", "--status", "clsed")).err).toContain("现有的状态：")
  })

  it("forgets the person, by the number, and stays sound", async () => {
    expect((await town.on("2026-11-24", "office", "forget", "YJ2026-0099", "--why", "期满")).err).toContain("没有编号 YJ2026-0099")
    expect((await town.on("2026-11-24", "office", "forget", "YJ2026-0001", "--why", "期满", "--as", "head:wang")).code).toBe(0)
    expect((await town.on("2026-11-24", "feedback", "show", "YJ2026-0001", "--as", "head:wang")).out).toContain("提出人：（已删除）")
    expect((await town.on("2026-11-24", "verify")).out).toMatch(/^核验 \d+ 件、\d+ 条记录、1 行台账.*：无误\n/)
  })

  it("rates by the items of the zone", async () => {
    const rate = (item: string) => town.act(day, "feedback", "new", "登记满意度评价", "clerk:a", `arrival: { _tag: Box, emptiedOn: ${day} }\nscores: [{ item: ${item}, grade: satisfied }]\n`)
    expect(no(await rate("服务态度"))).toMatch(/ItemNotListed.*staff 专区管理服务：工作人员的态度/)
    expect((await rate("staff")).out).toMatch(/^意见建议、评价和投诉 YJ20261120-[0-9a-f]{4}\n/)
  })
})

describe("reading", () => {
  it("is registered without charge and without a visitor's own stick, and found by its short id", async () => {
    const visit = (more: string) => town.act(day, "reading", "new", "登记查阅", "clerk:a", `ways: [paper]\nlookedUp: [{ topic: 征地补偿标准, result: notFound }]\n${more}`)
    expect(no(await visit("deliveries: [ownStick]\n"))).toContain("OwnUsbStick")
    expect(no(await visit("copies: [{ kind: copied, pages: 5, amount: 250 }]\n"))).toBe("不能办理（Charged）：查阅、复制不收费：金额写0或者不写")
    expect(no(await visit("on: 2026-11-25\n"))).toContain("DayToCome")
    const id = /CY20261120-[0-9a-f]{4}/.exec((await visit("later: { what: 寄来文件, contact: \"13500000000\", name: 孙七 }\n")).out)?.[0] ?? ""
    expect((await town.on(day, "reading", "list")).out).toMatch(new RegExp(`^政府信息查阅登记台账\\n代号 +日期 .*\\n${id} +2026-11-20 .*孙\\*`))
    expect(no(await town.act(day, "reading", id, "Lend", "clerk:a", "id: l-1\nmaterial: original\nwhat: 公报\nworkingDays: 3\n"))).toContain("OriginalStays")
    expect(no(await town.act(day, "reading", id, "SettleDemand", "clerk:a", "topic: 征地\nanswer: toPublish\n"))).toContain("写这次查阅的内容：征地补偿标准")
    await town.act(day, "reading", id, "SettleDemand", "clerk:a", "topic: 征地补偿标准\nanswer: toPublish\n")
    expect((await town.on(day, "reading", "show", id)).out).toContain("应办\n  提供后续帮助：寄来文件")
  })
})

describe("staffing", () => {
  const conditions = ["政治素质高、业务能力强、敬业精神强、综合形象佳、身心健康", "文化程度大专以上", "能够熟练操作计算机", "有一定的综合协调和妥善处理危机能力", "年龄35周岁以下"]
  const appoint = (staff: string, place: string, tenure: string): string =>
    `staff: ${staff}\nname: 周${staff}\nplace: ${place}\ntenure: ${tenure}\nconditions:\n${conditions.map((what) => `  - { _tag: Held, what: ${what}, evidence: 人事档案 }\n`).join("")}certificates: []\n`

  it("lets nobody leave before the approval and the take-over, and says what a post lacks", async () => {
    const go = (wish: string, as: string, contents: string, on = day) => town.act(on, "staffing", "p-1", wish, as, contents)
    expect(no(await town.act(day, "staffing", "new", "设立岗位", "handler:h", "item: guide\n"))).toMatch(/PostUnknown.*zoneOfficer/)
    expect((await town.act(day, "staffing", "new", "设立岗位", "handler:h", "item: consultationStaff\n", "--id", "p-1")).out).toContain("应办：落实AB岗（咨询服务人员）：明确A岗人员")
    expect(no(await go("任职", "head:wang", "staff: w-1\nname: 周一\nplace: main\ntenure: fullTime\nconditions: []\ncertificates: []\n"))).toMatch(/ConditionsUnanswered.*年龄35周岁以下（本地规定/)
    await go("任职", "head:wang", appoint("w-1", "main", "fullTime"))
    await go("任职", "head:wang", appoint("w-2", "deputy", "partTime"))
    await go("申请离岗", "clerk:w-1", "id: q-1\nstaff: w-1\nkind: leave\nfrom: 2026-11-23\n")
    expect(no(await go("离岗", "clerk:w-1", "id: q-1\n", "2026-11-23"))).toContain("NotApproved")
    await go("同意离岗", "head:wang", "id: q-1\n")
    expect(no(await go("离岗", "clerk:w-1", "id: q-1\n", "2026-11-23"))).toContain("NotTakenOver")
    await go("接岗", "clerk:w-2", "id: q-1\nby: w-2\n", "2026-11-23")
    expect((await go("离岗", "clerk:w-1", "id: q-1\n", "2026-11-23")).code).toBe(0)
    expect((await town.on("2026-11-23", "staffing", "list")).out).toMatch(/代号 +岗位 .*\np-1 +咨询服务人员/)
    expect((await town.on("2026-11-23", "office", "forget", "p-1", "--why", "离职")).err).toContain("岗位人员 p-1 有2个人的个人信息，写明是哪一个：")
  })
})

describe("facility", () => {
  it("wants twenty blank forms, changes only with an approval, and vendors called at once", async () => {
    expect((await county.act(day, "facility", "new", "登记库存", "clerk:a", "item: applicationForm\ncount: 15\n")).out).toContain("现有15，至少20")
    expect(no(await town.act(day, "facility", "new", "登记设施设备", "handler:h", `item: submarine\nassetNumber: ZC-1\nkeeper: clerk-1\npurchase: { on: 2025-01-06 }\n`))).toContain("TitleMissing")
    await town.act(day, "facility", "new", "登记设施设备", "handler:h", "item: submarine\ntitle: 触摸查询机\nassetNumber: ZC-1\nkeeper: clerk-1\npurchase: { on: 2025-01-06, vendor: { name: 示例科技 } }\n")
    expect((await town.act(day, "facility", "ZC-1", "报告故障", "clerk:a", "id: g-1\nwhat: 触摸屏失灵\n")).out).toContain("应办：及时联系示例科技：触摸查询机（g-1）（clerk-1，窗口工作人员）")
    expect(no(await town.act(day, "facility", "ZC-1", "MakeChange", "clerk:a", "id: h-1\n"))).toContain("NotAuthorised")
    expect(no(await town.act(day, "facility", "new", "BeginRound", "handler:h", "rule: facility/cheks\n"))).toContain("（facility/checks）")
    expect((await town.on(day, "facility", "list", "--output", join(town.folder, "assets.csv"))).code).toBe(0)
    expect(readFileSync(join(town.folder, "assets.csv"), "utf8")).toContain("\n设施设备,ZC-1,触摸查询机")
  })
})

describe("disclosure", () => {
  it("publishes after a review by another signer only, within twenty working days", async () => {
    const draft = "title: 示例办法\nagency: 示例局\ndetermination: { _tag: proactive }\ndocument: true\nformedOn: 2026-11-10\n"
    expect(no(await county.act(day, "disclosure", "new", "登记信息并认定公开属性", "clerk:a", draft))).toContain("“登记信息并认定公开属性”由承办人")
    expect((await county.act(day, "disclosure", "new", "Draft", "handler:h", draft)).out).toContain("应办：主动公开（承办人），2026-12-08（周二）确定，依据 《政府信息公开条例》第二十六条")
    const go = (wish: string, as: string, contents: string) => county.act(day, "disclosure", "GK2026-0001", wish, as, contents)
    const publish = "channels: [website]\nwhere: https://www.example.org/1\n"
    expect(no(await go("公开", "handler:h", publish))).toContain("NotReviewedYet")
    expect(no(await go("SignReview", "handler:h2", "step: secret\nverdict: { _tag: releasable }\n"))).toContain("secrecy（保密审查）")
    expect(no(await go("SignReview", "handler:h", "step: secrecy\nverdict: { _tag: releasable }\n"))).toContain("SignerIsDrafter")
    await go("SignReview", "handler:h2", "step: secrecy\nverdict: { _tag: releasable }\n")
    expect((await go("公开", "handler:h", publish)).code).toBe(0)
    expect((await county.on(day, "disclosure", "list")).out).toMatch(/GK2026-0001 .*已公开 .*按期 .*政府网站/)
  })
})

describe("programme", () => {
  it("knows which roster is late and who is missing on it, and which rule was meant", async () => {
    expect((await county.act(day, "programme", "new", "通知报送名单", "handler:h",
      "unit: 示例街道\ntitle: 工作人员名单\nfields: [{ label: 姓名, column: name }, { label: 手机, column: phone }]\ndue: { _tag: ByRule, requirement: milestone/staff-list }\nposts: [staff/leader, staff/liaison]\n")).out)
      .toContain("应办：报送工作人员名单（示例街道，承办人），2021-11-05（周五）确定，依据 ⚖")
    expect((await county.on(day, "due")).out).toMatch(/^逾期\d+个工作日 {2}建设任务 JS2026-0001 {2}报送工作人员名单（示例街道，承办人）/)
    await county.act(day, "programme", "JS2026-0001", "报送名单", "clerk:a", "entries: [{ name: 吴二, phone: \"13400000000\", remark: 分管领导 }]\n")
    expect(no(await county.act(day, "programme", "JS2026-0001", "接收名单", "handler:h"))).toContain("联络员须有1名，只有0名")
    expect(no(await county.act(day, "programme", "new", "督查立项", "auditor:li", "title: 督查\nrequirement: programme/supervison\nsites: [示例大厅]\n"))).toContain("是不是 programme/supervision？")
    expect((await county.on(day, "programme", "list")).out).toMatch(/JS2026-0001 .*待审核 .*吴\*/)
  })
})

describe("all that looks after what is kept", () => {
  it("goes over every room", async () => {
    for (const office of [county, town]) {
      expect((await office.on(day, "register", "rebuild")).out).toMatch(/^从记录画出 [1-9]\d* 件，与台账完全一致\n$/)
      expect((await office.on(day, "verify")).out).toMatch(/^核验 \d+ 件、\d+ 条记录、[1-9]\d* 行台账.*：无误\n/)
    }
    expect((await county.on(day, "due", "recount", "--json")).out).toMatch(/^\{"calendar":/)
  })

  it("warns where an office is made for a venue that its rules hardly know", async () => {
    const { err } = await run(day, ["office", "new", join(town.folder, "other"), "--agency", "示例镇", "--pack", "cn-500114/zhuoshui"])
    expect(err).toContain("适用最多的场所是便民服务中心（convenienceCentre，")
  })
})
