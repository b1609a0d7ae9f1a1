/** Answers for the question bank: what is in it, and what the head changes in it. */
import { type BankChange, QuestionBank, type StaleEntry, type StoreError } from "@zone/core/ports"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Api } from "../api/Api.ts"
import { Conflict, Forbidden, Malformed, Missing } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { Office } from "../office/Office.ts"
import { answer } from "../problem/answer.ts"

const mayChange = ["head"] as const

/** Whoever changes the bank now, having seen a version. */
const changeOf = Effect.fnUntraced(function*(expected: number): Effect.fn.Return<BankChange, Forbidden, CurrentSession> {
  const { actor, post: { role } } = yield* CurrentSession
  if (!mayChange.some((each) => each === role)) {
    return yield* new Forbidden({ tag: "NotPermitted", remedy: "问答库由政府信息公开工作机构负责人审核、修改和撤下", roles: mayChange })
  }
  return { expected, by: actor, at: new Date(yield* Clock.currentTimeMillis).toISOString() }
})

const noEntry = new Missing({ tag: "NoQuestion", remedy: "问答库里没有这一条" })

/** Somebody else was faster, or there is none to withdraw. */
const fresh = <A, R>(program: Effect.Effect<A, Forbidden | StaleEntry | StoreError, R>): Effect.Effect<A, Conflict | Missing | Forbidden | StoreError, R> =>
  program.pipe(Effect.catchTag("StaleEntry", ({ actual, expected }): Effect.Effect<never, Conflict | Missing> =>
    Effect.fail(actual === 0 && expected > 0 ? noEntry : new Conflict({ tag: "StaleEntry", remedy: "别人刚刚改过这一条，请看过以后重新修改", actual }))))

/** The handlers of the group `questions`. */
export const layerQuestionRoutes = HttpApiBuilder.group(Api, "questions", Effect.fn(function*(handlers) {
  const bank = yield* QuestionBank
  const { today } = yield* Office

  return handlers
    .handle("search", ({ query: { limit = 10, on, q, ...place } }) => answer(Effect.gen(function*() {
      return yield* bank.search(q, { ...place, limit, on: on ?? (yield* today) })
    })))
    .handle("due", ({ query: { after, limit = 50, through } }) => answer(Effect.gen(function*() {
      const { entries, next } = yield* bank.dueForReview(through, limit, after).pipe(Effect.catchTag("StoreError", (error): Effect.Effect<never, Malformed | StoreError> =>
        after !== undefined && error.reason === "other" ? Effect.fail(new Malformed({ tag: "BadCursor", remedy: error.remedy, paths: ["query.after"] })) : Effect.fail(error)))
      return { entries, ...(next !== undefined && { next }) }
    })))
    .handle("history", ({ params: { id } }) => answer(Effect.gen(function*() {
      const versions = yield* bank.history(id)
      return versions.length > 0 ? versions : yield* noEntry
    })))
    .handle("put", ({ params: { id }, payload: { entry, expected } }) => answer(fresh(Effect.gen(function*() {
      const change = yield* changeOf(expected)
      return yield* bank.put({ ...entry, id, reviewedBy: change.by, reviewedOn: yield* today }, change)
    }))), { uninterruptible: true })
    .handle("withdraw", ({ params: { id }, payload: { expected, reason } }) => answer(fresh(Effect.gen(function*() {
      const change = yield* changeOf(expected)
      return yield* bank.withdraw(id, yield* today, reason, change)
    }))), { uninterruptible: true })
}))
