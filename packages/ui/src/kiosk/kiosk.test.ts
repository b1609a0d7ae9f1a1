/** The kiosk around its pages: names of the place, search, follow, wiping, voice, and what is kept over a reload. */
import { ApplicantKind, FormWanted, Help } from "@zone/core/application"
import { wordOf } from "@zone/core/rules"
import { AreaFunction } from "@zone/core/terms"
import { describe, expect, it } from "vitest"
import { openKiosk, problem } from "../../test/openKiosk.ts"
import { zoneInfo } from "../../test/zoneInfo.ts"
import { messages } from "./messages.ts"

const titles = (kiosk: Awaited<ReturnType<typeof openKiosk>>) =>
  kiosk.elements().flatMap(({ attributes, children }) => (attributes["class"] === "title" ? children : []))

describe("the words", () => {
  it("are those of the vocabulary where it has them", () => {
    const same = (schema: Parameters<typeof wordOf>[0], words: { readonly [value: string]: string }) => {
      const word = wordOf(schema)
      expect(Object.fromEntries(Object.keys(words).map((value) => [value, word(value)]))).toEqual(words)
    }
    same(ApplicantKind, messages.kinds)
    same(FormWanted.fields.form, messages.forms)
    same(FormWanted.fields.route, messages.routes)
    same(Help.fields.difficulty, messages.difficulties)
    same(AreaFunction, messages.usual)
  })
})

describe("home", () => {
  it("names the functions as the place does, and says which where a name is used twice", async () => {
    expect(titles(await openKiosk()).slice(0, 4)).toEqual(["信息查询", "资料阅览", "公开申请", "政策解读"])
    const functions = zoneInfo.functions.map((each) => (each.function === "reading" ? { ...each, name: "信息查询" } : each))
    const twice = await openKiosk({}, { zone: { ...zoneInfo, functions } })
    expect(titles(twice).slice(0, 2)).toEqual(["信息查询·自助查询", "信息查询·资料阅览"])
  })

  it("shows nothing to touch until it knows the place, since what comes would push it away", async () => {
    const kiosk = await openKiosk({}, { zone: new Promise(() => {}) })
    expect(titles(kiosk)).toEqual([])
    expect(kiosk.text()).toContain(messages.asking)
  })

  it("offers the usual functions and another try where the zone cannot be asked", async () => {
    const kiosk = await openKiosk({}, { zone: Promise.reject(new Error("断了")) })
    expect(titles(kiosk)).toContain("申请接收")
    expect(kiosk.text()).toContain("再试一次")
    kiosk.fail["zone"] = Promise.resolve(zoneInfo)
    await kiosk.send({ _tag: "AskZone" })
    expect(titles(kiosk)).toContain("公开申请")
  })

  it("asks for the zone anew from time to time, which is no sign of life, and keeps what it knows when nobody answers", async () => {
    const { clock, fail, model, send, text } = await openKiosk()
    const refresh = async () => {
      for (const each of clock.refreshes) each(clock.now)
      await send()
      await new Promise((resolve) => { setTimeout(resolve, 0) })
    }
    fail["zone"] = Promise.resolve({ ...zoneInfo, today: "2026-11-28" })
    await refresh()
    expect(text()).toContain("2026年11月28日")
    fail["zone"] = problem(0, "Offline", "检查网络")
    await refresh()
    expect(text()).toContain("2026年11月28日")
    expect(text()).not.toContain("没有载入")
    expect(model().touched).toBe(false)
  })

  it("never goes back to an older answer", async () => {
    const { clock, fail, model, send } = await openKiosk()
    let tell: (zone: unknown) => void = () => {}
    fail["zone"] = new Promise((resolve) => { tell = resolve })
    for (const each of clock.refreshes) each(clock.now)
    await send()
    fail["zone"] = Promise.resolve({ ...zoneInfo, today: "2026-11-28" })
    for (const each of clock.refreshes) each(clock.now)
    await send({ _tag: "Active" })
    tell(zoneInfo)
    await send({ _tag: "Active" }, { _tag: "Active" })
    expect(model().zone.here?.today).toBe("2026-11-28")
  })

  it("gives nothing the focus until somebody goes somewhere", async () => {
    const { elements, send } = await openKiosk()
    const focused = () => elements().filter(({ attributes }) => attributes["data-focus"] !== undefined)
    expect(focused()).toEqual([])
    await send({ _tag: "Go", page: "search" })
    expect(focused().map(({ tag }) => tag)).toEqual(["h1"])
  })
})

describe("the question bank", () => {
  it("shows answers with source and date", async () => {
    const { asked, send, text } = await openKiosk()
    await send({ _tag: "Go", page: "search" }, { _tag: "TypeSearch", query: " 补贴 " }, { _tag: "Search" })
    expect(asked.at(-1)).toEqual(["questions", { query: { q: "补贴", limit: 10 } }])
    expect(text()).toContain("来源：《补贴办法》")
    expect(text()).toContain("更新日期：2026年8月12日")
  })

  it("says where to ask where there is none", async () => {
    const { send, text } = await openKiosk()
    await send({ _tag: "Go", page: "search" }, { _tag: "TypeSearch", query: "天气" }, { _tag: "Search" })
    expect(text()).toContain("没有找到")
    expect(text()).toContain("咨询台，example.org")
    expect(text()).toContain("政策解读区：专人值守")
  })

  it("asks nobody for nothing, and says kindly when nobody answers", async () => {
    const { fail, methods, model, send, text } = await openKiosk()
    await send({ _tag: "Go", page: "search" }, { _tag: "Search" })
    expect(methods()).not.toContain("questions")
    expect(text()).toContain("请写上要查找的内容")
    fail["questions"] = new TypeError("fetch failed")
    await send({ _tag: "TypeSearch", query: "补贴" }, { _tag: "Search" })
    expect(text()).toContain("稍后再试")
    expect(model().search).toMatchObject({ query: "补贴", busy: false })
  })
})

describe("following", () => {
  it("needs a number and a code, and tells the state with the certainty of the due date", async () => {
    const { asked, model, send, text } = await openKiosk()
    await send({ _tag: "Go", page: "follow" }, { _tag: "Follow" })
    expect(model().follow.troubles.map(({ place }) => place)).toEqual(["number", "code"])
    await send({ _tag: "TypeFollow", field: "number", value: "XXGK-2026-0001" }, { _tag: "TypeFollow", field: "code", value: " 7kqm " }, { _tag: "Follow" })
    expect(asked.at(-1)).toEqual(["follow", { params: { number: "XXGK-2026-0001" }, headers: { "x-zone-code": "7kqm" } }])
    expect(text()).toContain("办理中")
    expect(text()).toContain("2026年12月18日（暂定，以后可能变动）")
    await send({ _tag: "FollowAnother" })
    expect(model().follow).toMatchObject({ number: "", code: "" })
  })

  it("keeps what was typed when the code is wrong", async () => {
    const { fail, model, send, text } = await openKiosk()
    fail["follow"] = problem(404, "NoSuchReceipt", "编号或者查询码不对，请按接收回执核对")
    await send({ _tag: "Go", page: "follow" }, { _tag: "TypeFollow", field: "number", value: "A" }, { _tag: "TypeFollow", field: "code", value: "B" }, { _tag: "Follow" })
    expect(text()).toContain("编号或者查询码不对")
    expect(model().follow).toMatchObject({ number: "A", code: "B", busy: false })
  })
})

describe("wiping", () => {
  const typed = [{ _tag: "Go", page: "apply" }, { _tag: "Fill", change: { name: "林小满", description: "秘密" } }, { _tag: "SetFace", face: { elder: true, voice: true } }] as const

  it("comes after the idle time, with a warning that counts down, and leaves nothing", async () => {
    const { model, pass, send, store, text } = await openKiosk({ idleSeconds: 60, warnSeconds: 20 })
    await send(...typed)
    expect(store.text).toContain("林小满")
    pass(40)
    expect(model().left).toBeUndefined()
    pass(2)
    expect(text()).toContain("19秒后将结束并清除您填写的内容")
    pass(19)
    expect(JSON.stringify(model())).not.toContain("林小满")
    expect(store.text).toBeUndefined()
    expect(model()).toMatchObject({ page: "home", face: { elder: false, voice: false }, touched: false })
    expect(model().zone.here?.title).toBe("示例区政务公开专区")
  })

  it("waits again from every sign of life, also one that no screen heard of", async () => {
    const { model, pass, send, signs } = await openKiosk({ idleSeconds: 60, warnSeconds: 20 })
    await send(...typed)
    pass(50)
    expect(model().left).toBe(11)
    for (const sign of signs) sign()
    expect(model().left).toBeUndefined()
    pass(50)
    expect(model().apply.draft.name).toBe("林小满")
  })

  it("comes at once on demand, says so, and drops what is still on its way", async () => {
    const { model, send, text } = await openKiosk()
    await send(...typed)
    const { visit } = model()
    await send({ _tag: "End" }, { _tag: "Came", visit, news: { _tag: "Submitted", key: "key-00000001", done: { number: "X-1", code: "c", repeated: false } } })
    expect(text()).toContain("已清除")
    expect(text()).not.toContain("X-1")
    expect(model().page).toBe("home")
  })

  it("never comes where nobody was, and no clock runs then", async () => {
    const { clock, model, pass, signs } = await openKiosk()
    for (const sign of signs) sign()
    expect(clock.ticks.size).toBe(0)
    pass(1000)
    expect(model().visit).toBe(0)
  })

  it("waits for an application that is on its way", async () => {
    const { fail, model, pass, send } = await openKiosk({ idleSeconds: 10, warnSeconds: 5 })
    let tell: (done: unknown) => void = () => {}
    fail["apply"] = new Promise((resolve) => { tell = resolve })
    await send({ _tag: "Go", page: "apply" }, { _tag: "Fill", change: { addressee: "示例区人民政府", kind: "person", name: "林小满", description: "计划" } }, { _tag: "Submit" })
    pass(60)
    expect(model()).toMatchObject({ visit: 0, apply: { busy: true } })
    expect(model().left).toBeUndefined()
    tell({ number: "X-1", code: "c", repeated: false })
    await send({ _tag: "Active" })
    expect(model().page).toBe("done")
    pass(11)
    expect(model()).toMatchObject({ visit: 1, page: "home" })
  })
})

describe("a reload in the middle", () => {
  it("goes on where it was, under the same key, as long as the idle time has not passed", async () => {
    const first = await openKiosk({ idleSeconds: 60 })
    await first.send({ _tag: "Go", page: "apply" }, { _tag: "Fill", change: { addressee: "示例区人民政府", name: "林小满" } }, { _tag: "NextStep" })
    const kept = first.store.text ?? ""
    const again = await openKiosk({ idleSeconds: 60 }, { kept })
    expect(again.model()).toMatchObject({ page: "apply", touched: true, apply: { at: "kind", busy: false, draft: { name: "林小满" } } })
  })

  it("begins anew, and wipes what was kept, where it is too old or nothing that was kept here", async () => {
    const first = await openKiosk({ idleSeconds: 60 })
    await first.send({ _tag: "Go", page: "apply" }, { _tag: "Fill", change: { name: "林小满" } })
    const old = (first.store.text ?? "").replace(/"at":1000000/u, "\"at\":100")
    for (const kept of [old, "{", "{\"version\":1}", "null"]) {
      const again = await openKiosk({ idleSeconds: 60 }, { kept })
      expect(again.model().apply.draft.name).toBe("")
      expect(again.store.text).toBeUndefined()
    }
  })
})

describe("the voice", () => {
  it("says the page, what is not right, and spells out numbers; nothing while it is off", async () => {
    const { fail, send, spoken } = await openKiosk()
    await send({ _tag: "Go", page: "apply" })
    expect(spoken).toEqual([])
    await send({ _tag: "SetFace", face: { voice: true } }, { _tag: "NextStep" })
    expect(spoken[0]).toContain("向谁申请")
    expect(spoken.at(-1)).toContain("请选择向哪个机关申请")
    const count = spoken.length
    await send({ _tag: "Active" })
    expect(spoken).toHaveLength(count)
    fail["apply"] = Promise.resolve({ number: "X-12", code: "7K", repeated: false })
    await send({ _tag: "Fill", change: { addressee: "示例区人民政府", kind: "person", name: "林小满", proof: "later", description: "计划" } }, { _tag: "Submit" })
    expect(spoken.at(-1)).toContain("编号：X，幺 二。查询码：七 K")
    await send({ _tag: "SetFace", face: { voice: false } })
    expect(spoken.at(-1)).toBe("（停）")
  })
})

describe("set-up by staff", () => {
  it("lets the device in, and forgets the secret either way", async () => {
    const { asked, fail, model, send, text } = await openKiosk()
    const typed = [{ _tag: "TypeSetUp", field: "device", value: "k1" }, { _tag: "TypeSetUp", field: "secret", value: "s3cret" }] as const
    fail["openKiosk"] = problem(401, "WrongKiosk", "设备或者密钥不对：请工作人员重新设置自助终端")
    await send({ _tag: "Go", page: "setUp" }, ...typed, { _tag: "SetUp" })
    expect(text()).toContain("设备或者密钥不对")
    expect(model().setUp).toMatchObject({ device: "k1", secret: "" })
    delete fail["openKiosk"]
    await send(...typed, { _tag: "SetUp" })
    expect(asked.at(-1)).toEqual(["openKiosk", { payload: { device: "k1", secret: "s3cret" } }])
    expect(text()).toContain("设备已经开通")
    expect(model().setUp.secret).toBe("")
  })

  it("is one at a time: what is typed while it is on its way is another one's, also when somebody went away and came back", async () => {
    const { asked, fail, model, send } = await openKiosk()
    let open: (opened: { readonly device: string }) => void = () => {}
    fail["openKiosk"] = new Promise((opened) => { open = opened })
    const typed = [{ _tag: "TypeSetUp", field: "device", value: "k1" }, { _tag: "TypeSetUp", field: "secret", value: "s3cret" }] as const
    await send({ _tag: "Go", page: "setUp" }, ...typed, { _tag: "SetUp" }, { _tag: "Go", page: "home" }, { _tag: "Go", page: "setUp" })
    await send({ _tag: "TypeSetUp", field: "device", value: "k2" }, { _tag: "SetUp" })
    expect(asked.filter(([method]) => method === "openKiosk")).toHaveLength(1)
    expect(model().setUp).toMatchObject({ device: "k1", busy: true })
    open({ device: "k1" })
    await send({ _tag: "Active" })
    expect(model().setUp).toMatchObject({ busy: false, done: true })
  })
})
