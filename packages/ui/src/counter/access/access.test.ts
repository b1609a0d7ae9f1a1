/** Accounts, kiosks and one's own password before a fake office: what is asked once more, what is shown once, and what is kept nowhere. */
import { describe, expect, it } from "vitest"
import { fakeOffice, problems } from "../../../test/fakeOffice.ts"
import { openCounter } from "../../../test/openCounter.ts"

const accounts = async (office = fakeOffice()) => {
  const screen = await openCounter(office)
  await screen.press("账号与自助机")
  return screen
}

const kept = (screen: Awaited<ReturnType<typeof openCounter>>): string => JSON.stringify(screen.running.model())

describe("accounts and kiosks", () => {
  it("are a place of the head's, and of nobody else", async () => {
    const screen = await accounts()
    expect(screen.text()).toContain("已锁定至2026年11月30日 09:14（失败时所用的地址）")
    await screen.send({ _tag: "ChangePost", post: "p-1" })
    expect(screen.button("账号与自助机")).toBeUndefined()
  })

  it("are told as the server tells it where somebody else comes by the address", async () => {
    const office = fakeOffice()
    office.fail("accounts", problems.forbidden)
    const screen = await accounts(office)
    expect(screen.text()).toContain("没有权限")
    await screen.press("再试一次")
    expect(screen.text()).toContain("zhao")
  })

  it("let somebody in again with one click, and say so", async () => {
    const screen = await accounts()
    await screen.press("解除锁定zhao")
    expect(screen.calls("unlock")).toEqual([["unlock", { payload: { login: "zhao" } }]])
    expect(screen.text()).toContain("已解除 zhao 的锁定")
    expect(screen.text()).not.toContain("已锁定至")
    expect(screen.byId("acted")?.attributes["data-focus"]).toMatch(/^acted/)
  })

  it("end somebody's log-ins after asking once more, and not when that is taken back", async () => {
    const screen = await accounts()
    await screen.press("结束登录zhao")
    expect(screen.text()).toContain("结束 zhao 的 2 处登录？")
    expect(screen.byId("sure-yes")?.attributes["data-focus"]).toMatch(/^sure-yes/)
    await screen.press("取消")
    expect(screen.calls("endSessions")).toEqual([])
    await screen.press("结束登录zhao")
    await screen.press("确定")
    expect(screen.calls("endSessions")).toEqual([["endSessions", { payload: { login: "zhao" } }]])
    expect(screen.text()).toContain("已结束 zhao 的 2 处登录")
    expect(screen.button("结束登录zhao")).toBeUndefined()
    // nobody ends the one they sit in
    expect(screen.button("结束其他登录wang")).toBeUndefined()
  })

  it("say what was not done, and why", async () => {
    const screen = await accounts()
    screen.office.fail("unlock", { status: 404, tag: "NotLocked", title: "没有找到", remedy: "这个用户名没有登录失败的记录，不用解除" })
    await screen.press("解除锁定zhao")
    expect(screen.text()).toContain("不用解除")
    expect(screen.text()).not.toContain("已解除")
  })

  it("set a kiosk up: what is wrong is said at its field, the secret is shown until it is copied, and is nowhere after that", async () => {
    const screen = await accounts()
    const send = async (device: string, title: string): Promise<void> => {
      await screen.type("设备编号", device)
      await screen.type("名称", title)
      await screen.submit(1)
    }
    for (const [device, title, says, at] of [["大厅", "x", "设备编号由小写字母", "kiosk-device"], ["hall-1", "x", "这个编号已经有了", "kiosk-device"], ["hall-2", " ", "填写名称", "kiosk-title"]] as const) {
      await send(device, title)
      expect(screen.text()).toContain(says)
      expect(screen.byId(at)?.attributes["data-focus"]).toContain(at)
      expect(screen.byId(at)?.attributes["aria-describedby"]).toContain(`${at}-error`)
    }
    expect(screen.calls("setUp")).toEqual([])
    await send(" hall-2 ", "大厅二号")
    expect(screen.calls("setUp")).toEqual([["setUp", { params: { device: "hall-2" }, payload: { title: "大厅二号" } }]])
    expect(screen.text()).toContain("s3cret-s3cret-s3cret")
    expect(screen.text()).toContain("工作人员：开通这台设备")
    expect(screen.byId("secret")?.attributes["data-focus"]).toMatch(/^secret/)
    await screen.press("刷新")
    expect(screen.text()).toContain("s3cret-s3cret-s3cret")
    await screen.press("已抄下，不再显示")
    expect(kept(screen)).not.toContain("s3cret")
    expect(screen.byId("kiosk-device")?.attributes["value"]).toBe("")
  })

  it("forget the secret when somebody goes elsewhere, and when the session ends", async () => {
    for (const leave of ["elsewhere", "lost"] as const) {
      const screen = await accounts()
      await screen.press("换密钥hall-1")
      expect(screen.text()).toContain("旧密钥作废")
      await screen.press("确定")
      expect(screen.text()).toContain("s3cret")
      if (leave === "elsewhere") await screen.press("待办")
      else {
        screen.office.fail("accounts", problems.unauthorised)
        await screen.press("刷新")
        expect(screen.text()).toContain("登录已经结束")
      }
      expect(kept(screen)).not.toContain("s3cret")
    }
  })

  it("remove a kiosk after asking once more", async () => {
    const screen = await accounts()
    await screen.press("删除hall-1")
    expect(screen.text()).toContain("那台设备马上停用")
    await screen.press("确定")
    expect(screen.calls("remove")).toEqual([["remove", { params: { device: "hall-1" } }]])
    expect(screen.text()).toContain("还没有设置自助机")
  })

  it("tell who did what: by names where they are known, the administrator where nobody logged in", async () => {
    const screen = await accounts()
    const text = screen.text()
    expect(text).toMatch(/设置自助机 hall-1 wangh-07/)
    expect(text).toMatch(/添加账号 zhaoc-11 服务器上的管理员/)
    expect(text).toMatch(/解除锁定 没有这个账号 wang/)
  })
})

describe("one's own password", () => {
  const open = async () => {
    const screen = await openCounter()
    await screen.press("改密码")
    return screen
  }
  const fill = async (screen: Awaited<ReturnType<typeof open>>, old: string, fresh: string, again: string): Promise<void> => {
    await screen.type("现在的密码", old)
    await screen.type("新密码", fresh)
    await screen.type("再输入一次新密码", again)
    await screen.submit(1)
  }

  it("is not sent until it can be right; what is wrong stands at its field", async () => {
    const screen = await open()
    for (const [old, fresh, again, says, at] of [
      ["", "a long enough one", "a long enough one", "填写现在的密码", "old"], ["x", "short", "short", "新密码至少10个字", "fresh"], ["x", "y".repeat(201), "y", "新密码不超过200个字", "fresh"],
      ["the same as before", "the same as before", "the same as before", "新密码与现在的相同", "fresh"], ["x", "a long enough one", "another one", "两次输入的新密码不一样", "again"]
    ] as const) {
      await fill(screen, old, fresh, again)
      expect(screen.text()).toContain(says)
      expect(screen.byId(`password-${at}`)?.attributes["data-focus"]).toContain(`password-${at}`)
    }
    expect(screen.calls("changePassword")).toEqual([])
  })

  it("is sent, said to be changed, and kept nowhere", async () => {
    const screen = await open()
    await fill(screen, "the old one", "a long enough one", "a long enough one")
    expect(screen.calls("changePassword")).toEqual([["changePassword", { payload: { old: "the old one", new: "a long enough one" } }]])
    expect(screen.text()).toContain("密码已更改")
    expect(kept(screen)).not.toMatch(/the old one|a long enough one/)
  })

  it("was another: that is said where it is typed, and nobody is logged out by it", async () => {
    const screen = await open()
    screen.office.fail("changePassword", problems.wrong)
    await fill(screen, "not the old one", "a long enough one", "a long enough one")
    expect(screen.text()).toContain("现在的密码不对")
    expect(screen.running.model().gate._tag).toBe("In")
    expect(kept(screen)).not.toMatch(/not the old one|a long enough one/)
    // a session that has ended is another thing
    screen.office.fail("changePassword", problems.unauthorised)
    await fill(screen, "the old one", "a long enough one", "a long enough one")
    expect(screen.text()).toContain("登录已经结束")
  })

  it("was wrong too often: it counts down", async () => {
    const screen = await open()
    screen.office.fail("changePassword", problems.tooMany)
    await fill(screen, "x", "a long enough one", "a long enough one")
    expect(screen.text()).toContain("5 秒以后可以再试")
    expect(screen.button("更改密码")?.attributes["disabled"]).toBe(true)
    screen.pass(6)
    expect(screen.button("更改密码")?.attributes["disabled"]).toBe(false)
  })

  it("was typed and left: it is gone when somebody comes back", async () => {
    const screen = await open()
    await screen.type("现在的密码", "the old one")
    await screen.press("待办")
    expect(kept(screen)).not.toContain("the old one")
  })
})
