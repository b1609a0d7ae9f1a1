/** Answers for the accounts of the office, which its head looks after. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Accounts } from "../access/Accounts.ts"
import { Deeds } from "../access/Deeds.ts"
import { Api } from "../api/Api.ts"
import { Missing } from "../api/Problems.ts"
import { answer } from "../problem/answer.ts"
import { headOnly } from "./headOnly.ts"

const head = headOnly("账号由政府信息公开工作机构负责人管理")

const DEEDS = 50

/** The handlers of the group `accounts`. */
export const layerAccountRoutes = HttpApiBuilder.group(Api, "accounts", Effect.fn(function*(handlers) {
  const accounts = yield* Accounts
  const deeds = yield* Deeds
  return handlers
    .handle("list", () => answer(Effect.andThen(head, accounts.standings)))
    .handle("deeds", ({ query: { limit = DEEDS } }) => answer(Effect.andThen(head, deeds.list(limit))))
    .handle("endSessions", ({ payload: { login } }) => answer(Effect.gen(function*() {
      const { actor, token } = yield* head
      const ended = yield* accounts.endSessions(login, { by: actor, but: token })
      if (ended === undefined) return yield* new Missing({ tag: "NoAccount", remedy: "没有这个账号" })
      return { ended }
    })))
}))
