/**
 * Stands before every route: limits, where a request may come from, how large it may be; and behind it: problems for whatever went wrong,
 * headers, one line in the log that names nobody but the actor's id.
 */
import { createHash, randomUUID } from "node:crypto"
import * as ByteSize from "effect/ByteSize"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpMiddleware from "effect/http/HttpMiddleware"
import * as HttpRouter from "effect/http/HttpRouter"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerRespondable from "effect/http/HttpServerRespondable"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import type * as Types from "effect/Types"
import { Limits } from "../access/Limits.ts"
import { Forbidden, type Problems } from "../api/Problems.ts"
import { clientOf } from "../handlers/clientOf.ts"
import { fromHere } from "./fromHere.ts"
import { CSP, docsCsp, headersOf } from "./headersOf.ts"
import { beginNotes } from "./Notes.ts"
import { OfficeFault } from "../office/layerOffice.ts"
import { networksOf } from "./networksOf.ts"
import { ownHost } from "./ownHost.ts"
import { problemOfCause, problemOfStatus, tooLarge } from "./problemOfCause.ts"
import { type ServerOptions, usualServer } from "./ServerOptions.ts"

const notFromHere = new Forbidden({ tag: "NotFromHere", remedy: "请求不是从本系统的页面发出的，没有办理" })

const notThisHost = new Forbidden({ tag: "NotThisHost", remedy: "本系统不用这个网址：请用 IP 地址打开，或者请管理员把这个名称登记到 hosts 或者 origins（zone serve --origin）" })

/** Where nobody is logged in yet, nobody sends much. */
const isLogIn = (path: string): boolean => path === "/public/kiosk" || path.startsWith("/api/session")

/** Asked by machines, often, and by whatever name. */
const isProbe = (path: string): boolean => path === "/health" || path === "/ready"

const SCRIPT = /<script(?![^>]*application\/json)[^>]*>([\s\S]*?)<\/script>/g

/** The hashes of the scripts in a page. */
const hashesIn = (html: string): ReadonlyArray<string> => [...html.matchAll(SCRIPT)].map(([, script = ""]) => createHash("sha256").update(script).digest("base64"))

const textOf = ({ body }: HttpServerResponse.HttpServerResponse): string => body._tag === "Uint8Array" ? new TextDecoder().decode(body.body) : ""

const toResponse = (problem: Problems): Effect.Effect<HttpServerResponse.HttpServerResponse> => Effect.orDie(HttpServerRespondable.toResponse(problem))

/** In how many seconds it may be tried again, where the problem says so: also for programs that read headers only. */
const retryAfter = (response: HttpServerResponse.HttpServerResponse): { readonly "retry-after"?: string } => {
  if (response.status !== 429 && response.status !== 503) return {}
  const { after } = JSON.parse(textOf(response) || "{}") as { readonly after?: number }
  return after === undefined ? {} : { "retry-after": String(after) }
}

const pathOf = (url: string): string => url.split(/[?#]/, 1)[0] ?? ""

/** What a page shows may be kept; what is told of matters may not. */
const isStored = (response: HttpServerResponse.HttpServerResponse): boolean => response.headers["cache-control"] !== undefined

/** For all routes of the router at hand. Throws an `OfficeFault` for origins and networks that are none. */
export const guard = ({ hosts = [], https = false, maxBody = usualServer.maxBody, maxJson = usualServer.maxJson, origins = [], trustedProxies = [] }: ServerOptions) =>
{
  const networks = networksOf(trustedProxies)
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong !== undefined) throw new OfficeFault({ message: `网址“${wrong}”应当写明协议和名称，后面没有路径，如 https://zone.example.org` })
  return HttpRouter.middleware(Effect.gen(function*() {
    const limits = yield* Limits
    const forwarded = HttpMiddleware.xForwardedHeaders({ trustedProxies: networks })
    const isOwn = ownHost({ hosts, origins })
    let docs: string | undefined

    // whatever a route fails with is said as a problem here
    return (route): Effect.Effect<HttpServerResponse.HttpServerResponse, Types.unhandled, HttpServerRequest> => forwarded(Effect.gen(function*() {
      const request = yield* HttpServerRequest
      const { headers, method, url } = request
      const begun = yield* Clock.currentTimeMillis
      const notes = beginNotes(request, { id: randomUUID() })
      const path = pathOf(url)
      const most = headers["content-type"]?.startsWith("application/octet-stream") === true ? maxBody : isLogIn(path) ? Math.min(usualServer.maxLogIn, maxJson) : maxJson

      const answered = Effect.gen(function*() {
        if (!isProbe(path)) {
          yield* limits.take("request", yield* clientOf)
          if (!isOwn(headers["host"])) return yield* notThisHost
        }
        if (!fromHere({ method, headers }, origins, https)) return yield* notFromHere
        if (Number(headers["content-length"] ?? 0) > most) return yield* tooLarge
        return yield* Effect.provideService(route, HttpIncomingMessage.MaxBodySize, ByteSize.bytes(most))
      }).pipe(
        Effect.flatMap((response) => {
          const problem = problemOfStatus(response)
          return problem === undefined ? Effect.succeed(response) : toResponse(problem)
        }),
        Effect.catchCause((cause) => {
          const said = problemOfCause(cause)
          if (said === undefined) return Effect.interrupt
          const told = toResponse(said.problem)
          return said.isDefect ? Effect.andThen(Effect.logError("a route broke", cause).pipe(Effect.annotateLogs({ id: notes.id, route: notes.route ?? "" })), told) : told
        })
      )
      const response = yield* answered
      if (path === "/docs" && response.status === 200) docs ??= docsCsp(hashesIn(textOf(response)))
      const csp = path === "/docs" ? docs ?? CSP : CSP
      const done = yield* Clock.currentTimeMillis
      yield* Effect.logInfo("request").pipe(Effect.annotateLogs({
        id: notes.id, method, route: notes.route ?? "(page)", status: response.status, ms: done - begun, ...(notes.actor !== undefined && { actor: notes.actor })
      }))
      return HttpServerResponse.setHeaders(response, {
        ...headersOf({ csp, https, id: notes.id, stored: isStored(response) }),
        ...retryAfter(response),
        ...(response.status === 413 && { connection: "close" })
      })
    }))
  }), { global: true })
}
