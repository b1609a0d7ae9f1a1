/** Somebody who wants in, or wants a colleague out: guessing from one place and from many, planted cookies, a screen that was left open. */
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Opened, openServer, PASSWORD, personAt, problem } from "./openServer.ts"

const free = { burst: 10_000, perMinute: 10_000 }

let opened: Opened
beforeAll(async () => {
  // the addresses of the test are told by a proxy, which is trusted
  opened = await openServer({
    access: { failures: 3, failuresInAll: 7, lock: 600, slow: 0 }, server: { trustedProxies: ["127.0.0.1/32"], limits: { login: free, request: free } }
  })
})
afterAll(() => opened.close())

interface Told {
  readonly status: number
  readonly tag: string
  readonly after?: number
  readonly remedy: string
}

const from = async (address: string, login: string, password: string): Promise<Told> => {
  const response = await fetch(`${opened.url}/api/session`, {
    method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1", "x-forwarded-for": address }, body: JSON.stringify({ login, password })
  })
  const body = await response.json() as { readonly tag?: string; readonly after?: number; readonly remedy?: string }
  return { status: response.status, tag: body.tag ?? "in", remedy: body.remedy ?? "", ...(body.after !== undefined && { after: body.after }) }
}

describe("guessing", () => {
  it("from one desk locks the name there, and nobody out elsewhere", async () => {
    for (let i = 0; i < 3; i++) expect(await from("10.0.0.9", "sun", `guess ${i}`)).toMatchObject({ status: 401, tag: "WrongLogin" })
    const locked = await from("10.0.0.9", "sun", PASSWORD)
    expect(locked).toMatchObject({ status: 429, tag: "LockedOut" })
    expect(locked.remedy).toContain("负责人")
    expect(locked.after).toBeGreaterThan(500)
    expect(await from("10.0.0.1", "sun", PASSWORD)).toMatchObject({ status: 200 })
  })

  it("from many places locks the name everywhere, and the head lets its owner in again", async () => {
    for (let i = 0; i < 7; i++) expect(await from(`10.1.0.${i}`, "zhao", "guess")).toMatchObject({ tag: "WrongLogin" })
    expect(await from("10.0.0.2", "zhao", PASSWORD)).toMatchObject({ tag: "LockedOut" })
    const [li, wang] = [await opened.as("li"), await opened.as("wang")]
    const payload = { login: "ZHAO" }
    expect(await problem(wang.zone.session.unlock({ payload }))).toMatchObject({ status: 403, roles: ["head"] })
    await li.zone.session.unlock({ payload })
    expect(await from("10.0.0.2", "zhao", PASSWORD)).toMatchObject({ status: 200 })
    expect(await problem(li.zone.session.unlock({ payload: { login: "nobody-at-all" } }))).toMatchObject({ status: 404, tag: "NotLocked" })
  })

  it("from one network of version 6 counts as one, however many addresses it has", async () => {
    for (let i = 0; i < 3; i++) expect(await from(`2001:db8:1:1::${i}`, "v6", "guess")).toMatchObject({ tag: "WrongLogin" })
    expect(await from("2001:db8:1:1:ffff::1", "v6", "guess")).toMatchObject({ tag: "LockedOut" })
    expect(await from("2001:db8:1:2::1", "v6", "guess")).toMatchObject({ tag: "WrongLogin" })
  })

  it("many times at once is no more than in a row", async () => {
    const told = await Promise.all(Array.from({ length: 20 }, () => from("10.3.0.1", "crowd", "guess")))
    expect(told.filter(({ tag }) => tag === "WrongLogin")).toHaveLength(3)
  })

  it("is slowed down before it is locked, a moment longer each time", async () => {
    const slow = await openServer({ access: { slow: 60, failures: 5 } })
    try {
      const guess = () => problem(slow.nobody().zone.session.open({ payload: { login: "sun", password: "guess" } }))
      expect([await guess(), await guess()]).toMatchObject([{ tag: "WrongLogin" }, { tag: "WrongLogin" }])
      expect(await guess()).toMatchObject({ status: 429, tag: "TooSoon", after: 60 })
      // what came too soon is not counted
      expect(await guess()).toMatchObject({ tag: "TooSoon" })
    } finally {
      await slow.close()
    }
  })

  it("takes as long for a name that nobody has", async () => {
    const dear = await openServer({ access: { cost: { log2N: 14, r: 8, p: 1 }, failures: 1000, slow: 0 }, server: { limits: { login: free } } })
    try {
      // the work of all threads, in microseconds: by a clock, what else the machine has to do would count as well
      const took = async (login: string): Promise<number> => {
        const began = process.cpuUsage()
        await problem(dear.nobody().zone.session.open({ payload: { login, password: "guess" } }))
        const { system, user } = process.cpuUsage(began)
        return user + system
      }
      let [known, unknown] = [0, 0]
      for (let i = 0; i < 9; i++) [known, unknown] = [known + await took("sun"), unknown + await took("nobody")]
      expect(known / unknown).toBeGreaterThan(0.4)
      expect(known / unknown).toBeLessThan(2.5)
    } finally {
      await dear.close()
    }
  })

  it("is not told what was guessed in the log", () => {
    expect(opened.log.join("\n")).not.toMatch(/guess|10\.1\.0\.|zhao/)
  })
})

describe("a session", () => {
  it("that was left open at a screen ends when somebody else logs in there", async () => {
    const wang = await opened.as("wang")
    const left = wang.cookie()
    await wang.zone.session.open({ payload: { login: "li", password: PASSWORD } })
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie: left } })).status).toBe(401)
    expect((await wang.zone.session.current()).actor).toBe("u-2")
  })

  it("over https has a cookie that no neighbour can plant, and is taken from no other", async () => {
    const https = await openServer({ server: { https: true, origins: ["https://zone.example.org"] } })
    try {
      const headers = { "content-type": "application/json", origin: "https://zone.example.org" }
      const response = await fetch(`${https.url}/api/session`, { method: "POST", headers, body: JSON.stringify({ login: "li", password: PASSWORD }) })
      const [set = ""] = response.headers.getSetCookie()
      expect(set).toMatch(/^__Host-zone_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
      expect(response.headers.get("strict-transport-security")).toContain("max-age")
      const token = /=([\w-]{43})/.exec(set)?.[1] ?? ""
      const asked = (cookie: string) => fetch(`${https.url}/api/session`, { headers: { cookie } })
      expect((await asked(`__Host-zone_session=${token}`)).status).toBe(200)
      expect((await asked(`zone_session=${token}`)).status).toBe(401)
      expect((await asked(`zone_session=planted; __Host-zone_session=${token}`)).status).toBe(200)

      const li = { cookie: `__Host-zone_session=${token}`, ...headers }
      const { secret } = await (await fetch(`${https.url}/api/kiosks/hall-1`, { method: "PUT", headers: li, body: "{\"title\":\"大厅一号\"}" })).json() as { readonly secret: string }
      const opening = await fetch(`${https.url}/public/kiosk`, { method: "POST", headers, body: JSON.stringify({ device: "hall-1", secret }) })
      expect(opening.headers.getSetCookie()[0]).toMatch(/^__Secure-zone_kiosk=[\w-]{43}; Max-Age=34560000; Path=\/public; (?:Expires=[^;]+; )?HttpOnly; Secure; SameSite=Strict$/)
      // a page of the same name without https was written by anybody on the way
      const plain = await fetch(`${https.url}/api/session`, { method: "DELETE", headers: { cookie: `__Host-zone_session=${token}`, origin: https.url } })
      expect(plain.status).toBe(403)
      // logged out, the cookie goes under the name that it came
      const closed = await fetch(`${https.url}/api/session`, { method: "DELETE", headers: li })
      expect(closed.headers.getSetCookie()[0]).toMatch(/^__Host-zone_session=; Max-Age=0;/)
    } finally {
      await https.close()
    }
  })

  it("is nothing that a token of a kiosk opens, and the other way round", async () => {
    const li = await opened.as("li")
    const { secret } = await li.zone.kiosks.setUp({ params: { device: "hall-2" }, payload: { title: "大厅二号" } })
    const kiosk = personAt(opened.url)
    await kiosk.zone.public.openKiosk({ payload: { device: "hall-2", secret } })
    const [token = "", mine = ""] = [kiosk.cookie().split("=")[1], li.cookie().split("=")[1]]
    expect((await fetch(`${opened.url}/api/session`, { headers: { cookie: `zone_session=${token}` } })).status).toBe(401)
    expect((await fetch(`${opened.url}/public/kiosk`, { headers: { cookie: `zone_kiosk=${mine}` } })).status).toBe(401)
  })
})
