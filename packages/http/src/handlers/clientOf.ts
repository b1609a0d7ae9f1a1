/** From which address a request came: what limits are counted by. */
import type * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as Option from "effect/Option"

/** @internal */
export const clientOf: Effect.Effect<string, never, HttpServerRequest> = HttpServerRequest.useSync(({ remoteAddress }) => Option.getOrElse(remoteAddress, () => "?"))
