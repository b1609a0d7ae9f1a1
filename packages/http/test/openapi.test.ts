/** The document is one, the table of addresses is the API's, and the client that effect/http-api derives goes there and back. */
import { Validator } from "@seriousme/openapi-schema-validator"
import type * as Cookies from "effect/http/Cookies"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as HttpClient from "effect/http/HttpClient"
import * as HttpClientRequest from "effect/http/HttpClientRequest"
import * as HttpApiClient from "effect/http-api/HttpApiClient"
import * as Ref from "effect/Ref"
import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { Api } from "../src/api/Api.ts"
import { routes } from "../src/client/routes.ts"
import { application, type Opened, openServer, PASSWORD, receive } from "./openServer.ts"

let opened: Opened
beforeAll(async () => {
  opened = await openServer()
})
afterAll(() => opened.close())

describe("the document", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const spec = await (await fetch(`${opened.url}/openapi.json`)).json() as Record<string, unknown>
    expect(spec["openapi"]).toBe("3.1.0")
    const { errors, valid } = await new Validator().validate(structuredClone(spec))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it("refers to nothing that is not there", async () => {
    const text = await (await fetch(`${opened.url}/openapi.json`)).text()
    const { components: { schemas } } = JSON.parse(text) as { components: { schemas: Record<string, unknown> } }
    const refs = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name))
    expect([...refs].filter((name) => !Object.hasOwn(schemas, name))).toEqual([])
    expect(schemas["application.Extend"]).toMatchObject({ title: "依申请公开：延长答复期限", required: ["_tag", "workingDays", "reason"], additionalProperties: false })
  })

  it("has every route with every problem that it may come to", async () => {
    const { paths } = await (await fetch(`${opened.url}/openapi.json`)).json() as { paths: Record<string, Record<string, { responses: Record<string, { content?: object }> }>> }
    const described = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`))
    const known = Object.values(routes).flatMap((group) => Object.values(group))
    expect(described.toSorted()).toEqual(known.toSorted())
    for (const methods of Object.values(paths)) {
      for (const { responses } of Object.values(methods)) {
        for (const status of [400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 503]) expect(Object.keys(responses[status]?.content ?? {})).toEqual(["application/problem+json"])
      }
    }
  })

  it("is shown by a page of this server: one script, known by its hash, and nothing from elsewhere", async () => {
    const response = await fetch(`${opened.url}/docs`)
    const html = await response.text()
    const csp = response.headers.get("content-security-policy") ?? ""
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(([, attributes]) => !attributes?.includes("application/json"))
    expect(scripts.length).toBe(1)
    expect(csp).toContain(`'sha256-${createHash("sha256").update(scripts[0]?.[2] ?? "").digest("base64")}'`)
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/)
    expect(csp).not.toMatch(/https?:|script-src[^;]*unsafe/)
  })
})

describe("the client", () => {
  it("has the addresses of the API", () => {
    for (const [group, { endpoints }] of Object.entries(Api.groups)) {
      for (const [name, { method, path }] of Object.entries(endpoints as Record<string, { method: string; path: string }>)) {
        expect((routes as Record<string, Record<string, string>>)[group]?.[name]).toBe(`${method} ${path}`)
      }
    }
  })

  it("that effect/http-api derives goes there and back, problems too", async () => {
    const program = Effect.gen(function*() {
      const jar = yield* Ref.make<ReadonlyArray<Cookies.Cookie>>([])
      const zone = yield* HttpApiClient.make(Api, {
        transformClient: (client) => client.pipe(
          HttpClient.mapRequest((request) => request.pipe(HttpClientRequest.prependUrl(opened.url), HttpClientRequest.setHeader("x-zone-client", "1"))),
          HttpClient.withCookiesRef(jar)
        )
      })
      const refused = yield* Effect.flip(zone.matters.rooms())
      const { post } = yield* zone.session.open({ payload: { login: "wang", password: PASSWORD } })
      const begun = yield* zone.matters.begin({ params: application, headers: {}, payload: { wish: receive() } })
      const shown = yield* zone.matters.show({ params: { room: "application", id: begun.body.id } })
      const page = yield* zone.matters.list({ params: application, query: { limit: 5 } })
      const no = yield* Effect.flip(zone.matters.wish({ params: { room: "application", id: begun.body.id }, headers: {}, payload: { wish: { _tag: "Archive" } } }))
      const report = yield* zone.board.report({ query: { year: 2026 } })
      return { refused, post, begun, shown, page, no, report }
    })
    const { begun, no, page, post, refused, report, shown } = await Effect.runPromise(Effect.provide(program, FetchHttpClient.layer))
    expect(refused).toMatchObject({ _tag: "Unauthorised", tag: "NoSession" })
    expect(post.role).toBe("clerk")
    expect(begun.headers).toMatchObject({ etag: '"3"', location: `/api/rooms/application/matters/${begun.body.id}` })
    expect(shown.body.wishes.length).toBeGreaterThan(30)
    expect(page.lines.length).toBe(1)
    expect(no).toMatchObject({ _tag: "Refused", tag: "NotReplied" })
    expect(report.tables.length).toBe(2)
  })
})
