/** Requests as nobody honest sends them: by foreign names, from foreign pages, too wide, too deep, cut and doubled, and very many at once. */
import { connect, type Socket } from "node:net"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { QuestionBank } from "@zone/core/ports"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { application, type Opened, openServer, type Person, problem, receive } from "./openServer.ts"

const free = { burst: 10_000, perMinute: 10_000 }

let opened: Opened
let wang: Person
beforeAll(async () => {
  opened = await openServer({ server: { hosts: ["zone.office"], origins: ["https://zone.example.org"], limits: { request: free, login: free } }, files: { "index.html": { bytes: Buffer.from("<p>") } } })
  wang = await opened.as("wang")
})
afterAll(() => opened.close())

const hostOf = (): string => new URL(opened.url).host

/** Bytes as they are, and what comes back until the line is cut, or nothing else has come for so long. */
const raw = (text: string, wait = 30_000): Promise<string> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(opened.url)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ""
    const timer = setTimeout(() => socket.destroy(), wait)
    socket.on("data", (chunk: Buffer) => {
      answer += chunk.toString("utf8")
      timer.refresh()
    }).on("error", () => {})
    socket.on("close", () => { clearTimeout(timer); resolve(answer) })
  })
const statuses = (answer: string): ReadonlyArray<string> => Array.from(answer.matchAll(/^HTTP\/1\.1 (\d+)/gm), ([, status = ""]) => status)

const post = (path: string, body: string, headers: { readonly [name: string]: string } = {}) =>
  wang.fetch(path, { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1", ...headers }, body })
const MATTERS = "/api/rooms/application/matters"

describe("a foreign name", () => {
  it("that points here is not answered, neither with pages nor with anything else", async () => {
    const get = (path: string, host: string) => raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept: text/html\r\nConnection: close\r\n\r\n`)
    for (const path of ["/", "/public/zone", "/api/session", "/openapi.json", "/docs"]) {
      const answer = await get(path, "evil.example.org:3000")
      expect([path, statuses(answer)]).toEqual([path, ["403"]])
      expect(answer).toContain("NotThisHost")
    }
    // a supervisor may ask by any name
    expect(statuses(await get("/health", "zone-1.internal"))).toEqual(["200"])
    for (const host of ["127.0.0.1", "localhost:3000", "[::1]:3000", "zone.office", "zone.example.org"]) expect(statuses(await get("/public/zone", host))).toEqual(["200"])
  })

  it("is of its own origin for a browser, and does not log in", async () => {
    const body = JSON.stringify({ login: "wang", password: "guess" })
    const answer = await raw(`POST /api/session HTTP/1.1\r\nHost: evil.example.org\r\nOrigin: http://evil.example.org\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`)
    expect(answer).toContain("NotThisHost")
  })
})

describe("a foreign page", () => {
  it("may ask for nothing: no answer says that it may be read", async () => {
    const preflight = await fetch(`${opened.url}/api/session`, { method: "OPTIONS", headers: { origin: "https://evil.example.org", "access-control-request-method": "POST", "access-control-request-headers": "x-zone-client" } })
    expect(preflight.status).toBe(404)
    for (const path of ["/api/session", "/public/zone", "/api/events", "/none", "/"]) {
      const { headers } = await fetch(opened.url + path, { headers: { origin: "https://evil.example.org", cookie: wang.cookie() }, signal: AbortSignal.timeout(5000) })
      expect(Array.from(headers.keys()).filter((name) => name.startsWith("access-control"))).toEqual([])
      expect([headers.get("cross-origin-resource-policy"), headers.get("x-frame-options")]).toEqual(["same-origin", "DENY"])
    }
  })

  it("cannot send what a browser sends without asking", async () => {
    const body = JSON.stringify({ wish: receive() })
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain;application/json"]) {
      for (const sender of [{ origin: "https://evil.example.org", "sec-fetch-site": "cross-site" }, { origin: "null" }, { "sec-fetch-site": "same-site" }, { origin: `http://127.0.0.1:${Number(new URL(opened.url).port) - 1}`, "sec-fetch-site": "same-site" }]) {
        const response = await wang.fetch(MATTERS, { method: "POST", headers: { "content-type": type, ...sender } as Record<string, string>, body })
        expect([type, response.status]).toEqual([type, 403])
      }
      // and not even from here as anything but JSON
      expect((await wang.fetch(MATTERS, { method: "POST", headers: { "content-type": type, origin: opened.url }, body })).status).toBe(415)
    }
  })

  it("opens no line that stays open", async () => {
    const socket = `GET /api/events HTTP/1.1\r\nHost: ${hostOf()}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nOrigin: https://evil.example.org\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`
    expect(statuses(await raw(socket))).toEqual(["401"])
  })
})

describe("a body", () => {
  it("of many mistakes is answered in a few words", async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, i) => `"k${i}":1`).join(",")
    for (const [path, body] of [
      [MATTERS, `{"wish":{"_tag":"Receive",${keys(80_000)}}}`],
      [MATTERS, `{"wish":{"_tag":"Receive"},${keys(80_000)}}`],
      [MATTERS, `{"wish":{"_tag":"Receive","applicants":[${"{},".repeat(100_000)}{}]}}`],
      [MATTERS, `{"wish":{"_tag":"Receive","${"k".repeat(900_000)}":1}}`],
      ["/api/calendar", `{"record":false,"notice":{"days":[${"{},".repeat(100_000)}{}]}}`]
    ] as const) {
      const began = performance.now()
      const response = await post(path, body)
      const text = await response.text()
      expect(response.status).toBe(400)
      expect(text.length).toBeLessThan(20_000)
      expect(performance.now() - began).toBeLessThan(5000)
    }
  })

  it("where nobody is logged in is small", async () => {
    const large = JSON.stringify({ login: "wang", password: "x", junk: "y".repeat(17_000) })
    for (const path of ["/api/session", "/public/kiosk"]) expect((await post(path, large)).status).toBe(413)
  })

  it("without end downwards is refused, and the server goes on", async () => {
    const arrays = (depth: number) => "[".repeat(depth) + "]".repeat(depth)
    const objects = (depth: number) => "{\"a\":".repeat(depth) + "1" + "}".repeat(depth)
    for (const inner of [arrays(200_000), objects(100_000)]) {
      for (const body of [`{"wish":{"_tag":"Receive","description":${inner}}}`, `{"wish":{"_tag":"Receive","more":${inner}}}`, inner]) expect((await post(MATTERS, body)).status).toBe(400)
      expect((await post("/api/calendar", `{"record":true,"notice":${inner}}`)).status).toBeLessThan(500)
    }
    expect((await fetch(`${opened.url}/health`)).status).toBe(200)
  })

  it("cannot reach behind its own fields", async () => {
    const { _tag, ...rest } = receive()
    const smuggled = `{"wish":{"_tag":"${_tag}","__proto__":${JSON.stringify(rest)}}}`
    expect(await (await post(MATTERS, smuggled)).json()).toMatchObject({ status: 400, tag: "NoCommand" })
    expect((await post(MATTERS, `{"wish":${JSON.stringify({ ...receive(), constructor: { prototype: { may: true } } })}}`)).status).toBe(400)
    expect(({} as { readonly may?: boolean }).may).toBe(undefined)
    for (const tag of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      expect(await (await post(MATTERS, `{"wish":{"_tag":"${tag}"}}`)).json()).toMatchObject({ tag: "NoWish" })
      expect((await post(`/api/rooms/${tag}/matters`, "{\"wish\":{\"_tag\":\"Receive\"}}")).status).toBeGreaterThanOrEqual(400)
      expect((await wang.fetch(`/api/papers/${tag}/${tag}/${tag}`)).status).toBe(404)
    }
  })

  it("says nothing that is not seen: no control characters, no halves of characters, nothing that turns a text round", async () => {
    const begin = (text: string) => problem(wang.zone.matters.begin({ params: application, payload: { wish: receive(text) } }))
    for (const text of ["林\u0000满", "\u001b[31m红", "x\ud800y", "\udc00", "\u202Egnp.exe", "a\u2066b", "\uffff", "\u0085"]) {
      expect(await begin(text)).toMatchObject({ status: 400, tag: "Unseen", paths: ["wish.applicants.0.name"] })
    }
    // line ends, rare characters and marks within scripts are written
    for (const text of ["林𬭎满", "ئالىم\u200D", "王\t某", "👩\u200D💻"]) expect((await wang.zone.matters.begin({ params: application, payload: { wish: receive(text) } })).facts).toContain("Received")
  })

  it("names no zone but by an id", async () => {
    for (const zone of ["<script>", "张三家", "a b", "../x"]) {
      expect(await problem(wang.zone.matters.begin({ params: application, payload: { wish: receive(), zone } }))).toMatchObject({ status: 400, paths: ["zone"] })
    }
  })
})

describe("a question", () => {
  it("of ten thousand years is not counted", async () => {
    const response = await wang.fetch("/api/statistics?from=2000-01-01&through=9998-12-31&per=month")
    expect([response.status, await response.json()]).toMatchObject([400, { tag: "SpanTooLong" }])
  })

  it("in the language of the store is text like any other", async () => {
    for (const text of ["' OR 1=1 --", "\"; DROP TABLE facts; --", "* NEAR(", "%_"]) {
      expect((await wang.fetch(`/public/questions?q=${encodeURIComponent(text)}`)).status).toBe(200)
      expect((await wang.fetch(`${MATTERS}?number=${encodeURIComponent(text)}`)).status).toBe(200)
      expect((await wang.fetch(`${MATTERS}?after=${encodeURIComponent(text)}`)).status).toBe(400)
    }
  })
})

describe("bytes", () => {
  it("with two lengths, or none that can be told, are no request, and nothing hides behind them", async () => {
    const begin = `POST /api/session HTTP/1.1\r\nHost: ${hostOf()}\r\n`
    const hidden = `GET /openapi.json HTTP/1.1\r\nHost: ${hostOf()}\r\nConnection: close\r\n\r\n`
    for (const headers of [
      "Content-Length: 5\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\r\nContent-Length: 5", "Content-Length: 5\r\nContent-Length: 6",
      "Content-Length: 5, 5", "Content-Length: +5", "Content-Length: -1", "Transfer-Encoding : chunked", "Transfer-Encoding: xchunked", "X: a\r\n Content-Length: 5"
    ]) {
      const found = statuses(await raw(`${begin}${headers}\r\n\r\n${hidden}`, 1500))
      expect([headers, found.includes("200")]).toEqual([headers, false])
    }
  })

  it("lead to no file besides those that are served", async () => {
    for (const path of ["/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%5c..%5cetc", "/%c0%ae%c0%ae/etc", "//evil.example.org/%2f..", "/index.html%00.png", "/./../office.sqlite", "/__proto__", "/constructor"]) {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: ${hostOf()}\r\nConnection: close\r\n\r\n`)
      expect([path, statuses(answer)]).toEqual([path, ["404"]])
      expect(answer).not.toMatch(/root:|\nlocation:/i)
    }
  })
})

describe("connections", () => {
  const open = (port: number): Promise<{ readonly socket: Socket; readonly isHeld: boolean }> => new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n"))
    socket.on("error", () => {}).on("close", () => resolve({ socket, isHeld: false })).once("data", () => resolve({ socket, isHeld: true }))
  })

  it("from one address are so many, and free again when they end", async () => {
    const few = await openServer({ server: { connections: 3 } })
    try {
      const held = []
      for (let i = 0; i < 5; i++) held.push(await open(few.server.port))
      expect(held.map(({ isHeld }) => isHeld)).toEqual([true, true, true, false, false])
      for (const { socket } of held) socket.destroy()
      // as soon as the server has heard of it
      const again = await vi.waitUntil(async () => {
        const next = await open(few.server.port)
        return next.isHeld && next
      }, { timeout: 30_000 })
      again.socket.destroy()
    } finally {
      await few.close()
    }
  })
})

it("tells its administrator of a proxy and an address that are none", async () => {
  for (const [server, said] of [
    [{ trustedProxies: ["10.0.0.1/8"] }, "10.0.0.1/8"], [{ trustedProxies: ["proxy"] }, "proxy"], [{ origins: ["zone.example.org"] }, "zone.example.org"], [{ origins: ["https://zone.example.org/"] }, "没有路径"]
  ] as const) await expect(openServer({ server })).rejects.toThrow(said)
  const fine = await openServer({ server: { trustedProxies: ["127.0.0.1", "::1", "10.0.0.0/8"], origins: ["https://zone.example.org"] } })
  await fine.close()
})

describe("a server that is still opening its store", () => {
  it("lives, is not ready, and says so", async () => {
    let port = 0
    let fail = (): void => {}
    const failing = new Promise<void>((resolve) => { fail = resolve })
    const bank = Layer.effect(QuestionBank, Effect.andThen(Effect.promise(() => failing), Effect.die("never opened")))
    // any free port, found before
    const probe = await openServer()
    port = probe.server.port
    await probe.close()
    const opening = openServer({ port, tries: 1, bank }).catch(() => "failed")
    try {
      const seen = () => Promise.all(["/health", "/ready", "/api/session"].map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status))
      expect(await vi.waitFor(seen, { timeout: 30_000 })).toEqual([200, 503, 503])
    } finally {
      fail()
    }
    expect(await opening).toBe("failed")
  })
})
