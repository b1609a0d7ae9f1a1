/** Answers for log-in of staff. */
import * as Effect from "effect/Effect"
import { HttpServerRequest } from "effect/http/HttpServerRequest"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { Accounts } from "../access/Accounts.ts"
import { Authenticator, type LockedOut, type WrongLogin } from "../access/Authenticator.ts"
import type { AccessError } from "../access/AccessError.ts"
import { cookieName } from "../access/cookieName.ts"
import { setCookie } from "../access/setCookie.ts"
import { Https } from "../access/Https.ts"
import { Limits } from "../access/Limits.ts"
import { type OpenedSession, Sessions } from "../access/Sessions.ts"
import { Api } from "../api/Api.ts"
import { Forbidden, Missing, TooMany, Unauthorised } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { answer } from "../problem/answer.ts"
import { clientOf } from "./clientOf.ts"
import { headOnly } from "./headOnly.ts"

const notYours = new Forbidden({ tag: "NoPost", remedy: "没有这个岗位，请选择自己的岗位" })

/** A failed log-in tells nothing of why. */
const told = <A, R>(program: Effect.Effect<A, WrongLogin | LockedOut | AccessError, R>) =>
  program.pipe(
    Effect.catchTags({
      WrongLogin: () => Effect.fail(new Unauthorised({ tag: "WrongLogin", remedy: "用户名或者密码不对，请核对以后再试" })),
      LockedOut: ({ reason, seconds }) => Effect.fail(reason === "slow"
        ? new TooMany({ tag: "TooSoon", remedy: `刚才登录失败，请在${seconds}秒以后再试`, after: seconds })
        : new TooMany({ tag: "LockedOut", remedy: `多次登录失败，请在${Math.ceil(seconds / 60)}分钟以后再试；急用的，请负责人或者管理员解除`, after: seconds }))
    })
  )

/** The handlers of the group `session`. */
export const layerSession = HttpApiBuilder.group(Api, "session", Effect.fn(function*(handlers) {
  const accounts = yield* Accounts
  const authenticator = yield* Authenticator
  const limits = yield* Limits
  const secure = yield* Https
  const sessions = yield* Sessions

  const cookie = { name: "zone_session", path: "/", secure } as const
  const begin = Effect.fnUntraced(function*(opened: Option.Option<OpenedSession>) {
    if (Option.isNone(opened)) return yield* notYours
    yield* setCookie(cookie, opened.value.token)
    return opened.value.session
  })

  return handlers
    .handle("open", ({ payload: { login, password, post } }) => answer(Effect.gen(function*() {
      const from = yield* clientOf
      yield* limits.take("login", from)
      const staff = yield* told(authenticator.authenticate(login, Redacted.make(password), from))
      const opened = yield* sessions.open(staff, post)
      // whoever logs in at a screen that somebody left open ends that session
      const left = (yield* HttpServerRequest).cookies[cookieName("zone_session", secure)]
      if (Option.isSome(opened) && left !== undefined) yield* sessions.close(left)
      return yield* begin(opened)
    })))
    .handle("current", () => Effect.map(CurrentSession, ({ token: _, ...session }) => session))
    .handle("changePost", ({ payload: { post } }) => answer(Effect.gen(function*() {
      const { token } = yield* CurrentSession
      return yield* begin(yield* sessions.changePost(token, post))
    })))
    .handle("changePassword", ({ payload }) => answer(Effect.gen(function*() {
      const { actor, token } = yield* CurrentSession
      const from = yield* clientOf
      yield* limits.take("login", from)
      yield* told(authenticator.changePassword(actor, Redacted.make(payload.old), Redacted.make(payload.new), from))
      yield* sessions.closeOthers(actor, token)
    })))
    .handle("unlock", ({ payload: { login } }) => answer(Effect.gen(function*() {
      const { actor } = yield* headOnly("登录锁定由政府信息公开工作机构负责人解除")
      if (!(yield* accounts.unlock(login, actor))) return yield* new Missing({ tag: "NotLocked", remedy: "这个用户名没有登录失败的记录，不用解除" })
      return yield* Effect.void
    })))
    .handle("close", () => answer(Effect.gen(function*() {
      const { token } = yield* CurrentSession
      yield* sessions.close(token)
      yield* setCookie(cookie, undefined)
    })))
}))
