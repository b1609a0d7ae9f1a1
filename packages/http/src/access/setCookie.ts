/** The cookies of sessions: no script reads them, no other site sends them along. */
import * as Effect from "effect/Effect"
import * as HttpEffect from "effect/http/HttpEffect"
import type { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import { cookieName } from "./cookieName.ts"

/** How a cookie is set; `secure` where the office is reached by https. */
interface Setting {
  readonly name: "zone_session" | "zone_kiosk"
  readonly secure: boolean
  readonly path: string
}

/** Sets a cookie on the answer to the request at hand; without a value it goes. @internal */
export const setCookie = ({ name, path, secure }: Setting, value: string | undefined, seconds?: number): Effect.Effect<void, never, HttpServerRequest> =>
  HttpEffect.appendPreResponseHandler((_request, response) =>
    Effect.orDie(HttpServerResponse.setCookie(response, cookieName(name, secure), value ?? "", {
      httpOnly: true, sameSite: "strict", path, secure,
      ...(value === undefined ? { maxAge: 0 } : seconds === undefined ? {} : { maxAge: seconds * 1000 })
    })))
