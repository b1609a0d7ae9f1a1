/** Answers whether the server lives, and whether it can work. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Api } from "../api/Api.ts"
import { makeReadiness } from "../server/makeReadiness.ts"

const ok = { status: "ok" } as const

/** The handlers of the group `system`; `minFree` is what has to be left on the disk, in bytes. */
export const layerSystem = (minFree: number) => HttpApiBuilder.group(Api, "system", Effect.fn(function*(handlers) {
  const ready = yield* makeReadiness(minFree)
  return handlers
    .handle("health", () => Effect.succeed(ok))
    .handle("ready", () => Effect.as(ready, ok))
}))
