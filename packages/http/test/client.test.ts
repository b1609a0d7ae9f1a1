/** The client on a line that fails: cut before the answer, cut within it, an answer that never comes, and one that is none. */
import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it, onTestFinished } from "vitest"
import { type ClientOptions, makeClient } from "../src/client/index.ts"

/** A client of a server that answers one request after the other as told, and then as the last one. */
const clientOf = async (answers: ReadonlyArray<RequestListener>, options: ClientOptions = {}) => {
  const keys: Array<string | undefined> = []
  const server = createServer((request, response) => {
    const answer = answers[Math.min(keys.length, answers.length - 1)]
    keys.push(request.headers["idempotency-key"] as string | undefined)
    answer?.(request, response)
  })
  await new Promise<void>((listening) => { server.listen(0, "127.0.0.1", listening) })
  onTestFinished(() => { server.closeAllConnections(); server.close() })
  return { client: makeClient({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ...options }), keys }
}

const cut: RequestListener = (request) => { request.socket.destroy() }
const cutWithin: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": 100 })
  response.write("{\"lines\":", () => { response.destroy() })
}
const silence: RequestListener = () => {}
const answer = (body: string): RequestListener => (_, response) => { response.setHeader("content-type", "application/json").end(body) }
const list = { params: { room: "application" } }
const begin = { params: { room: "application" }, payload: { wish: { _tag: "Receive" } } }

describe("the client", () => {
  it("asks again where the line was cut before the answer or within it, and sends a click again under its key", async () => {
    const { client, keys } = await clientOf([cut, cutWithin, answer("{\"lines\":[]}")])
    await expect(client.matters.list(list)).resolves.toEqual({ lines: [] })
    expect(keys).toHaveLength(3)
    const sent = await clientOf([cutWithin, answer("{\"number\":\"2026-0001\"}")])
    await expect(sent.client.matters.begin(begin)).resolves.toEqual({ number: "2026-0001" })
    expect(sent.keys).toHaveLength(2)
    expect([new Set(sent.keys).size, sent.keys[0]]).toEqual([1, expect.stringMatching(/^[0-9a-f]{32}$/)])
  })

  it("says that it has no connection where the line is cut each time", async () => {
    const { client, keys } = await clientOf([cutWithin], { retries: 1 })
    await expect(client.matters.list(list)).rejects.toMatchObject({ problem: { status: 0, tag: "Offline" } })
    expect(keys).toHaveLength(2)
    // what is neither a question nor carries a key is not sent twice
    const once = await clientOf([cut])
    await expect(once.client.session.close()).rejects.toMatchObject({ problem: { tag: "Offline" } })
    expect(once.keys).toHaveLength(1)
  })

  it("waits no longer than its patience for a server that has gone quiet, and does not ask it again", async () => {
    const { client, keys } = await clientOf([silence], { patience: 50 })
    await expect(client.matters.list(list)).rejects.toMatchObject({ problem: { status: 0, tag: "Unanswered", remedy: "稍后再试；已经提交的不会重复办理" } })
    expect(keys).toHaveLength(1)
    const within = await clientOf([(_, response) => { response.writeHead(200, { "content-type": "application/json" }).write("{") }], { patience: 50 })
    await expect(within.client.matters.begin(begin)).rejects.toMatchObject({ problem: { tag: "Unanswered" } })
    expect(within.keys).toHaveLength(1)
  })

  it("gives what is sent in a file the time that it takes on a slow line", async () => {
    const late: RequestListener = (request, response) => { request.resume(); setTimeout(() => { response.setHeader("content-type", "application/json").end("{\"file\":\"f\"}") }, 300) }
    const { client } = await clientOf([late], { patience: 50 })
    await expect(client.files.upload({ payload: new Uint8Array(1) })).rejects.toMatchObject({ problem: { tag: "Unanswered" } })
    // 2 MiB have a minute more
    await expect(client.files.upload({ payload: new Uint8Array(2 * 1024 * 1024) })).resolves.toEqual({ file: "f" })
  })

  it("says of an answer that is none that the server did not explain itself, without asking again", async () => {
    const { client, keys } = await clientOf([answer("<html>")])
    await expect(client.matters.list(list)).rejects.toMatchObject({ problem: { tag: "Unexplained" } })
    expect(keys).toHaveLength(1)
    // the page of a network that wants to be logged in to
    const page = await clientOf([(_, response) => { response.setHeader("content-type", "text/html; charset=utf-8").end("<!doctype html>") }])
    await expect(page.client.matters.list(list)).rejects.toMatchObject({ problem: { status: 0, tag: "Unexplained" } })
  })
})
