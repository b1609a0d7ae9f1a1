/** What is too much, too slow or no request at all: refused with a problem, and the server goes on. */
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { application, type Opened, openServer, type Person, problem } from "./openServer.ts"

let opened: Opened
let wang: Person
beforeAll(async () => {
  opened = await openServer({ server: { maxJson: 20_000, maxBody: 300_000, limits: { follow: { burst: 3, perMinute: 1 } } }, uploads: { maxSize: 200_000, maxFiles: 3 } })
  wang = await opened.as("wang")
})
afterAll(() => opened.close())

const post = (body: string, headers: { readonly [name: string]: string } = {}) =>
  wang.fetch("/api/rooms/application/matters", { method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1", ...headers }, body })

/** Bytes as they are, and what comes back until the line is cut. */
const raw = (text: string, wait = 5000): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(opened.url)
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ""
    const timer = setTimeout(() => socket.destroy(), wait)
    socket.on("data", (chunk: Buffer) => { answer += chunk.toString("utf8") })
    socket.on("close", () => { clearTimeout(timer); resolve(answer) })
    socket.on("error", reject)
  })

describe("a body", () => {
  it("that is no JSON, or of another kind, is refused", async () => {
    for (const body of ["", "{", "\u0000", "[1,2", "null", "\"text\"", "{\"wish\":1}"]) {
      const response = await post(body)
      expect([response.status, response.headers.get("content-type")]).toEqual([400, "application/problem+json"])
    }
    expect((await post("<wish/>", { "content-type": "text/xml" })).status).toBe(415)
  })

  it("with a field that nobody knows is refused, with its place", async () => {
    expect(await (await post(JSON.stringify({ wish: { _tag: "Recount" }, as: "head" }))).json()).toMatchObject({ status: 400, paths: ["as"] })
  })

  it("that is too large is refused, said or not", async () => {
    const large = JSON.stringify({ wish: { _tag: "Receive", text: "x".repeat(30_000) } })
    const response = await post(large)
    expect([response.status, await response.json()]).toMatchObject([413, { tag: "BodyTooLarge" }])
    const chunked = await wang.fetch("/api/rooms/application/matters", {
      method: "POST", headers: { "content-type": "application/json", "x-zone-client": "1" }, duplex: "half",
      body: new ReadableStream({ start: (stream) => { stream.enqueue(new TextEncoder().encode(large)); stream.close() } })
    } as RequestInit)
    expect(chunked.status).toBe(413)
  })

  it("of a hundred thousand brackets is refused, and the server goes on", async () => {
    expect((await post("[".repeat(19_000))).status).toBe(400)
    expect((await fetch(`${opened.url}/health`)).status).toBe(200)
  })
})

describe("files", () => {
  const pdf = (size: number) => { const bytes = new Uint8Array(size); bytes.set([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]); return bytes }

  it("are taken, told what they are by their bytes, kept sealed with a matter, and given out again", async () => {
    const handler = await opened.as("zhao")
    const upload = await wang.zone.files.upload({ payload: pdf(1000) })
    expect(upload).toMatchObject({ mediaType: "application/pdf", size: 1000 })
    const wish = {
      _tag: "Receive", channel: "email", on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), addressee: { kind: "itself", name: "示例区人民政府办公室" },
      applicants: [{ kind: "person", name: "林小满", proof: [upload.file] }], description: "某批复", files: [upload.file]
    }
    // a handle is its owner's
    expect(await problem(handler.zone.matters.begin({ params: application, payload: { wish } }))).toMatchObject({ status: 400, tag: "NoUpload" })
    const { id } = await wang.zone.matters.begin({ params: application, payload: { wish } })
    const { state } = await wang.zone.matters.show({ params: { ...application, id } })
    const [file] = (state as { application: { files: ReadonlyArray<{ file: string; mediaType: string; size: number }> } }).application.files
    expect(file).toMatchObject({ mediaType: "application/pdf", size: 1000 })
    const response = await wang.fetch(`/api/rooms/application/matters/${id}/files/${file?.file}`)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(pdf(1000))
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; /)
    expect([response.headers.get("content-type"), response.headers.get("x-content-type-options")]).toEqual(["application/pdf", "nosniff"])
    expect(await problem(wang.zone.files.download({ params: { ...application, id, file: "0".repeat(64) } }))).toMatchObject({ status: 404, tag: "AttachmentMissing" })
    const auditor = await opened.as("sun")
    expect(await problem(auditor.zone.files.download({ params: { ...application, id, file: file?.file ?? "" } }))).toMatchObject({ status: 403 })
  })

  it("of a kind that is not taken are refused by their bytes", async () => {
    const { file, mediaType } = await wang.zone.files.upload({ payload: new Uint8Array([0x4d, 0x5a, 0, 0]) })
    expect(mediaType).toBe("application/octet-stream")
    const wish = { _tag: "Receive", channel: "email", on: "2026-11-20", addressee: { kind: "itself", name: "示例区人民政府办公室" }, applicants: [{ kind: "person", name: "林小满" }], description: "某批复", files: [file] }
    expect(await problem(wang.zone.matters.begin({ params: application, payload: { wish } }))).toMatchObject({ status: 415, tag: "TypeNotAllowed" })
  })

  it("are limited in size and number", async () => {
    const person = await opened.as("zhao")
    expect(await problem(person.zone.files.upload({ payload: new Uint8Array(0) }))).toMatchObject({ status: 415, tag: "FileEmpty" })
    expect(await problem(person.zone.files.upload({ payload: pdf(250_000) }))).toMatchObject({ status: 413, tag: "TooBig" })
    expect(await problem(person.zone.files.upload({ payload: pdf(350_000) }))).toMatchObject({ status: 413, tag: "BodyTooLarge" })
    for (let i = 0; i < 3; i++) await person.zone.files.upload({ payload: pdf(10) })
    expect(await problem(person.zone.files.upload({ payload: pdf(10) }))).toMatchObject({ status: 429, tag: "TooManyFiles" })
  })
})

describe("too often", () => {
  it("is told after how many seconds", async () => {
    const { zone } = opened.nobody()
    const follow = () => problem(zone.public.follow({ params: { number: "2026-0001" }, headers: { "x-zone-code": "AAAA-AAAA-AAAA" } }))
    const told = [await follow(), await follow(), await follow(), await follow()]
    expect(told.map(({ status }) => status)).toEqual([404, 404, 404, 429])
    expect(told[3]).toMatchObject({ tag: "TooMany", after: expect.any(Number) as number })
    const response = await fetch(`${opened.url}/public/matters/2026-0001`, { headers: { "x-zone-code": "x" } })
    expect([response.status, Number(response.headers.get("retry-after")) > 0]).toEqual([429, true])
  })
})

describe("what is no request", () => {
  it("is refused, and the server goes on", async () => {
    expect(await raw("GARBAGE\r\n\r\n")).toContain("400 Bad Request")
    expect(await raw(`GET / HTTP/1.1\r\nHost: x\r\nX: ${"a".repeat(20_000)}\r\n\r\n`)).toContain("431")
    expect(await raw("POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).toContain("400")
    expect((await fetch(`${opened.url}/health`)).status).toBe(200)
  })

  it("that never ends is cut off", async () => {
    const began = Date.now()
    const answer = await raw("GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ", 20_000)
    expect(answer).toContain("408")
    expect(Date.now() - began).toBeLessThan(16_000)
  })

  it("tells nothing of the machine when it breaks", async () => {
    const response = await fetch(`${opened.url}/api/rooms/%E0%A4%A/matters`)
    const text = await response.text()
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(text).not.toMatch(/at .*\.(?:ts|js)|node_modules|\/work\//)
  })
})

it("has strict headers on every answer", async () => {
  for (const path of ["/health", "/api/rooms", "/public/zone", "/none", "/openapi.json"]) {
    const { headers } = await fetch(opened.url + path)
    expect(headers.get("content-security-policy")).toContain("default-src 'none'")
    expect(headers.get("content-security-policy")).not.toContain("unsafe")
    expect([headers.get("x-content-type-options"), headers.get("x-frame-options"), headers.get("referrer-policy")]).toEqual(["nosniff", "DENY", "no-referrer"])
    expect(headers.get("x-powered-by")).toBe(null)
    expect(headers.get("server")).toBe(null)
  }
})
