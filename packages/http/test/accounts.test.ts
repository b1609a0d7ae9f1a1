/** The head looks after accounts and kiosks over real sockets: how each stands, whom that lets in again, whose log-ins end, and what is written down of it. */
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Accounts, layerOfficeAccounts } from "../src/index.ts"
import { cheap, officeIn, type Opened, openServer, PASSWORD, personAt, problem } from "./openServer.ts"

const free = { burst: 10_000, perMinute: 10_000 }

let opened: Opened
beforeAll(async () => { opened = await openServer({ access: { failures: 3, lock: 600, slow: 0 }, server: { limits: { login: free, request: free } } }) })
afterAll(() => opened.close())

const guess = (login: string) => problem(opened.nobody().zone.session.open({ payload: { login, password: "guess" } }))

describe("the accounts of an office", () => {
  it("are the head's: nobody else sees them, ends log-ins, reads what was done, or sees kiosks", async () => {
    const others = [await opened.as("wang"), await opened.as("wang", "desk"), await opened.as("zhao"), await opened.as("sun"), opened.nobody()]
    for (const { zone } of others) {
      const asked = [
        zone.accounts.list(), zone.accounts.deeds(), zone.accounts.endSessions({ payload: { login: "li" } }), zone.session.unlock({ payload: { login: "li" } }), zone.kiosks.list()
      ]
      const told = await Promise.all(asked.map(problem))
      expect(told.map(({ status }) => status)).toEqual(told.map(() => (zone === others.at(-1)?.zone ? 401 : 403)))
    }
    expect(await problem(others[0]!.zone.accounts.list())).toMatchObject({ tag: "NotPermitted", roles: ["head"] })
  })

  it("say how the log-ins of each went, and nothing that would open one", async () => {
    const li = await opened.as("li")
    await opened.as("zhao")
    const before = await li.zone.accounts.list()
    expect(before.map(({ login }) => login)).toEqual(["li", "sun", "wang", "zhao"])
    const zhao = before.find(({ login }) => login === "zhao")
    expect(zhao).toMatchObject({ actor: "u-3", posts: [{ id: "desk", role: "handler" }], failures: 0 })
    expect(zhao?.sessions).toBeGreaterThan(0)
    expect(Date.now() - Date.parse(zhao?.lastLogIn ?? "")).toBeLessThan(60_000)
    expect(zhao).not.toHaveProperty("locked")
    expect(JSON.stringify(before)).not.toMatch(/password|token|scrypt|secret/i)

    await guess("zhao")
    expect((await li.zone.accounts.list()).find(({ login }) => login === "zhao")).toMatchObject({ failures: 1 })
    await guess("zhao")
    await guess("ZHAO ")
    const locked = (await li.zone.accounts.list()).find(({ login }) => login === "zhao")
    expect(locked).toMatchObject({ failures: 3, locked: { everywhere: false } })
    expect(Date.parse(locked?.locked?.until ?? "") - Date.now()).toBeGreaterThan(500_000)
    expect(await guess("zhao")).toMatchObject({ tag: "LockedOut" })

    await li.zone.session.unlock({ payload: { login: "zhao" } })
    expect((await li.zone.accounts.list()).find(({ login }) => login === "zhao")).toEqual({ ...locked, failures: 0, locked: undefined })
    await opened.as("zhao")
    expect((await li.zone.accounts.deeds({ query: { limit: 1 } }))[0]).toMatchObject({ by: "u-2", deed: "unlocked", whom: "u-3" })
  })

  it("end somebody's log-ins at once, everywhere, and only theirs", async () => {
    const li = await opened.as("li")
    const [desk, home, other] = [await opened.as("zhao"), await opened.as("zhao"), await opened.as("sun")]
    const { sessions } = (await li.zone.accounts.list()).find(({ login }) => login === "zhao")!
    expect(sessions).toBeGreaterThanOrEqual(2)
    expect(await li.zone.accounts.endSessions({ payload: { login: "Zhao" } })).toEqual({ ended: sessions })
    for (const { zone } of [desk, home]) expect(await problem(zone.session.current())).toMatchObject({ status: 401 })
    expect((await other.zone.session.current()).actor).toBe("u-4")
    expect(await li.zone.accounts.endSessions({ payload: { login: "zhao" } })).toEqual({ ended: 0 })
    expect(await problem(li.zone.accounts.endSessions({ payload: { login: "nobody-at-all" } }))).toMatchObject({ status: 404, tag: "NoAccount" })
    expect((await li.zone.accounts.deeds())[0]).toMatchObject({ by: "u-2", deed: "sessionsEnded", whom: "u-3" })
  })

  it("end the head's own log-ins but for the one at hand", async () => {
    const [here, elsewhere] = [await opened.as("li"), await opened.as("li")]
    expect((await here.zone.accounts.endSessions({ payload: { login: "li" } })).ended).toBeGreaterThan(0)
    expect((await here.zone.session.current()).actor).toBe("u-2")
    expect(await problem(elsewhere.zone.session.current())).toMatchObject({ status: 401 })
  })

  it("keep what was done: by the head, by oneself, and by whoever runs the server, with ids and no names", async () => {
    const [li, sun] = [await opened.as("li"), await opened.as("sun")]
    const fresh = "another good password"
    expect(await problem(sun.zone.session.changePassword({ payload: { old: "wrong", new: fresh } }))).toMatchObject({ status: 401 })
    await sun.zone.session.changePassword({ payload: { old: PASSWORD, new: fresh } })
    await sun.zone.session.changePassword({ payload: { old: fresh, new: PASSWORD } })
    const { secret } = await li.zone.kiosks.setUp({ params: { device: "hall-9" }, payload: { title: "大厅九号" } })
    await li.zone.kiosks.remove({ params: { device: "hall-9" } })
    expect(await problem(li.zone.kiosks.remove({ params: { device: "hall-9" } }))).toMatchObject({ tag: "NoKiosk" })
    await opened.server.setUpKiosk("hall-8", "大厅八号")
    const deeds = await li.zone.accounts.deeds({ query: { limit: 500 } })
    expect(deeds.slice(0, 5).map(({ by, deed, whom }) => [by, deed, whom])).toEqual([
      [undefined, "kioskSetUp", "hall-8"], ["u-2", "kioskRemoved", "hall-9"], ["u-2", "kioskSetUp", "hall-9"], ["u-4", "passwordChanged", "u-4"], ["u-4", "passwordChanged", "u-4"]
    ])
    expect(deeds.slice(-4).map(({ by, deed, whom }) => [by, deed, whom])).toEqual(["u-4", "u-3", "u-2", "u-1"].map((id) => [undefined, "added", id]))
    const told = JSON.stringify([deeds, await li.zone.kiosks.list()])
    expect(told).not.toContain(secret)
    for (const word of ["zhao", "wang", PASSWORD]) expect(told).not.toContain(word)
    for (const line of opened.log) for (const word of ["zhao", "wang", secret]) expect(line).not.toContain(word)
  })

  it("are in no address, so that no proxy and no history keeps a name", async () => {
    const li = await opened.as("li")
    const asked: Array<string> = []
    const zone = (await import("../src/client/index.ts")).makeClient({
      baseUrl: opened.url, fetch: (address, init) => {
        asked.push(address as string)
        return li.fetch((address as string).slice(opened.url.length), init)
      }
    })
    await zone.accounts.list()
    await zone.accounts.endSessions({ payload: { login: "wang" } })
    await problem(zone.session.unlock({ payload: { login: "wang" } }))
    expect(asked).toHaveLength(3)
    for (const address of asked) expect(address).not.toContain("wang")
  })

  it("refuse what is not of their shape", async () => {
    const li = await opened.as("li")
    expect((await li.fetch("/api/accounts/deeds?limit=0")).status).toBe(400)
    expect((await li.fetch("/api/accounts/deeds?limit=501")).status).toBe(400)
    const post = (body: string) => li.fetch("/api/accounts/sessions/end", { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, body })
    expect((await post("{}")).status).toBe(400)
    expect((await post("{\"login\":\"li\",\"all\":true}")).status).toBe(400)
    // a page of somebody else's cannot end anything
    expect((await li.fetch("/api/accounts/sessions/end", { method: "POST", headers: { "content-type": "application/json", origin: "https://example.org" }, body: "{\"login\":\"zhao\"}" })).status).toBe(403)
  })
})

describe("accounts beside a server", () => {
  it("are recorded as well, and an office from before has its tables", async () => {
    const folder = mkdtempSync(join(tmpdir(), "zone-accounts-"))
    try {
      const office = officeIn(join(folder, "office"))
      const first = await openServer({ office })
      await first.server.stop()
      const accounts = layerOfficeAccounts(join(office.folder, "office.sqlite"), { cost: cheap })
      await Effect.runPromise(Effect.provide(Accounts.use(Effect.fnUntraced(function*({ endSessions, remove, setPassword, setPosts, unlock }) {
        yield* setPassword("zhao", Redacted.make("a password from the office"))
        yield* setPosts("zhao", [{ id: "desk", title: "承办", role: "handler" }])
        expect(yield* unlock("zhao")).toBe(false)
        expect(yield* endSessions("zhao")).toBe(0)
        expect(yield* remove("zhao")).toBe(true)
        expect(yield* remove("zhao")).toBe(false)
      })), accounts))
      const again = await openServer({ office, staff: [] })
      const li = personAt(again.url)
      await li.zone.session.open({ payload: { login: "li", password: PASSWORD } })
      expect((await li.zone.accounts.deeds()).slice(0, 4).map(({ by, deed, whom }) => [by, deed, whom])).toEqual([
        [undefined, "removed", "u-3"], [undefined, "sessionsEnded", "u-3"], [undefined, "postsSet", "u-3"], [undefined, "passwordSet", "u-3"]
      ])
      await again.close()
      await first.close()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
