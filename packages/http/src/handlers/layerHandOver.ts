/** Answers for what is passed on the same day. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { hashOf } from "../access/hashOf.ts"
import { Api } from "../api/Api.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { listHandOvers } from "../handover/listHandOvers.ts"
import { passOn } from "../handover/passOn.ts"
import { answer } from "../problem/answer.ts"
import { actorOf } from "./actorOf.ts"

/** The handlers of the group `handOver`. */
export const layerHandOver = HttpApiBuilder.group(Api, "handOver", (handlers) =>
  handlers
    .handle("list", () => answer(Effect.gen(function*() {
      return yield* listHandOvers(actorOf(yield* CurrentSession))
    })))
    .handle("pass", ({ headers, payload }) => answer(Effect.gen(function*() {
      const session = yield* CurrentSession
      return yield* passOn({ ...payload, actor: actorOf(session), owner: hashOf(session.token), key: headers["idempotency-key"] })
    })), { uninterruptible: true }))
