/** Registers and matters over real sockets: what each route answers, and everything that it may come to besides. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive, todayInChina } from "./openServer.ts"

let opened: Opened
let wang: Person
let li: Person
let zhao: Person
let sun: Person

beforeAll(async () => {
  opened = await openServer()
  wang = await opened.as("wang")
  li = await opened.as("li")
  zhao = await opened.as("zhao")
  sun = await opened.as("sun")
})
afterAll(() => opened.close())

const begun = (name?: string) => wang.zone.matters.begin({ params: application, payload: { wish: receive(name) } })

describe("rooms", () => {
  it("are listed with their registers and wishes, and what begins a matter", async () => {
    const rooms = await wang.zone.matters.rooms()
    const room = rooms.find((each) => each.room === "application")
    expect(room?.title).toBe("依申请公开")
    expect(room?.register.columns.find(({ title }) => title === "申请人")?.personal).toBe("name")
    const begins = room?.wishes.filter((each) => each.begins).map(({ wish }) => wish)
    expect(begins).toEqual(["Receive", "Import"])
    expect(room?.wishes.find(({ wish }) => wish === "Extend")).toEqual({ wish: "Extend", name: "延长答复期限", roles: ["head"], begins: false })
  })

  it("draw each wish as a form", async () => {
    const form = await wang.zone.matters.form({ params: { room: "application", wish: "Receive" } })
    const fields = new Map(form.fields?.map((each) => [each.key, each]))
    expect(fields.get("channel")?.field.choices?.[0]).toEqual({ value: "inPerson", zh: "当面提交" })
    expect(fields.get("description")).toEqual({ key: "description", required: true, zh: "所需政府信息的内容描述", field: { kind: "personal", zh: "密封的个人信息" } })
    expect(fields.get("wanted")?.required).toBe(false)
    expect(fields.get("applicants")?.field.item?.fields?.map(({ field, key }) => [key, field.kind])).toEqual([["kind", "choice"], ["name", "personal"], ["proof", "proof"], ["contact", "personal"]])
    const extend = await wang.zone.matters.form({ params: { room: "application", wish: "Extend" } })
    expect(extend.fields?.[0]).toEqual({ key: "workingDays", required: true, zh: "几个工作日", field: { kind: "number", minimum: 1, maximum: 400 } })
    expect(await problem(wang.zone.matters.form({ params: { room: "application", wish: "Dance" } }))).toMatchObject({ status: 404, tag: "NoWish" })
  })
})

describe("a matter", () => {
  it("begins with a number, is shown as the register shows it to the role, and goes on under its version", async () => {
    const done = await begun()
    expect(done).toMatchObject({ room: "application", version: 3, status: "processing", facts: ["Accepted", "Received", "ReceiptIssued"], repeated: false })
    expect(done.number).toMatch(/^\d{4}-\d{4}$/)
    const params = { ...application, id: done.id }

    const shown = await wang.fetch(`/api/rooms/application/matters/${done.id}`)
    expect(shown.headers.get("etag")).toBe('"3"')
    const text = await shown.text()
    // her address stands in no register
    expect(text).not.toContain("示例路1号")
    const audited = await (await sun.fetch(`/api/rooms/application/matters/${done.id}`)).text()
    expect(audited).not.toContain("林小满")
    expect(audited).not.toContain("示例路")
    const matter = JSON.parse(text) as Awaited<ReturnType<Person["zone"]["matters"]["show"]>>
    expect(matter.row[4]).toEqual({ text: "林小满", masked: false, kind: "name" })
    expect(matter.state).toMatchObject({ application: { applicants: [{ name: { text: "林小满", masked: false }, contact: { masked: true, kind: "address" } }] } })
    expect(matter.obligations).toMatchObject([{ what: "答复", owedBy: "handler", standing: "due" }])
    expect(matter.history.map(({ actor, fact }) => [fact, actor])).toEqual(["Accepted", "Received", "ReceiptIssued"].map((fact) => [fact, { id: "u-1", role: "clerk" }]))
    const extend = matter.wishes.find(({ wish }) => wish === "Extend")
    expect(extend).toMatchObject({ standing: "may", permitted: false, roles: ["head"] })
    expect(matter.wishes.find(({ wish }) => wish === "Archive")).toMatchObject({ standing: "no", refusal: { tag: "NotReplied", remedy: "先作出答复" } })

    const wish = { _tag: "Extend", workingDays: 10, reason: "需要征求意见" }
    const extended = await li.zone.matters.wish({ params, headers: { "if-match": '"3"' }, payload: { wish } })
    expect(extended).toMatchObject({ version: 4, facts: ["Extended"] })
    const reckoned = await wang.zone.matters.reckoning({ params })
    expect(reckoned.find(({ what }) => what === "答复")?.text).toContain("20个工作日")
    expect(reckoned.find(({ what }) => what === "答复")?.rows.length).toBeGreaterThan(30)
  })

  it("is refused by the law, with its basis and what would make it a yes", async () => {
    const { id } = await begun()
    const refused = await problem(wang.zone.matters.wish({ params: { ...application, id }, payload: { wish: { _tag: "Archive" } } }))
    expect(refused).toMatchObject({ status: 422, tag: "NotReplied", remedy: "先作出答复", type: "urn:zone:problem:refused", title: "不能办理" })
    expect(refused.basis?.cite).toContain("《")
    const late = await problem(wang.zone.matters.wish({ params: { ...application, id }, payload: { wish: { _tag: "HandOver", to: "示例区民政局", on: "2020-01-01" } } }))
    expect(late.status).toBe(422)
  })

  it("is refused to a role that may not, and told who may", async () => {
    const { id } = await begun()
    const wish = { _tag: "Extend", workingDays: 5, reason: "需要征求意见" }
    expect(await problem(zhao.zone.matters.wish({ params: { ...application, id }, payload: { wish } }))).toMatchObject({ status: 403, tag: "NotPermitted", roles: ["head"] })
    expect(await problem(sun.zone.matters.begin({ params: application, payload: { wish: receive() } }))).toMatchObject({ status: 403, tag: "NotPermitted" })
  })

  it("is refused where it cannot be read, by its places and without its words", async () => {
    const { id } = await begun()
    const params = { ...application, id }
    const send = (wish: { readonly _tag: string; readonly [key: string]: unknown }) => problem(zhao.zone.matters.wish({ params, payload: { wish } }))
    expect(await send({ _tag: "AskReasons", workingDays: "many", why: "" })).toMatchObject({ status: 400, tag: "NoCommand", paths: ["wish.workingDays", "wish.why"] })
    expect(await send({ _tag: "Recount", surprise: "林小满" })).toMatchObject({ status: 400, paths: ["wish.surprise"] })
    expect(await send({ _tag: "Recont" })).toMatchObject({ status: 400, tag: "NoWish", remedy: expect.stringContaining("Recount") as string })
    const spoiled = await problem(wang.zone.matters.begin({ params: application, payload: { wish: { ...receive(), applicants: [{ kind: "person", name: "" }], on: "2026-02-30" } } }))
    expect(spoiled).toMatchObject({ status: 400, paths: ["wish.on", "wish.applicants.0.name"] })
  })

  it("is not there: 404 for a matter, a room, and somebody else's address", async () => {
    expect(await problem(wang.zone.matters.show({ params: { ...application, id: "none" } }))).toMatchObject({ status: 404, tag: "NoMatter" })
    expect(await problem(wang.zone.matters.show({ params: { room: "kitchen", id: "none" } }))).toMatchObject({ status: 404, tag: "NoRoom" })
    expect(await problem(wang.zone.matters.wish({ params: { ...application, id: "none" }, payload: { wish: { _tag: "Recount" } } }))).toMatchObject({ status: 404, tag: "NoMatter" })
    expect(await problem(wang.zone.matters.reckoning({ params: { ...application, id: "none" } }))).toMatchObject({ status: 404 })
    expect((await wang.fetch("/api/rooms/application/matters/%2e%2e%2fetc")).status).toBe(400)
  })
})

describe("people", () => {
  it("are seen in the register as the role sees them, and whole only with a reason that is recorded", async () => {
    const { id, number } = await begun("欧阳试")
    const cells = async (person: Person) => {
      const { lines } = await person.zone.matters.list({ params: application, query: { number: number ?? "" } })
      return lines[0]?.cells[4]
    }
    expect(await cells(wang)).toEqual({ text: "欧阳试", masked: false, kind: "name" })
    expect(await cells(sun)).toEqual({ text: "欧**", masked: true, kind: "name" })

    const reveal = (person: Person, path: string) => person.zone.matters.reveal({ params: { ...application, id }, payload: { path, why: "与来人核对身份" } })
    expect(await reveal(wang, "application.applicants.0.name")).toEqual({ text: "欧阳试", masked: false, kind: "name" })
    // a contact is an address: the head of the office need not see it
    expect(await reveal(li, "application.applicants.0.contact")).toMatchObject({ masked: true })
    expect(await reveal(sun, "application.applicants.0.name")).toEqual({ text: "欧**", masked: true, kind: "name" })
    expect(await problem(reveal(wang, "application.number"))).toMatchObject({ status: 404, tag: "NothingSealed" })
    expect(await problem(reveal(wang, "constructor.prototype"))).toMatchObject({ status: 404 })
    expect(await problem(wang.zone.matters.reveal({ params: { ...application, id }, payload: { path: "application.applicants.0.name", why: "" } }))).toMatchObject({ status: 400, paths: ["why"] })
  })

  it("are found by their exact names, which stand in no address", async () => {
    await begun("司马测")
    const { lines } = await wang.zone.matters.findByName({ params: application, payload: { name: " 司马测" } })
    expect(lines.map(({ cells }) => cells[4])).toEqual([{ text: "司马测", masked: false, kind: "name" }])
    expect((await wang.zone.matters.findByName({ params: application, payload: { name: "司马" } })).lines).toEqual([])
  })
})

describe("the register", () => {
  it("is read page by page, and no line twice", async () => {
    for (let i = 0; i < 4; i++) await begun()
    const ids: Array<string> = []
    let after: string | undefined
    do {
      const page = await wang.zone.matters.list({ params: application, query: { limit: 3, sort: "due", descending: "true", ...(after !== undefined && { after }) } })
      ids.push(...page.lines.map(({ id }) => id))
      after = page.next
    } while (after !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(9)
    expect((await wang.zone.matters.list({ params: application, query: { status: "archived,concluded" } })).lines).toEqual([])
    expect((await wang.zone.matters.list({ params: application, query: { from: "2020-01-01", through: "2020-12-31" } })).lines).toEqual([])
  })

  it("refuses a cursor that is none, and questions that it does not know", async () => {
    expect(await problem(wang.zone.matters.list({ params: application, query: { after: "bm9uZQ" } }))).toMatchObject({ status: 400, tag: "BadCursor", paths: ["after"] })
    expect(await (await wang.fetch("/api/rooms/application/matters?limit=1000")).json()).toMatchObject({ status: 400, paths: ["query.limit"] })
    expect(await (await wang.fetch("/api/rooms/application/matters?name=x")).json()).toMatchObject({ status: 400, paths: ["query.name"] })
    expect(await (await wang.fetch("/api/rooms/application/matters?from=2026-02-30")).json()).toMatchObject({ status: 400, paths: ["query.from"] })
  })
})

describe("the office as a whole", () => {
  it("has a board, a day, counts, a report with its cases, a calendar", async () => {
    const done = await begun()
    const { items, workingDays } = await wang.zone.board.board({ query: { workingDays: 60 } })
    expect(workingDays).toBe(60)
    expect(items.find(({ id }) => id === done.id)).toMatchObject({ room: "application", number: done.number, owed: { what: "答复", standing: "due" } })

    const day = await wang.zone.board.today()
    expect(day.today).toBe(todayInChina())
    expect(day.rooms.find(({ room }) => room === "application")?.came).toBeGreaterThan(0)

    const year = Number(todayInChina().slice(0, 4))
    const { counts } = await wang.zone.board.statistics({ query: { from: `${year}-01-01`, through: `${year}-12-31` } })
    const all = (await wang.zone.matters.list({ params: application, query: { limit: 200 } })).lines.length
    expect(counts.filter(({ what }) => what === "收到申请").reduce((sum, { times }) => sum + times, 0)).toBe(all)
    expect(await problem(wang.zone.board.statistics({ query: { from: "2026-02-01", through: "2026-01-01" } }))).toMatchObject({ status: 400, tag: "NoSpan" })

    const report = await wang.zone.board.report({ query: { year } })
    const received = report.tables[0]?.rows[0]
    expect(received?.title).toContain("本年新收")
    expect(received?.cells[0]).toMatchObject({ count: all, cases: expect.arrayContaining([done.number]) as unknown })
    expect(report.findings).toEqual([])

    const calendar = await wang.zone.board.calendar({ query: { year: 2026 } })
    expect(calendar.settled).toBe(true)
    expect(calendar.days.find(({ date }) => date === "2026-10-01")).toEqual({ date: "2026-10-01", kind: "holiday", name: "国庆节", provisional: false })
    expect((await wang.zone.board.calendar({ query: { year: 2027 } })).settled).toBe(false)
    expect(await problem(wang.zone.board.calendar({ query: { year: 2040 } }))).toMatchObject({ status: 404, tag: "CalendarGap" })
  })

  it("has papers only with a typesetter, and says so", async () => {
    const { id } = await begun()
    const papers = await wang.zone.board.papers({ params: { room: "application", id } })
    expect(papers.map(({ paper, title }) => [paper, title])).toEqual([["application-form", "政府信息公开申请表"], ["receipt", "政府信息公开申请接收回执"], ["reckoning", "答复期限计算过程"]])
    expect(await problem(wang.zone.board.paper({ params: { room: "application", id, paper: "receipt" } }))).toMatchObject({ status: 503, tag: "NoTypesetter" })
    expect(await problem(wang.zone.board.paper({ params: { room: "application", id, paper: "reply" } }))).toMatchObject({ status: 404, tag: "NoPaper" })
    expect(await problem(sun.zone.board.paper({ params: { room: "application", id, paper: "receipt" } }))).toMatchObject({ status: 403, tag: "NotVisible" })
  })
})
