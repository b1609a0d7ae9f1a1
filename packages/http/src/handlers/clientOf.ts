/** From where a request came: what limits are counted by. */
import type * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as Option from "effect/Option"
import { whoseAddress } from "../access/whoseAddress.ts"

/** @internal */
export const clientOf: Effect.Effect<string, never, HttpServerRequest> =
  HttpServerRequest.useSync(({ remoteAddress }) => Option.match(remoteAddress, { onNone: () => "?", onSome: whoseAddress }))
