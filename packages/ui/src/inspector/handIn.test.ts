/** Handing in: what goes to the office and in what order, what is told when it does not work, and that nothing is sent twice. */
import { describe, expect, it } from "vitest"
import { answer, begin, bytes, device, openInspector, permitting } from "../../test/openInspector.ts"
import type { Problem } from "../backend/Problem.ts"
import type { Session, WishDraft } from "../backend/StaffBackend.ts"
import type { InspectorBackend } from "./InspectorOutside.ts"

type Stage = "Open" | "Ordered" | "Reported" | "Passed" | "Waived"

const problem = (status: number, tag: string): Error & { readonly problem: Problem } => Object.assign(new Error(tag), { problem: { status, tag, title: tag, remedy: `${tag}的办法` } })

/** An office with one room: it knows each key, and can be told to fail. */
const office = () => {
  const sent: Array<WishDraft> = []
  const keys = new Map<string, string>()
  const fail: Array<string> = []
  let session: Session | undefined
  let open: ReadonlyArray<string> = []
  const stages = new Map<string, Stage>()
  const failing = (method: string): void => {
    if (session === undefined && method !== "open") throw problem(401, "NoSession")
    const at = fail.indexOf(method)
    if (at < 0) return
    fail.splice(at, 1)
    throw problem(0, "Offline")
  }
  const take = (wish: WishDraft): void => {
    sent.push(wish)
    const those = (field: string): ReadonlyArray<string> => (wish[field] ?? []) as ReadonlyArray<string>
    if (wish._tag === "RecordInspection") for (const { requirement } of wish["missing"] as ReadonlyArray<{ readonly requirement: string }>) stages.set(requirement, "Open")
    if (wish._tag === "OrderRectification") for (const each of those("requirements")) stages.set(each, "Ordered")
    if (wish._tag === "Waive") stages.set(wish["requirement"] as string, "Waived")
    if (wish._tag === "Recheck") {
      for (const each of those("passed")) stages.set(each, "Passed")
      for (const each of those("failed")) stages.set(each, "Open")
    }
  }
  const done = { room: "zone", id: "m-1", version: 1, facts: [], repeated: false, obligations: [] }
  const posts = [{ id: "desk", title: "窗口", role: "clerk" }, { id: "audit", title: "检查", role: "auditor" }] as const
  const backend: InspectorBackend = {
    session: {
      open: async ({ payload: { password } }) => {
        if (password !== "对的") throw problem(401, "WrongLogin")
        session = { actor: "a-1", post: posts[0], posts, until: "", idleSeconds: 60 }
        return session
      },
      current: async () => { failing("current"); return session! },
      changePost: async ({ payload }) => { session = { ...session!, post: posts.find(({ id }) => id === payload.post)! }; return session },
      close: async () => {}
    },
    files: { upload: async ({ payload }) => { failing("upload"); return { file: `f-${payload.length}`, mediaType: "image/png", size: payload.length } } },
    matters: {
      list: async () => { failing("list"); return { lines: open.map((on, nth) => ({ id: `o-${nth}`, version: 1, zone: "z-1", on, status: "inspected", unsettled: false, cells: [] })) } },
      begin: async ({ headers, payload }) => {
        failing("begin")
        const key = headers?.["idempotency-key"] ?? ""
        if (!keys.has(key)) take(payload.wish)
        keys.set(key, "m-1")
        // it was kept, and the answer is lost
        failing("answer")
        return done
      },
      show: async () => { failing("show"); return { room: "zone", id: "m-1", version: 3, row: [], obligations: [], history: [], wishes: [], state: { matters: [...stages].map(([requirement, _tag]) => ({ requirement, _tag, ...(_tag === "Ordered" && { who: "示例中心", due: { date: "2026-12-04" } }) })) } } },
      wish: async ({ payload }) => { failing(payload.wish._tag); take(payload.wish); return done }
    }
  }
  return { backend, sent, fail, stages, role: () => session?.post.role, openBefore: (days: ReadonlyArray<string>) => { open = days }, enter: () => { session = { actor: "a-1", post: posts[1], posts, until: "", idleSeconds: 60 } } }
}

/** Both are missing, one with a photo and a waiver, the other to be mended. */
const surveyed = async (at: ReturnType<typeof office>) => {
  const screen = await begin(await openInspector(device(), undefined, { backend: at.backend }))
  await answer(screen, "12", "0")
  await screen.send({ _tag: "ChoosePhotos", of: "materials.form", files: [bytes("台面")] })
  await screen.press("查看结论")
  await screen.send({ _tag: "Waive", requirement: "guide/present" })
  for (const [key, value] of [["reason", "搬迁"], ["signedBy", "负责人乙"], ["cite", "示例〔2026〕7号"], ["through", "2026-12-31"]] as const) await screen.send({ _tag: "WriteWaiver", key, value })
  await screen.send({ _tag: "KeepWaiver" })
  await screen.send({ _tag: "Order", requirement: "", key: "who", value: "示例中心" })
  await screen.send({ _tag: "Order", requirement: "intake/form", key: "workingDays", value: "5" })
  await screen.send({ _tag: "Go", to: { at: "hand", id: "s-1" } })
  return screen
}

describe("handing in", () => {
  it("asks for a log-in where there is none, takes the post that inspects, and sends record, photo, waiver and order", async () => {
    const at = office()
    const screen = await surveyed(at)
    await screen.press("提交")
    expect(screen.text()).toContain("请用检查岗位的账号登录")
    await screen.type("账号", "sun")
    await screen.type("密码", "错的")
    await screen.submit()
    expect(screen.text()).toContain("WrongLogin的办法")
    expect(screen.running.model().login.password).toBe("")
    await screen.type("密码", "对的")
    await screen.submit()
    expect(at.role()).toBe("auditor")
    expect(at.sent).toEqual([
      {
        _tag: "RecordInspection", on: "2026-11-21", inspector: "检查员甲", place: "示例大厅专区", points: 0,
        missing: [{ requirement: "intake/form", gravity: 3, what: "申请表至少20份" }, { requirement: "guide/present", gravity: 2, what: "公开指南至少1份" }]
      },
      { _tag: "AddPhotos", requirement: "intake/form", photos: ["f-6"] },
      { _tag: "Waive", requirement: "guide/present", reason: "搬迁", signer: "负责人乙", through: "2026-12-31", cite: "示例〔2026〕7号" },
      { _tag: "OrderRectification", who: "示例中心", workingDays: 5, requirements: ["intake/form"] }
    ])
    expect(screen.text()).toContain("2026-11-21 已经提交")
    for (const part of ["整改中", "2026年12月4日", "已豁免"]) expect(screen.text()).toContain(part)
    expect(screen.device.surveys).toMatchObject([{ handed: { matter: "m-1", whole: true } }])
  })

  it.each(["begin", "answer", "show", "upload", "AddPhotos", "Waive", "OrderRectification"])("goes on where it was broken off at %s, and sends nothing twice", async (step) => {
    const at = office()
    at.enter()
    at.fail.push(step)
    const screen = await surveyed(at)
    await screen.press("提交")
    expect(screen.text()).toContain("没有提交成功")
    expect(screen.text()).toContain("已经提交的不会重复")
    await screen.press("提交")
    expect(screen.text()).toContain("2026-11-21 已经提交")
    expect(at.sent.map(({ _tag }) => _tag)).toEqual(["RecordInspection", "AddPhotos", "Waive", "OrderRectification"])
  })

  it("warns where an inspection of the zone is still open, and goes on only when told to", async () => {
    const at = office()
    at.enter()
    at.openBefore(["2026-11-02"])
    const screen = await surveyed(at)
    await screen.press("提交")
    expect(screen.text()).toContain("2026-11-02 的检查还有整改没有办结")
    expect(at.sent).toEqual([])
    await screen.press("仍然提交")
    expect(at.sent).toHaveLength(4)
  })

  it("is not dropped on the device while it is being handed in", async () => {
    const at = office()
    at.enter()
    const screen = await surveyed(at)
    screen.running.send({ _tag: "HandIn", id: "s-1" })
    for (let i = 0; i < 2; i++) screen.running.send({ _tag: "Drop", id: "s-1" })
    await screen.send({ _tag: "Show", outcome: "" })
    expect(screen.running.model().kept).toMatchObject([{ id: "s-1", handed: { whole: true } }])
  })

  it("cannot be asked for without a network, nor where there is no office, and what was handed in is not changed any more", async () => {
    const at = office()
    at.enter()
    const screen = await surveyed(at)
    screen.hears.network?.(false)
    expect(screen.button("提交")?.attributes["disabled"]).toBe(true)
    screen.hears.network?.(true)
    await screen.press("提交")
    await screen.send({ _tag: "Go", to: { at: "fill", id: "s-1", heading: "" } })
    expect(screen.text()).toContain("这份检查已经提交，不能再改")
    await answer(screen, "40", "5")
    expect(screen.running.model().kept[0]?.survey.answers).toMatchObject({ materials: { form: { copies: 12 } } })
    const alone = await begin(await openInspector())
    await alone.send({ _tag: "Go", to: { at: "hand", id: "s-1" } })
    expect(alone.text()).toContain("这里没有可以提交的办公室")
    expect(alone.button("提交")).toBeUndefined()
  })
})

describe("another look", () => {
  it("asks only what was missing, and passes or sends back what was reported", async () => {
    const at = office()
    at.enter()
    const screen = await surveyed(at)
    await screen.press("提交")
    at.stages.set("intake/form", "Reported")
    await screen.press("查询整改情况")
    expect(screen.text()).toContain("已报整改，待复查")
    await screen.press("开始复查")
    expect(screen.text()).toContain("已答 0 / 1")
    // what it looked like then, beside what it looks like now
    expect(screen.text()).toContain("上次检查时的样子")
    const pictures = () => screen.all().filter(({ tag }) => tag === "img").map(({ attributes }) => attributes["alt"])
    expect(pictures()).toEqual(["照片：台面.jpg"])
    expect(screen.button("删去 台面.jpg")).toBeUndefined()
    await answer(screen, "19", "")
    await screen.send({ _tag: "Go", to: { at: "hand", id: "s-2" } })
    expect(screen.text()).toContain("仍不符合 1 项")
    await screen.press("提交")
    expect(at.sent.at(-1)).toEqual({ _tag: "Recheck", passed: [], failed: ["intake/form"] })
    await screen.send({ _tag: "Go", to: { at: "hand", id: "s-1" } })
    at.stages.set("intake/form", "Reported")
    await screen.press("查询整改情况")
    await screen.press("开始复查")
    await answer(screen, "20", "")
    await screen.send({ _tag: "Go", to: { at: "hand", id: "s-3" } })
    await screen.press("提交")
    expect(at.sent.at(-1)).toEqual({ _tag: "Recheck", passed: ["intake/form"], failed: [] })
    expect(screen.text()).toContain("全部办结")
  })
})

describe("a waiver", () => {
  it("says what is missing in it, counts until its last day, and can be taken back", async () => {
    const screen = await begin(await openInspector())
    await answer(screen, "12", "0")
    await screen.press("查看结论")
    await screen.send({ _tag: "Waive", requirement: "guide/present" })
    await screen.send({ _tag: "WriteWaiver", key: "through", value: "2026-11-20" })
    await screen.submit()
    expect(screen.running.model().waiving?.missing).toEqual(["reason", "signedBy", "through"])
    expect(screen.byId("waiver-reason")?.attributes["data-focus"]).toMatch(/^waiver-reason/)
    for (const [key, value] of [["reason", "搬迁"], ["signedBy", "负责人乙"], ["through", "2026-11-21"]] as const) await screen.send({ _tag: "WriteWaiver", key, value })
    await screen.submit()
    expect(screen.text()).toContain("豁免：搬迁；负责人乙同意，至 2026-11-21 止")
    await screen.press("检查报告")
    expect(screen.text()).toContain("豁免事项")
    await screen.send({ _tag: "DropWaiver", requirement: "guide/present" })
    expect(screen.running.model().kept[0]?.survey.waivers).toBeUndefined()
  })
})

describe("what a notice only permits", () => {
  it("is no fault to be mended: it is neither listed for mending nor handed in", async () => {
    const at = office()
    at.enter()
    const screen = await begin(await openInspector(device(), () => Promise.resolve(permitting), { backend: at.backend }))
    await answer(screen, "12", "0")
    await screen.send({ _tag: "Go", to: { at: "mend", id: "s-1" } })
    expect(screen.text()).toContain("做不做由各地决定，不列入整改：公开指南至少1份")
    await screen.send({ _tag: "Go", to: { at: "hand", id: "s-1" } })
    expect(screen.text()).toContain("不符合 1 项")
    await screen.press("提交")
    expect(at.sent).toMatchObject([{ _tag: "RecordInspection", missing: [{ requirement: "intake/form" }] }])
    expect(at.sent[0]?.["missing"]).toHaveLength(1)
  })
})
