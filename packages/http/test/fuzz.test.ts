/** Requests by chance, on every route: each is answered, none breaks the server, and none is told anything of the machine. */
import * as fc from "fast-check"
import { afterAll, beforeAll, expect, it } from "vitest"
import { routes } from "../src/client/routes.ts"
import { application, type Opened, openServer, type Person, personAt, receive } from "./openServer.ts"

let opened: Opened
let people: ReadonlyArray<Person>
let id: string
const unlimited = { burst: 1e9, perMinute: 1e9 }

beforeAll(async () => {
  opened = await openServer({
    server: { limits: { request: unlimited, login: unlimited, follow: unlimited, followOne: unlimited, apply: unlimited, upload: unlimited } }, uploads: { maxFiles: 1e6 }
  })
  const { secret } = await opened.server.setUpKiosk("hall-1", "大厅一号")
  const kiosk = personAt(opened.url)
  await kiosk.zone.public.openKiosk({ payload: { device: "hall-1", secret } })
  const wang = await opened.as("wang")
  id = (await wang.zone.matters.begin({ params: application, payload: { wish: receive() } })).id
  people = [opened.nobody(), kiosk, wang, await opened.as("li"), await opened.as("sun")]
})
afterAll(() => opened.close())

// an answer that goes on for ever is tested elsewhere; and nobody logs out here
const lines = Object.values(routes).flatMap((group) => Object.values(group)).filter((line) => line !== "GET /api/events" && line !== "DELETE /api/session")

const word = fc.oneof(
  fc.constantFrom("application", "zone", "Receive", "Extend", "receipt", "reply", "..", "%2e%2e", "__proto__", "constructor", "null", "2026-0001", "hall-1", "0".repeat(64), "", " ", "𬭛", "a".repeat(300)),
  fc.constant("@id"), fc.string(), fc.string({ unit: "binary" })
)

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, "", "2026-11-30", "2026-02-30", "Receive", "Archive", "林小满", "__proto__", "clerk"), fc.string(), fc.double(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom("_tag", "wish", "applicants", "name", "description", "login", "password", "post", "path", "why", "notice", "record", "device", "secret", "on", "title"), fc.string()), tie("value"), { maxKeys: 5 }))
})).value

const body = fc.oneof(
  value.map((each) => JSON.stringify(each)),
  value.map((each) => JSON.stringify({ wish: each })),
  fc.record({ wish: fc.record({ _tag: fc.constantFrom("Receive", "Extend", "Consult", "Reply", "Archive", "Recount", "Deliver", "AskCorrection"), on: fc.constantFrom("2026-11-30", "x"), id: fc.string(), reason: fc.string(), workingDays: fc.integer(), reply: value, party: value, route: value }) }).map((each) => JSON.stringify(each)),
  fc.string(), fc.string({ unit: "binary" })
)

const headers = fc.dictionary(
  fc.constantFrom("content-type", "idempotency-key", "if-match", "x-zone-code", "last-event-id", "accept", "accept-encoding", "origin", "x-forwarded-for", "traceparent"),
  fc.oneof(fc.constantFrom("application/json", "application/octet-stream", "text/plain", "multipart/form-data", '"3"', '"999999999"', "*", "click-0001", "AAAA-AAAA-AAAA", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"), fc.string({ unit: fc.constantFrom("a", "b", "-", "/", ";", ",", "=", "0", " ", "\"", "*") }))
)

const query = fc.oneof(fc.constant(""), fc.string().map((text) => `?${encodeURIComponent(text)}`), fc.constantFrom("?limit=0", "?limit=9999999999", "?year=x", "?year=99999", "?workingDays=-1", "?from=1&through=2", "?after=AAAA", "?status=,,,", "?q=%00"))

it("answers every request with a status, a problem where it is no, and never with a broken route", async () => {
  let asked = 0
  const statuses = new Set<number>()
  await fc.assert(fc.asyncProperty(fc.constantFrom(...lines), fc.array(word, { minLength: 3, maxLength: 3 }), query, headers, body, fc.nat(4), async (line, words, search, sent, text, who) => {
    const [method = "", path = ""] = line.split(" ")
    let nth = 0
    const address = path.replace(/:\w+/g, () => {
      const chosen = words[nth++] ?? ""
      return chosen === "@id" ? id : encodeURIComponent(chosen)
    })
    const response = await people[who]!.fetch(address + search, {
      method, headers: { "content-type": "application/json", "x-zone-client": "1", ...sent }, ...(method !== "GET" && method !== "DELETE" && { body: text })
    })
    asked += 1
    statuses.add(response.status)
    const told = await response.text()
    expect(response.status, `${line} ${address}${search} ${text} ${told}`).not.toBe(500)
    expect(told).not.toMatch(/\bat .+\.(?:ts|js):\d|node_modules|SQLITE/)
    if (response.status >= 400) {
      expect(response.headers.get("content-type")).toBe("application/problem+json")
      expect(JSON.parse(told)).toMatchObject({ status: response.status, tag: expect.any(String) as string, remedy: expect.any(String) as string })
    }
  }), { numRuns: 600 })
  expect(asked).toBeGreaterThanOrEqual(600)
  for (const status of [200, 400, 401, 403, 404]) expect(statuses).toContain(status)
  expect((await fetch(`${opened.url}/ready`)).status).toBe(200)
  expect(opened.log.filter((each) => each.includes("a route broke"))).toEqual([])
}, 120_000)
