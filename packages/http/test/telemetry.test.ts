/** What a collector of OpenTelemetry gets: a span for each request under its route, the log, and nobody's name. */
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Otlp from "effect/observability/Otlp"
import { afterAll, beforeAll, expect, it, vi } from "vitest"
import { application, type Opened, openServer, problem, receive } from "./openServer.ts"

const NAME = "欧阳迹"
const got: Array<{ readonly path: string; readonly body: string }> = []
const collector = createServer((request, response) => {
  let body = ""
  request.setEncoding("utf8").on("data", (text: string) => { body += text }).on("end", () => {
    got.push({ path: request.url ?? "", body })
    response.end("{}")
  })
})

let opened: Opened
beforeAll(async () => {
  await new Promise<void>((resolve) => { collector.listen(0, "127.0.0.1", resolve) })
  const baseUrl = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  const quick = { tracerExportInterval: "50 millis", loggerExportInterval: "50 millis", metricsExportInterval: "50 millis" } as const
  opened = await openServer({ telemetry: Otlp.layerJson({ baseUrl, resource: { serviceName: "zone" }, compression: "none", ...quick }).pipe(Layer.provide(FetchHttpClient.layer)) })
})
afterAll(async () => {
  await opened.close()
  collector.close()
})

it("gets spans and the log, and so does the log itself", async () => {
  const wang = await opened.as("wang")
  const { id } = await wang.zone.matters.begin({ params: application, payload: { wish: receive(NAME) } })
  await wang.zone.matters.findByName({ params: application, payload: { name: NAME } })
  await problem(wang.zone.matters.show({ params: { ...application, id: "nobody" } }))
  await fetch(`${opened.url}/public/questions?q=${encodeURIComponent(NAME)}`, { headers: { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" } })
  await fetch(`${opened.url}/${encodeURIComponent(NAME)}`)
  const of = (path: string): string => got.filter((each) => each.path === path).map(({ body }) => body).join("\n")
  // they are sent together, a while later: those of the last request come last
  await vi.waitUntil(() => of("/v1/traces").includes("GET /public/questions") && of("/v1/logs").includes("(page)"), { timeout: 30_000 })
  for (const name of ["POST /api/session", "POST /api/rooms/:room/matters", "POST /api/rooms/:room/matters/find", "GET /public/questions"]) expect(of("/v1/traces")).toContain(JSON.stringify(name))
  // a trace that began elsewhere goes on here
  expect(of("/v1/traces")).toContain("0af7651916cd43dd8448eb211c80319c")
  expect(of("/v1/logs")).toContain("/api/rooms/:room/matters")
  expect(got.map(({ body }) => body).join("\n")).not.toMatch(new RegExp(`${NAME}|${encodeURIComponent(NAME)}|${id}|correct horse|示例路`))
  // the lines are there as well, and nothing but lines of JSON
  expect(opened.log.some((line) => line.includes("\"route\":\"/api/rooms/:room/matters\""))).toBe(true)
  for (const line of opened.log) expect(() => JSON.parse(line) as unknown).not.toThrow()
})
