/** Log-in over real sockets: what gets in, what does not, and what nobody learns from either. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { application, type Opened, openServer, PASSWORD, personAt, problem, receive } from "./openServer.ts"

let opened: Opened
beforeAll(async () => {
  opened = await openServer({ access: { failures: 3, lock: 2, slow: 0 }, server: { limits: { login: { burst: 1000, perMinute: 1000 } } } })
})
afterAll(() => opened.close())

// what is a matter of seconds is not waited for: a busy machine may take one for a question. The server runs in here, and looks at the same clock
beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }) })
afterEach(() => { vi.useRealTimers() })
const later = (seconds: number): void => { vi.setSystemTime(Date.now() + seconds * 1000) }

const login = (name: string, password: string) => problem(opened.nobody().zone.session.open({ payload: { login: name, password } }))

describe("a session", () => {
  it("comes as a cookie that no script reads and no other site sends", async () => {
    const response = await fetch(`${opened.url}/api/session`, {
      method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, body: JSON.stringify({ login: "wang", password: PASSWORD })
    })
    const [cookie = ""] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^zone_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(response.headers.get("cache-control")).toBe("no-store")
    expect(await response.json()).toMatchObject({ actor: "u-1", post: { id: "counter", role: "clerk" } })
  })

  it("is asked for by every route of staff", async () => {
    const { zone } = opened.nobody()
    const calls = [
      zone.session.current(), zone.matters.rooms(), zone.matters.list({ params: application }), zone.matters.begin({ params: application, payload: { wish: receive() } }),
      zone.matters.show({ params: { room: "application", id: "x" } }), zone.board.board(), zone.board.today(), zone.board.report({ query: { year: 2026 } }),
      zone.board.statistics({ query: { from: "2026-01-01", through: "2026-01-02" } }), zone.board.calendar({ query: { year: 2026 } }),
      zone.board.addNotice({ payload: { notice: {}, record: false } }), zone.board.papers({ params: { room: "application", id: "x" } }),
      zone.kiosks.list(), zone.files.upload({ payload: new Uint8Array([1]) }), zone.files.download({ params: { room: "application", id: "x", file: "0".repeat(64) } })
    ]
    for (const told of await Promise.all(calls.map(problem))) expect(told).toMatchObject({ status: 401, tag: "NoSession" })
    expect((await fetch(`${opened.url}/api/events`)).status).toBe(401)
  })

  it("is a new one after log-in and after a change of post: one that was planted is worth nothing", async () => {
    const planted = "a".repeat(43)
    const headers = { "content-type": "application/json", "x-zone-client": "1", cookie: `zone_session=${planted}` }
    const response = await fetch(`${opened.url}/api/session`, { method: "POST", headers, body: JSON.stringify({ login: "wang", password: PASSWORD }) })
    const mine = response.headers.getSetCookie()[0]?.split(";")[0] ?? ""
    expect(mine).not.toContain(planted)
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie: `zone_session=${planted}` } })).status).toBe(401)

    const changed = await fetch(`${opened.url}/api/session/post`, { method: "PUT", headers: { ...headers, cookie: mine }, body: JSON.stringify({ post: "desk" }) })
    const next = changed.headers.getSetCookie()[0]?.split(";")[0] ?? ""
    expect(await changed.json()).toMatchObject({ post: { role: "handler" } })
    expect(next).not.toBe(mine)
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie: mine } })).status).toBe(401)
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie: next } })).status).toBe(200)
  })

  it("acts in the role of its post, and takes no post that is somebody else's", async () => {
    const wang = await opened.as("wang", "desk")
    expect((await wang.zone.session.current()).post.role).toBe("handler")
    expect(await problem(wang.zone.session.changePost({ payload: { post: "head" } }))).toMatchObject({ status: 403, tag: "NoPost" })
    expect((await wang.zone.session.current()).post.role).toBe("handler")
    expect(await problem(opened.nobody().zone.session.open({ payload: { login: "wang", password: PASSWORD, post: "head" } }))).toMatchObject({ status: 403 })
  })

  it("is over after log-out", async () => {
    const wang = await opened.as("wang")
    const cookie = wang.cookie()
    await wang.zone.session.close()
    expect(wang.cookie()).toBe("")
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie } })).status).toBe(401)
  })

  it("ends the others of somebody who changes the password", async () => {
    await opened.server.addStaff("qian", { actor: "u-9", posts: [{ id: "x", title: "窗口", role: "clerk" }] }, PASSWORD)
    const [one, other] = [await opened.as("qian"), await opened.as("qian")]
    const fresh = "another horse battery"
    expect(await problem(one.zone.session.changePassword({ payload: { old: "wrong", new: fresh } }))).toMatchObject({ status: 401, tag: "WrongLogin" })
    expect(await problem(one.zone.session.changePassword({ payload: { old: PASSWORD, new: "short" } }))).toMatchObject({ status: 400, paths: ["new"] })
    await one.zone.session.changePassword({ payload: { old: PASSWORD, new: fresh } })
    expect((await one.zone.session.current()).actor).toBe("u-9")
    expect(await problem(other.zone.session.current())).toMatchObject({ status: 401 })
    expect(await login("qian", PASSWORD)).toMatchObject({ tag: "WrongLogin" })
    await opened.nobody().zone.session.open({ payload: { login: "QIAN ", password: fresh } })
  })
})

describe("a wrong log-in", () => {
  it("is told alike for a name that nobody has and for a wrong password, and locks both out alike", async () => {
    for (const name of ["nobody", "sun"]) {
      const told = [await login(name, "wrong"), await login(name, "wrong"), await login(name, "wrong")]
      expect(told.map(({ status, tag }) => [status, tag])).toEqual(Array.from({ length: 3 }, () => [401, "WrongLogin"]))
      // also the right password does not help now
      expect(await login(name, PASSWORD)).toMatchObject({ status: 429, tag: "LockedOut", after: expect.any(Number) as number })
    }
    later(2.1)
    await opened.as("sun")
  })

  it("counts many at once as many", async () => {
    await opened.server.addStaff("zhou", { actor: "u-8", posts: [{ id: "x", title: "窗口", role: "clerk" }] }, PASSWORD)
    const told = await Promise.all(Array.from({ length: 12 }, () => login("zhou", "wrong")))
    expect(told.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(3)
  })
})

describe("time", () => {
  it("ends a session when nothing comes, and in any case", async () => {
    const short = await openServer({ access: { idle: 1, longest: 3 } })
    try {
      const wang = await short.as("wang")
      for (let seconds = 0; seconds < 2.8; seconds += 0.4) {
        await wang.zone.session.current()
        later(0.4)
      }
      later(0.3)
      expect(await problem(wang.zone.session.current())).toMatchObject({ status: 401 })
      const idle = await short.as("wang")
      later(0.9)
      await idle.zone.session.current()
      later(1.1)
      expect(await problem(idle.zone.session.current())).toMatchObject({ status: 401 })
    } finally {
      await short.close()
    }
  })
})

describe("another site", () => {
  const send = (cookie: string, headers: { readonly [name: string]: string }) =>
    fetch(`${opened.url}/api/session`, { method: "DELETE", headers: { cookie, ...headers } })

  it("cannot make a browser do anything in somebody's name", async () => {
    const wang = await opened.as("wang")
    for (const headers of [{ origin: "https://evil.example.org" }, { origin: "null" }, { "sec-fetch-site": "cross-site" }, {}]) {
      const response = await send(wang.cookie(), headers)
      expect(response.status).toBe(403)
      expect(await response.json()).toMatchObject({ tag: "NotFromHere" })
    }
    expect((await wang.zone.session.current()).actor).toBe("u-1")
    expect((await send(wang.cookie(), { origin: opened.url })).status).toBe(204)
  })

  it("cannot post a form", async () => {
    const wang = await opened.as("wang")
    const response = await fetch(`${opened.url}/api/rooms/application/matters`, {
      method: "POST", headers: { cookie: wang.cookie(), "content-type": "application/x-www-form-urlencoded", origin: opened.url }, body: "wish=x"
    })
    expect(response.status).toBe(415)
  })
})

describe("kiosks", () => {
  it("are set up by the head, bound to their devices, and have one session", async () => {
    const li = await opened.as("li")
    const wang = await opened.as("wang")
    expect(await problem(wang.zone.kiosks.setUp({ params: { device: "hall-1" }, payload: { title: "大厅一号" } }))).toMatchObject({ status: 403, roles: ["head"] })
    const { secret } = await li.zone.kiosks.setUp({ params: { device: "hall-1" }, payload: { title: "大厅一号" } })

    const kiosk = personAt(opened.url)
    expect(await problem(kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret: "guess" } }))).toMatchObject({ status: 401, tag: "WrongKiosk" })
    expect(await problem(kiosk.zone.public.openKiosk({ payload: { device: "hall-2", secret } }))).toMatchObject({ status: 401, tag: "WrongKiosk" })
    expect(await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })).toEqual({ device: "hall-1", title: "大厅一号" })
    expect(await kiosk.zone.public.kiosk()).toEqual({ device: "hall-1" })

    // a kiosk is nobody of the staff, and its cookie goes to the public routes only
    expect(await problem(kiosk.zone.matters.rooms())).toMatchObject({ status: 401 })
    // a copy of the secret takes the session over, and the kiosk stops
    await personAt(opened.url).zone.public.openKiosk({ payload: { device: "hall-1", secret } })
    expect(await problem(kiosk.zone.public.kiosk())).toMatchObject({ status: 401, tag: "NoKiosk" })

    await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
    expect(await li.zone.kiosks.list()).toMatchObject([{ device: "hall-1", title: "大厅一号", lastSeen: expect.any(String) as string }])
    const again = await li.zone.kiosks.setUp({ params: { device: "hall-1" }, payload: { title: "大厅一号" } })
    expect(again.secret).not.toBe(secret)
    expect(await problem(kiosk.zone.public.kiosk())).toMatchObject({ status: 401 })
    expect(await problem(kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } }))).toMatchObject({ status: 401 })
    await li.zone.kiosks.remove({ params: { device: "hall-1" } })
    expect(await problem(li.zone.kiosks.remove({ params: { device: "hall-1" } }))).toMatchObject({ status: 404 })
  })
})
