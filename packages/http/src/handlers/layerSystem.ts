/** Answers whether the server lives, and whether its store answers. */
import { FactStore } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Api } from "../api/Api.ts"
import { Unavailable } from "../api/Problems.ts"
import { Office } from "../office/Office.ts"
import { answer } from "../problem/answer.ts"

/** The handlers of the group `system`. */
export const layerSystem = HttpApiBuilder.group(Api, "system", Effect.fn(function*(handlers) {
  const { agency } = yield* Office
  const store = yield* FactStore
  return handlers
    .handle("health", () => Effect.succeed({ status: "ok" } as const))
    .handle("ready", () => answer(Effect.as(store.after(0n, 1, agency), { status: "ok" } as const).pipe(
      Effect.timeoutOrElse({ duration: "3 seconds", orElse: () => Effect.fail(new Unavailable({ tag: "NotReady", remedy: "存储没有响应，请稍后再试", after: 5 })) })
    )))
}))
