/** Before something is taken in, and on the same day after: what a clerk is shown, and what is passed on, over real sockets. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

let opened: Opened
let wang: Person
let zhao: Person
let sun: Person

beforeAll(async () => {
  opened = await openServer()
  wang = await opened.as("wang")
  zhao = await opened.as("zhao")
  sun = await opened.as("sun")
})
afterAll(() => opened.close())

const forDepartment = (name: string) => ({ ...receive(name), addressee: { kind: "department", name: "示例区民政局" } })
const begin = (wish: ReturnType<typeof receive>) => wang.zone.matters.begin({ params: application, payload: { wish } })
const check = (wish: { readonly _tag: string; readonly [key: string]: unknown }, person = wang) => person.zone.matters.check({ params: application, payload: { wish } })

describe("before something is taken in", () => {
  it("earlier applications of the same person are shown, the likeliest first, with what the law says", async () => {
    const same = await begin(forDepartment("上官检"))
    const other = await begin({ ...forDepartment("上官检"), description: "养老服务补贴的发放标准" })
    await begin(forDepartment("别人一"))
    const { alike, inMonth, inYear, many } = await check({ _tag: "Receive", addressee: { kind: "department", name: "示例区民政局" }, applicants: [{ name: " 上官检 " }], description: "示例路改造项目的批复。" })
    expect(alike.map(({ id }) => id)).toEqual([same.id, other.id])
    expect(alike[0]).toMatchObject({ number: same.number, likeness: 1, sameAgency: true, answered: false, about: { text: "示例路改造项目的批复", masked: false }, basis: { cite: "《政府信息公开条例》第四十五条" } })
    expect(alike[1]?.likeness).toBeLessThan(0.3)
    expect([inYear, inMonth]).toEqual([2, 2])
    expect(many?.basis.cite).toBe("《政府信息公开条例》第三十五条")
  })

  it("nothing is found by a part of a name, or before a name is filled in", async () => {
    expect((await check({ _tag: "Receive", applicants: [{ name: "上官" }] })).alike).toEqual([])
    expect((await check({ _tag: "Receive", applicants: [{}], channel: "" })).alike).toEqual([])
    expect((await check({ _tag: "Receive" })).alike).toEqual([])
  })

  it("the window's competence is told for each sort of agency, with its clause", async () => {
    const { competence } = await check({ _tag: "Receive", addressee: { kind: "itself" } })
    expect(competence.map(({ chosen, kind, receives }) => [kind, receives, chosen])).toEqual([["government", true, false], ["department", true, false], ["itself", true, true]])
    expect(competence[1]).toMatchObject({ zh: "政府部门", follows: "由本窗口接收，接收当日转交被申请单位" })
    expect(competence[1]?.basis.cite).toContain("《")
  })

  it("is not for roles that take nothing in, and not for wishes that there are not", async () => {
    expect(await problem(check({ _tag: "Receive" }, sun))).toMatchObject({ status: 403, tag: "NotPermitted" })
    expect(await problem(check({ _tag: "Dance" }))).toMatchObject({ status: 404, tag: "NoWish" })
    // the question is asked of any room, and tells of no agencies there
    const asked = await wang.zone.matters.check({ params: { room: "enquiry" }, payload: { wish: { _tag: "Receive", enquirer: { name: "上官检" } } } })
    expect(asked).toMatchObject({ alike: [], competence: [] })
  })
})

describe("the same-day hand-over", () => {
  it("lists what was taken in for others, and passes each on by itself", async () => {
    const [first, second, third] = [await begin(forDepartment("移交甲")), await begin(forDepartment("移交乙")), await begin(forDepartment("移交丙"))]
    await begin(receive("自办一"))
    const before = await wang.zone.handOver.list()
    const mine = before.open.filter(({ id }) => [first, second, third].some((each) => each.id === id))
    expect(mine.map(({ number }) => number)).toEqual([first.number, second.number, third.number])
    expect(mine[0]).toMatchObject({ to: "示例区民政局", applicant: { text: "移交甲", masked: false }, arrivedOn: todayInChina(), late: false, handedIn: ["政府信息公开申请表1份"], due: { date: todayInChina() } })
    expect(before.open.some(({ applicant }) => JSON.stringify(applicant).includes("自办一"))).toBe(false)
    const audited = await sun.zone.handOver.list()
    expect(JSON.stringify(audited)).not.toContain("移交甲")

    // somebody else is faster with the second, and the third is none of this office
    await zhao.zone.matters.wish({ params: { ...application, id: second.id }, payload: { wish: { _tag: "HandOver", to: "示例区民政局", on: todayInChina() } } })
    const line = (of: typeof first, version = of.version) => ({ id: of.id, version, to: "示例区民政局", receivedBy: "收件人" })
    const given = { headers: { "idempotency-key": "hand-over-0001" }, payload: { on: todayInChina(), lines: [line(first), line(second), { ...line(third), id: "nobody" }] } }
    const outcomes = await wang.zone.handOver.pass(given)
    expect(outcomes.map(({ done, id, problem: why }) => [id, done, why?.tag])).toEqual([[first.id, true, undefined], [second.id, false, "StaleStream"], ["nobody", false, "NoMatter"]])
    // the same click again does nothing twice
    expect((await wang.zone.handOver.pass(given)).map(({ done }) => done)).toEqual([true, false, false])

    const after = await wang.zone.handOver.list()
    expect(after.open.map(({ id }) => id)).toContain(third.id)
    expect(after.open.map(({ id }) => id)).not.toContain(first.id)
    expect(after.done.find(({ id }) => id === first.id)?.done).toEqual({ on: todayInChina(), to: "示例区民政局", receivedBy: "收件人" })
    const already = await wang.zone.handOver.pass({ payload: { on: todayInChina(), lines: [line(first, after.done.find(({ id }) => id === first.id)?.version)] } })
    expect(already[0]).toMatchObject({ done: false, problem: { tag: "AlreadyHandedOver", title: "不能办理" } })
  })

  it("says of each line that a role may not, and takes no empty list", async () => {
    const { id, version } = await begin(forDepartment("移交丁"))
    const [outcome] = await sun.zone.handOver.pass({ payload: { on: todayInChina(), lines: [{ id, version, to: "示例区民政局" }] } })
    expect(outcome).toMatchObject({ done: false, problem: { tag: "NotPermitted" } })
    expect(await problem(wang.zone.handOver.pass({ payload: { on: todayInChina(), lines: [] } }))).toMatchObject({ status: 400 })
  })
})
