/** Lets staff and kiosks in, and answers requests that cannot be read. */
import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpTraceContext from "effect/http/HttpTraceContext"
import { HttpApiSchemaError } from "effect/http-api/HttpApiError"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type { unhandled } from "effect/Types"
import { cookieName } from "../access/cookieName.ts"
import { Https } from "../access/Https.ts"
import { Kiosks } from "../access/Kiosks.ts"
import { Sessions } from "../access/Sessions.ts"
import { Broken, Malformed, Unauthorised } from "../api/Problems.ts"
import { CurrentKiosk, KioskOnly } from "../api/PublicGroup.ts"
import { Request } from "../api/Request.ts"
import { CurrentSession, StaffOnly } from "../api/StaffOnly.ts"
import { answer } from "../problem/answer.ts"
import { notesOf } from "../server/Notes.ts"
import { pathsOf } from "../wish/pathsOf.ts"

const noSession = new Unauthorised({ tag: "NoSession", remedy: "请先登录；登录已经结束的，请重新登录" })
const noKiosk = new Unauthorised({ tag: "NoKiosk", remedy: "这台设备没有接入：请工作人员重新设置自助终端" })

/** In whose name a request is answered: an id that is no personal data. */
const note = (actor: string) => HttpServerRequest.useSync((asked) => {
  const notes = notesOf(asked)
  if (notes) notes.actor = actor
})

/** The token of a session: over https its cookie has another name than the document of the API tells. */
const tokenIn = (name: "zone_session" | "zone_kiosk", secure: boolean, credential: Redacted.Redacted): Effect.Effect<string, never, HttpServerRequest> =>
  HttpServerRequest.useSync(({ cookies }) => secure ? cookies[cookieName(name, secure)] ?? "" : Redacted.value(credential))

const staff = Layer.effect(StaffOnly, Effect.map(Effect.all({ sessions: Sessions, secure: Https }), ({ secure, sessions }) => StaffOnly.of({
  session: Effect.fnUntraced(function*(route, { credential }) {
    const token = yield* tokenIn("zone_session", secure, credential)
    const found = token === "" ? Option.none() : yield* answer(sessions.find(token))
    if (Option.isNone(found)) return yield* noSession
    yield* note(found.value.actor)
    return yield* Effect.provideService(route, CurrentSession, { ...found.value, token })
  })
})))

const kiosk = Layer.effect(KioskOnly, Effect.map(Effect.all({ kiosks: Kiosks, secure: Https }), ({ kiosks, secure }) => KioskOnly.of({
  kiosk: Effect.fnUntraced(function*(route, { credential }) {
    const token = yield* tokenIn("zone_kiosk", secure, credential)
    const found = token === "" ? Option.none() : yield* answer(kiosks.find(token))
    if (Option.isNone(found)) return yield* noKiosk
    yield* note(`kiosk-${found.value.device}`)
    return yield* Effect.provideService(route, CurrentKiosk, { ...found.value, token })
  })
})))

const UNDER = { Params: "params", Headers: "headers", Query: "query", Payload: "" } as const

const said = ({ cause, kind }: HttpApiSchemaError): Effect.Effect<never, Broken | Malformed> => {
  if (kind === "Body" || kind === "ResponseHeaders") {
    return Effect.andThen(
      Effect.logError("an answer does not fit its schema").pipe(Effect.annotateLogs({ kind, paths: pathsOf(cause.issue, "") })),
      Effect.fail(new Broken({ tag: "Broken", remedy: "程序出错，请联系管理员查看日志" }))
    )
  }
  const paths = pathsOf(cause.issue, UNDER[kind])
  return Effect.fail(new Malformed({ tag: "Malformed", remedy: paths.length === 0 ? "请求的内容应为 JSON，并按接口文档填写" : `按接口文档核对：${paths.join("、")}`, paths }))
}

/** Each route under its own name in notes and spans, with nothing of the address that was asked for. */
const request = Layer.succeed(Request, (route, { endpoint: { method, path } }) =>
  Effect.gen(function*() {
    const asked = yield* HttpServerRequest
    const notes = notesOf(asked)
    if (notes) notes.route = path
    const parent = Option.getOrUndefined(HttpTraceContext.fromHeaders(asked.headers))
    const problem = (error: unhandled): Effect.Effect<never, unhandled | Broken | Malformed> => HttpApiSchemaError.is(error) ? said(error) : Effect.fail(error)
    return yield* route.pipe(
      Effect.catch(problem),
      Effect.withSpan(`${method} ${path}`, { kind: "server", ...(parent && { parent }), attributes: { "http.request.method": method, "http.route": path } })
    )
  }))

/** All three. */
export const layerAccess = Layer.mergeAll(staff, kiosk, request)
