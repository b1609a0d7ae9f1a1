/** A matter's page and its forms: what may be done and what not, somebody who was faster, refusals, a cut line, and masked texts. */
import { describe, expect, it } from "vitest"
import { problems, sentWish } from "../../test/fakeOffice.ts"
import { openCounter } from "../../test/openCounter.ts"
import { textOf } from "../../test/openScreen.ts"

const openMatter = async () => {
  const screen = await openCounter()
  await screen.send({ _tag: "Go", place: { at: "matter", room: "application", id: "a-17" } })
  return screen
}

const fillExtension = async (screen: Awaited<ReturnType<typeof openMatter>>) => {
  await screen.press("延长答复期限")
  await screen.type("延长工作日数", "20")
  await screen.type("延长理由", "征求第三方意见")
}

/** The find box is the first form. */
const ACTION = 1

const headersOf = (call: readonly [string, unknown] | undefined) => (call?.[1] as { readonly headers: { readonly "idempotency-key": string; readonly "if-match": string } } | undefined)?.headers

describe("a matter", () => {
  it("shows its row, its days with the reckoning, its history in China's time, its papers and its files", async () => {
    const text = (await openMatter()).text()
    expect(text).toContain("依申请公开 江政公开〔2026〕17号")
    expect(text).toContain("2026年12月8日（周二）")
    expect(text).toContain("起算之日，不计入（工作日）")
    expect(text).toContain("2026年11月10日 16:40")
    expect(text).toContain("窗口工作人员 w-03")
    expect(text).toContain("移交承办")
    expect(text).toContain("登记回执")
    expect(text).toContain("附件 1")
  })

  it("offers what the post may do, names whose the rest is, and says why something may not be done, on what basis", async () => {
    const screen = await openMatter()
    const actions = screen.all().filter(({ attributes }) => attributes["class"] === "action").map(textOf)
    expect(actions).toEqual(["延长答复期限", "登记答复", "收费通知"])
    expect(screen.text()).toContain("登记征求意见的回复：窗口工作人员")
    const closed = screen.all().find(({ attributes }) => attributes["class"] === "closed")
    expect(closed && textOf(closed)).toMatch(/归档\s+先答复并送达，再归档\s+依据：\s+《政府信息公开条例》第四十条\s*⚖ 理解适用/)
  })

  it("sends an action with the version that was seen, and says what was done", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    await screen.submit(ACTION)
    const [call] = screen.calls("wish")
    expect(sentWish(call)).toEqual({ _tag: "Extend", workingDays: 20, reason: "征求第三方意见" })
    expect(headersOf(call)).toEqual({ "idempotency-key": "key-1", "if-match": "\"3\"" })
    expect(screen.text()).toContain("已办理：延长答复期限")
    expect(screen.text()).toContain("第 4 版")
    expect(screen.byId("done")?.attributes["data-focus"]).toMatch(/^done/)
  })

  it("tells of somebody who was faster: what they did, whether it may still be done, and everything typed is there", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.overtake()
    screen.office.fail("wish", problems.stale)
    await screen.submit(ACTION)
    const text = screen.text()
    expect(text).toContain("别人刚刚办理过这一件")
    expect(text).toContain("2026年11月29日 17:01 政府信息公开工作机构负责人 h-08：延长答复期限")
    expect(text).toContain("现在不能这样办：已经延长过，不能再次延长")
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("征求第三方意见")
    // sent all the same, it is another click on what there is now
    await screen.submit(ACTION)
    expect(headersOf(screen.calls("wish")[1])).toEqual({ "idempotency-key": "key-2", "if-match": "\"4\"" })
  })

  it("does not move under somebody's hands: news are told, and shown when they are wanted", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.overtake()
    screen.office.happen({ room: "application", id: "a-17", version: 4 })
    expect(screen.calls("show")).toHaveLength(1)
    expect(screen.text()).toContain("这一件刚有变动")
    await screen.press("看新的情况")
    expect(screen.text()).not.toContain("这一件刚有变动")
    expect(screen.text()).toContain("已经延长过，不能再次延长")
    expect(screen.byId("field-reason")?.attributes["value"]).toBe("征求第三方意见")
  })

  it("is read again at once where no form is open, and not for other matters or what is known", async () => {
    const screen = await openMatter()
    screen.office.happen({ room: "application", id: "a-16", version: 9 })
    screen.office.happen({ room: "application", id: "a-17", version: 3 })
    expect(screen.calls("show")).toHaveLength(1)
    screen.office.happen({ room: "application", id: "a-17", version: 4 })
    expect(screen.calls("show")).toHaveLength(2)
  })

  it("shows the law's no at the form, with basis and remedy", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.fail("wish", problems.refused)
    await screen.submit(ACTION)
    const refused = screen.all().find(({ attributes }) => attributes["class"] === "notice refused")
    expect(refused && textOf(refused)).toMatch(/不能办理\s+延长不得超过20个工作日\s+依据：\s*《政府信息公开条例》第三十三条第二款/)
    expect(refused && textOf(refused)).not.toContain("再试一次")
  })

  it("sends again under the same key after a cut line, and under another once something else is typed", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.fail("wish", problems.offline)
    screen.office.fail("wish", problems.offline)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("不会重复办理")
    await screen.press("再试一次")
    await screen.type("延长理由", "情况复杂")
    await screen.submit(ACTION)
    expect(screen.calls("wish").map((call) => headersOf(call)?.["idempotency-key"])).toEqual(["key-1", "key-1", "key-2"])
  })

  it("counts down until it may be tried again", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.fail("wish", problems.tooMany)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("5 秒以后可以再试")
    expect(screen.button("再试一次")?.attributes["disabled"]).toBe(true)
    screen.pass(6)
    await screen.press("再试一次")
    expect(screen.text()).toContain("已办理")
  })

  it("says whose it is where a post may not", async () => {
    const screen = await openMatter()
    await fillExtension(screen)
    screen.office.fail("wish", problems.forbidden)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("由以下岗位办理：政府信息公开工作机构负责人")
  })

  it("shows a masked text only after a reason, which is recorded", async () => {
    const screen = await openMatter()
    await screen.press("查看")
    expect(screen.byId("why")?.attributes["data-focus"]).toMatch(/^why/)
    await screen.send({ _tag: "Reveal" })
    expect(screen.calls("reveal")).toEqual([])
    await screen.type("查看事由", "与来人核对身份")
    screen.office.fail("reveal", problems.forbidden)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("没有权限")
    await screen.submit(ACTION)
    expect(screen.calls("reveal")[1]).toEqual(["reveal", { params: { room: "application", id: "a-17" }, payload: { path: "application.applicants.0.name", why: "与来人核对身份" } }])
    expect(screen.text()).toContain("林小满")
    await screen.send({ _tag: "Go", place: { at: "board" } })
    expect(JSON.stringify(screen.running.model())).not.toContain("林小满")
  })

  it("tells of a matter that cannot be read, and of papers that cannot, apart", async () => {
    const screen = await openCounter()
    screen.office.fail("papers", problems.offline)
    await screen.send({ _tag: "Go", place: { at: "matter", room: "application", id: "a-17" } })
    expect(screen.text()).toContain("答复申请")
    expect(screen.text()).toContain("连接不上")
  })
})

describe("a new matter", () => {
  const openForm = async () => {
    const screen = await openCounter()
    await screen.press("依申请公开")
    await screen.press("登记新的")
    await screen.press("登记申请")
    return screen
  }

  const fill = async (screen: Awaited<ReturnType<typeof openForm>>) => {
    await screen.choose("当面")
    await screen.send({ _tag: "Typed", path: ["applicants", 0, "name"], value: "林小满" })
    await screen.type("所需信息的描述", "道路改造的预算")
    await screen.type("收到日期", "2026-11-30")
    await screen.choose("自取")
  }

  it("says at each field what is missing and all of it above, with the focus there, and asks the server nothing", async () => {
    const screen = await openForm()
    await screen.submit(ACTION)
    const summary = screen.byId("form-summary")
    expect(summary?.attributes["data-focus"]).toMatch(/^form-summary/)
    expect(summary && textOf(summary)).toMatch(/有 5 处需要改正.*渠道：请选择.*姓名或者名称：必填.*所需信息的描述：必填.*收到日期：必填.*答复送达方式：请选择/)
    const name = screen.byId("field-applicants-0-name")
    expect(name?.attributes).toMatchObject({ "aria-invalid": "true", "aria-describedby": "field-applicants-0-name-hint field-applicants-0-name-error" })
    expect(screen.calls("begin")).toEqual([])
    await screen.press("姓名或者名称：必填")
    expect(screen.byId("field-applicants-0-name")?.attributes["data-focus"]).toMatch(/^field-applicants-0-name/)
    await screen.send({ _tag: "Typed", path: ["applicants", 0, "name"], value: "林小满" })
    expect(screen.byId("field-applicants-0-name")?.attributes["aria-invalid"]).toBeUndefined()
  })

  it("begins the matter with what was typed, and opens it", async () => {
    const screen = await openForm()
    await fill(screen)
    await screen.type("材料页数", "12")
    await screen.choose("是")
    await screen.submit(ACTION)
    expect(sentWish(screen.calls("begin")[0])).toEqual({
      _tag: "Receive", channel: "inPerson", applicants: [{ name: "林小满" }], description: "道路改造的预算", arrivedOn: "2026-11-30", pages: 12, urgent: true, delivery: { _tag: "Collect" }
    })
    expect(screen.running.model().place).toEqual({ at: "matter", room: "application", id: "a-17" })
    expect(screen.text()).toContain("已办理：登记申请")
  })

  it("takes a file by its handle, and does not send while one is on its way or was not taken", async () => {
    const screen = await openForm()
    await fill(screen)
    const file = { name: "来信.pdf", size: 2048, read: () => Promise.resolve(new Uint8Array(3)) }
    screen.office.fail("upload", { status: 415, title: "不接受这种格式", tag: "TypeNotAllowed", remedy: "请交 PDF" })
    await screen.hand("来信扫描件", file)
    expect(screen.text()).toContain("请交 PDF")
    await screen.submit(ACTION)
    expect(screen.calls("begin")).toEqual([])
    await screen.hand("来信扫描件", file)
    expect(screen.text()).toContain("来信.pdf（2 KB）：已上传")
    await screen.submit(ACTION)
    expect(sentWish(screen.calls("begin")[0])).toMatchObject({ letter: "h-1" })
  })

  it("has several applicants, proofs of identity, cases and parts that may be left out", async () => {
    const screen = await openForm()
    await fill(screen)
    await screen.press("添加一项")
    await screen.send({ _tag: "Typed", path: ["applicants", 1, "name"], value: "周甲" })
    await screen.send({ _tag: "Typed", path: ["applicants", 1, "proof"], value: "shown" })
    await screen.press("添加一项")
    await screen.press("删去第 1 项")
    await screen.send({ _tag: "DropItem", path: ["applicants"], nth: 1 })
    await screen.choose("邮寄")
    await screen.send({ _tag: "ChooseCase", path: ["delivery"], nth: 0 })
    await screen.send({ _tag: "Typed", path: ["delivery", "address"], value: "某路1号" })
    await screen.send({ _tag: "Include", path: ["help"], included: true })
    await screen.submit(ACTION)
    expect(screen.text()).toContain("代填人：必填")
    await screen.type("代填人", "窗口甲")
    await screen.submit(ACTION)
    expect(sentWish(screen.calls("begin")[0])).toMatchObject({ applicants: [{ name: "周甲", proof: "shown" }], delivery: { _tag: "Post", address: "某路1号" }, help: { by: "窗口甲" } })
  })

  it("reads numbers and days, and says within what", async () => {
    const screen = await openForm()
    await fill(screen)
    for (const [text, says] of [["abc", "填写数字"], ["0", "不能小于1"], ["501", "不能大于500"]] as const) {
      await screen.type("材料页数", text)
      await screen.submit(ACTION)
      expect(screen.text()).toContain(`材料页数：${says}`)
    }
    await screen.type("材料页数", "")
    await screen.type("收到日期", "2026-02-30")
    await screen.submit(ACTION)
    expect(screen.text()).toContain("收到日期：填写日期")
  })

  it("shows at its field what the server found wrong, and keeps everything", async () => {
    const screen = await openForm()
    await fill(screen)
    screen.office.fail("begin", problems.malformed)
    await screen.submit(ACTION)
    expect(screen.text()).toContain("姓名或者名称：服务器认为这里填写有误，请核对")
    expect(screen.byId("field-applicants-0-name")?.attributes).toMatchObject({ value: "林小满", "aria-invalid": "true" })
  })

  it("tells that a form cannot be read, and reads it when asked again", async () => {
    const screen = await openCounter()
    await screen.press("依申请公开")
    await screen.press("登记新的")
    screen.office.fail("form", problems.offline)
    await screen.press("登记申请")
    expect(screen.text()).toContain("连接不上")
    await screen.press("再试一次")
    expect(screen.text()).toContain("所需信息的描述")
  })
})
