/** `zone print letter`: a life in which everything happens, listed and printed paper by paper, and what cannot be printed, and why. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { form, type Office, openOffice } from "./office.ts"
import { expectPdf, pdfText } from "./pdfText.ts"

const folder = mkdtempSync(join(tmpdir(), "zone-letters-"))
const day = "2026-11-20"
let office: Office
const letter = (...words: ReadonlyArray<string>) => office.on(day, "print", "letter", ...words)
const file = (name: string): string => join(folder, `${name}.pdf`)

const textOf = (name: string): string => pdfText(file(name)) ?? ""
const expectIn = (name: string, ...words: ReadonlyArray<string>): void => expectPdf(file(name), ...words)

beforeAll(async () => {
  office = await openOffice()
  const wish = async (on: string, name: string, as: string, contents?: string) => {
    const { code, err } = await office.wish(on, "2026-0001", name, as, contents)
    if (code !== 0) throw new Error(`${name}: ${err}`)
  }
  await office.receive("2026-09-21", form({ name: "林小满" }))
  await wish("2026-09-22", "Consult", "handler:li", "id: 第三方1\nparty: { _tag: ThirdParty, name: 示例建设公司 }")
  await wish("2026-09-23", "RecordConsultationReceipt", "clerk:zhao", "id: 第三方1\non: 2026-09-23")
  await wish("2026-09-24", "RecordOpinion", "clerk:zhao", "id: 第三方1\non: 2026-09-24\nposition: objects\nreason: 商业秘密")
  await wish("2026-09-25", "Extend", "head:wang", "workingDays: 10\nreason: 需要区分处理的材料较多")
  await wish("2026-09-28", "ReviewSecrecy", "handler:li", "releasable: true\ntouchesThirdParty: true")
  await wish("2026-09-29", "Reply", "handler:li", [
    "reply:", "  _tag: disclosed", "  given: { _tag: ToObtain, how: 领取纸质件, where: 示例窗口, when: 工作日 }",
    "  overrides: [{ consultation: 第三方1, ground: publicInterest, reasons: 事关公共安全 }]"
  ].join("\n"))
  await wish("2026-09-30", "Deliver", "clerk:zhao", "route: { _tag: Post, on: 2026-09-30, by: postalEnterprise, item: 示例挂号信 }")
}, 60_000)
afterAll(() => {
  office.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("zone print letter", () => {
  it("lists what a matter has, when it was issued, and what has to be said", async () => {
    const { code, out } = await letter("2026-0001")
    expect([code, out]).toEqual([0, [
      "依申请公开 2026-0001 的文书",
      "  application-form    政府信息公开申请表           2026-09-21 登记申请",
      "  receipt             政府信息公开申请接收回执     2026-09-21 出具接收回执；须给出 --contact（联系方式）",
      "  third-party-letter  第三方意见征询书（第三方1）  2026-09-22 发出征求意见书；须给出 --letter（发文字号）、--contact（联系方式）、--information（拟公开的政府信息）、--reason（征求意见的理由）",
      "  extension-notice    延期答复告知书               2026-09-25 延长答复期限；须给出 --letter（发文字号）、--contact（联系方式）",
      "  reply               政府信息公开申请答复书       2026-09-29 答复；须给出 --letter（发文字号）、--contact（联系方式）、--review-authority（行政复议机关）、--court（人民法院）",
      "  third-party-notice  决定公开告知书（第三方1）    2026-09-29 答复；须给出 --letter（发文字号）、--contact（联系方式）、--review-authority（行政复议机关）、--court（人民法院）、--asked（征询书的发文字号）、--information（拟公开的政府信息）",
      "  delivery-receipt    送达回证                     2026-09-30 送达；须给出 --letter（发文字号）、--deliver-to（送达地点）",
      "  reckoning           答复期限计算过程             可以出具",
      ""
    ].join("\n")])
    const json = JSON.parse((await letter("2026-0001", "--json")).out) as ReadonlyArray<{ readonly paper: string; readonly lacks: ReadonlyArray<string> }>
    expect(json[2]).toEqual({ paper: "third-party-letter", title: "第三方意见征询书（第三方1）", key: "第三方1", issued: { on: "2026-09-22", fact: "发出征求意见书" }, lacks: ["number", "contact", "information", "why"] })
  })

  it("prints each of them, as it was", async () => {
    const words = [
      "--letter", "示例府公开〔2026〕15号", "--contact", "示例窗口", "--review-authority", "示例区人民政府", "--court", "示例区人民法院", "--information", "示例工程的评审意见",
      "--reason", "可能涉及你单位的商业秘密", "--asked", "示例府公开〔2026〕9号", "--deliver-to", "示例路1号"
    ]
    const json = JSON.parse((await letter("2026-0001", "--json")).out) as ReadonlyArray<{ readonly paper: string }>
    for (const { paper } of json) expect([paper, await letter("2026-0001", "--paper", paper, ...words, "--out", file(paper))]).toMatchObject([paper, { code: 0 }])
    expectIn("application-form", "林小满", "已出示", "13800000000", "某示例工程的验收报告", "2026-0001", "2026年9月21日")
    expectIn("third-party-letter", "示例建设公司：", "示例工程的评审意见", "2026年9月22日", "15个工作日内")
    expectIn("extension-notice", "林小满：", "延长10个工作日", "2026年9月25日")
    expectIn("reply", "政府信息公开申请答复书", "林小满：", "示例府公开〔2026〕15号", "2026年9月29日")
    expectIn("third-party-notice", "示例建设公司：", "示例府公开〔2026〕9号", "2026年9月24日", "事关公共安全", "示例区人民法院")
    expectIn("delivery-receipt", "林小满", "示例路1号", "政府信息公开申请答复书（示例府公开〔2026〕15号）", "示例挂号信")
    expectIn("reckoning", "2026-0001", "国庆节")
    for (const paper of ["third-party-letter", "third-party-notice"]) {
      const text = textOf(paper)
      for (const secret of ["林小满", "13800000000", "某示例工程的验收报告"]) expect(text).not.toContain(secret)
    }
    const openings = await office.on(day, "office", "openings", "2026-0001")
    expect(openings.out).toContain("打印延期答复告知书（2026-0001）")
    expect(openings.out).not.toContain("打印第三方意见征询书")
    // the same letter again is told, of a third party too
    expect((await letter("2026-0001", "--paper", "third-party-letter", ...words, "--out", file("again"))).err).toContain("已经打印第三方意见征询书（第三方1）（2026-0001）；补发的请加 --copy")
    expect((await letter("2026-0001", "--paper", "third-party-letter", ...words, "--copy", "--out", file("again"))).err).not.toContain("补发的")
  }, 60_000)

  it("takes from office.yaml what the office says of itself", async () => {
    const yaml = join(office.folder, "office.yaml")
    const before = readFileSync(yaml, "utf8")
    office.write("office.yaml", `${before}\nsays: { contact: 示例窗口, reviewAuthority: 示例区人民政府, court: 示例区人民法院 }\n`)
    expect((await letter("2026-0001", "--paper", "reply", "--letter", "示例府公开〔2026〕16号", "--copy", "--out", file("said"))).code).toBe(0)
    expectIn("said", "示例府公开〔2026〕16号", "示例区人民法院", "副本")
    office.write("office.yaml", before)
  })

  it.each([
    [["2026-0001", "--paper", "reply", "--contact", "示例窗口"], 2, "不能制作《政府信息公开申请答复书》：发文字号：写明发文字号；行政复议机关：写明行政复议机关；人民法院：写明人民法院；用 --letter、--review-authority、--court 给出\n"],
    [["2026-0001", "--paper", "fee-notice"], 1, "2026-0001 没有 fee-notice 这份文书；有的是 application-form、receipt、third-party-letter"],
    [["2026-0001", "--paper", "extension-notice", "--letter", "示例〔2026〕1号", "--contact", "示例窗口", "--as", "auditor:a1"], 1, "只能看到脱敏的个人信息"],
    [["2026-0001", "--paper", "application-form", "--as", "head:wang"], 1, "只能看到脱敏的个人信息"],
    [["2026-0099", "--paper", "reply"], 2, "台账里没有编号 2026-0099"],
    [["2026-0001"], 2, "用 --paper 指出打印哪一份"]
  ])("%j is not printed", async (words, code, said) => {
    const ended = await letter(...words, "--out", file("no"))
    expect([ended.code, ended.err]).toEqual([code, expect.stringContaining(said)])
    expect(readdirSync(folder)).not.toContain("no.pdf")
  })

  it("prints a complaint's letter to a unit, without whoever complained", async () => {
    const town = await openOffice("cn-500114/zhuoshui", "--venue", "convenienceCentre", "--tier", "township")
    const go = async (on: string, number: string, wish: string, as: string, contents?: string) =>
      expect([wish, await town.act(on, "feedback", number, wish, as, contents)]).toMatchObject([wish, { code: 0 }])
    await go("2026-11-20", "new", "登记投诉", "clerk:a",
      "arrival: { _tag: Direct, channel: counter, on: 2026-11-20 }\ncontent: 赵六反映窗口3号\nname: 赵六\ncontact: \"13600000000\"\ngrounds: [{ _tag: Listed, field: service, key: clerkRude }]\nagainst: { unit: 示例窗口, actors: [w-3], colleagues: [] }\n")
    expect((await town.on(day, "print", "letter", "YJ2026-0001")).err).toContain("YJ2026-0001 现在没有文书")
    await go("2026-11-20", "YJ2026-0001", "Accept", "handler:h")
    await go("2026-11-20", "YJ2026-0001", "AssignComplaint", "handler:h", "unit: 示例镇党政办公室\nconcern: 服务态度\nworkingDays: 5\n")
    await go("2026-11-23", "YJ2026-0001", "RecordInvestigation", "handler:h", "finding: founded\nsummary: 情况属实\n")
    await go("2026-11-23", "YJ2026-0001", "OrderCorrection", "handler:h", "asks: 文明用语\nworkingDays: 3\n")
    const listed = await town.on("2026-11-24", "print", "letter", "YJ2026-0001")
    expect(listed.out).toMatch(/concern-notice-hand-over +投诉事项转办通知 +2026-11-20[\s\S]*concern-notice-correction +投诉事项整改通知 +2026-11-23/)
    for (const paper of ["concern-notice-hand-over", "concern-notice-correction"]) {
      // whoever is complained of may print it: it holds nobody
      const { code } = await town.on("2026-11-24", "print", "letter", "YJ2026-0001", "--paper", paper, "--letter", "示例府函〔2026〕7号", "--contact", "示例办公室", "--as", "clerk:w-3", "--out", file(paper))
      expect([paper, code]).toEqual([paper, 0])
      for (const secret of ["赵六", "136", "窗口3号"]) expect(textOf(paper)).not.toContain(secret)
    }
    expectIn("concern-notice-hand-over", "示例镇党政办公室：", "服务态度", "2026年11月27日")
    expectIn("concern-notice-correction", "示例窗口：", "文明用语")
    town.close()
  }, 60_000)
})
