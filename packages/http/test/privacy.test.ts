/** Nobody's name gets out where it was not asked for: not into the log, not into spans, not into addresses, not into problems. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Layer from "effect/Layer"
import * as Tracer from "effect/Tracer"
import { afterAll, beforeAll, expect, it } from "vitest"
import { makeClient } from "../src/client/index.ts"
import { application, type Opened, openServer, PASSWORD, type Person, problem, receive } from "./openServer.ts"

const NAME = "欧阳隐"
const ADDRESS = "密云路99号"
const WISH = "独一无二的请求内容"
const PRIVATE = new RegExp([NAME, ADDRESS, WISH, PASSWORD, encodeURIComponent(NAME)].join("|"))

let opened: Opened
let wang: Person
const addresses: Array<string> = []
const answers: Array<string> = []

const spans: Array<Tracer.NativeSpan> = []
const tracer = Layer.succeed(Tracer.Tracer, Tracer.make({
  span: (options) => {
    const span = new Tracer.NativeSpan(options)
    spans.push(span)
    return span
  }
}))

beforeAll(async () => {
  opened = await openServer({ telemetry: tracer, server: { limits: { login: { burst: 100, perMinute: 100 } } } })
  wang = await opened.as("wang")
})
afterAll(() => opened.close())

const wish = { ...receive(NAME), description: WISH, applicants: [{ kind: "person", name: NAME, contact: ADDRESS, proof: "shown" }] }

it("logs a line for each request, with its route and whose session it was, and nothing of what it said", async () => {
  const before = opened.log.length
  const { id } = await wang.zone.matters.begin({ params: application, payload: { wish } })
  await wang.zone.matters.show({ params: { ...application, id } })
  await wang.zone.matters.list({ params: application })
  await wang.zone.matters.findByName({ params: application, payload: { name: NAME } })
  await wang.zone.matters.reveal({ params: { ...application, id }, payload: { path: "application.applicants.0.name", why: `核对${NAME}的身份` } })
  answers.push(JSON.stringify([
    await problem(wang.zone.matters.begin({ params: application, payload: { wish: { ...wish, channel: NAME } } })),
    await problem(wang.zone.matters.begin({ params: application, payload: { wish: { ...wish, [NAME]: ADDRESS } } })).then(({ paths: _, remedy: __, ...rest }) => rest),
    await problem(wang.zone.matters.begin({ params: application, payload: { wish: { ...wish, applicants: NAME } } })),
    await problem(opened.nobody().zone.session.open({ payload: { login: NAME, password: PASSWORD } })),
    await problem(wang.zone.matters.wish({ params: { ...application, id }, payload: { wish: { _tag: "Supplement", contact: "" } } }))
  ]))
  // somebody types a name into the address bar
  await fetch(`${opened.url}/${encodeURIComponent(NAME)}?name=${encodeURIComponent(NAME)}`)
  await fetch(`${opened.url}/public/questions?q=${encodeURIComponent(WISH)}`)
  await fetch(`${opened.url}/public/matters/${encodeURIComponent(NAME)}`, { headers: { "x-zone-code": "x" } })
  await fetch(`${opened.url}/api/rooms/application/matters/${encodeURIComponent(NAME)}`, { headers: { cookie: wang.cookie(), "user-agent": "x", referer: "https://example.org/" } })

  const lines = opened.log.slice(before)
  expect(lines.length).toBeGreaterThan(12)
  for (const line of lines) expect(line).not.toMatch(PRIVATE)
  const parsed = lines.map((line) => JSON.parse(line) as { message: string; annotations: Record<string, unknown> })
  expect(parsed[0]).toMatchObject({ message: "request", annotations: { method: "POST", route: "/api/rooms/:room/matters", status: 201, actor: "u-1", ms: expect.any(Number) as number } })
  expect(new Set(parsed.flatMap(({ annotations }) => Object.keys(annotations)))).toEqual(new Set(["id", "method", "route", "status", "ms", "actor"]))
})

it("tells back nothing of what was wrong, but where", () => {
  for (const text of answers) expect(text).not.toMatch(PRIVATE)
})

it("traces each request under its route, and nothing of its address", () => {
  const names = new Set(spans.map(({ name }) => name))
  for (const name of ["POST /api/rooms/:room/matters", "POST /api/rooms/:room/matters/:id/reveal", "GET /public/questions"]) expect(names).toContain(name)
  for (const { attributes, name } of spans) expect(JSON.stringify([name, ...attributes])).not.toMatch(PRIVATE)
})

it("has no person in any address that the client asks", async () => {
  const fetching = (address: unknown, init?: RequestInit) => {
    addresses.push(address as string)
    return wang.fetch((address as string).slice(opened.url.length), init)
  }
  const zone = makeClient({ baseUrl: opened.url, fetch: fetching })
  const { id } = await zone.matters.begin({ params: application, payload: { wish } })
  await zone.matters.findByName({ params: application, payload: { name: NAME } })
  await zone.matters.reveal({ params: { ...application, id }, payload: { path: "application.applicants.0.name", why: `核对${NAME}` } })
  expect(addresses.length).toBe(3)
  for (const address of addresses) expect(decodeURIComponent(address)).not.toMatch(PRIVATE)
})

it("keeps nothing in clear on the disk", async () => {
  await opened.server.stop()
  const files = readdirSync(opened.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.length).toBeGreaterThan(1)
  for (const { name, parentPath } of files) {
    const text = readFileSync(join(parentPath, name)).toString("utf8")
    for (const secret of [ADDRESS, WISH, PASSWORD]) expect(text.includes(secret), `${name} holds ${secret}`).toBe(false)
  }
})
