/** Answers for log-in of staff. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { Authenticator, type LockedOut, type WrongLogin } from "../access/Authenticator.ts"
import type { AccessError } from "../access/AccessError.ts"
import { setCookie } from "../access/setCookie.ts"
import { Https } from "../access/Https.ts"
import { Limits } from "../access/Limits.ts"
import { type OpenedSession, Sessions } from "../access/Sessions.ts"
import { Api } from "../api/Api.ts"
import { Forbidden, TooMany, Unauthorised } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { answer } from "../problem/answer.ts"
import { clientOf } from "./clientOf.ts"

const notYours = new Forbidden({ tag: "NoPost", remedy: "没有这个岗位，请选择自己的岗位" })

/** A failed log-in tells nothing of why. */
const told = <A, R>(program: Effect.Effect<A, WrongLogin | LockedOut | AccessError, R>) =>
  program.pipe(
    Effect.catchTags({
      WrongLogin: () => Effect.fail(new Unauthorised({ tag: "WrongLogin", remedy: "用户名或者密码不对，请核对以后再试" })),
      LockedOut: ({ seconds }) => Effect.fail(new TooMany({ tag: "LockedOut", remedy: `多次登录失败，请在${Math.ceil(seconds / 60)}分钟以后再试`, after: seconds }))
    })
  )

/** The handlers of the group `session`. */
export const layerSession = HttpApiBuilder.group(Api, "session", Effect.fn(function*(handlers) {
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
      yield* limits.take("login", yield* clientOf)
      const staff = yield* told(authenticator.authenticate(login, Redacted.make(password)))
      return yield* begin(yield* sessions.open(staff, post))
    })))
    .handle("current", () => Effect.map(CurrentSession, ({ token: _, ...session }) => session))
    .handle("changePost", ({ payload: { post } }) => answer(Effect.gen(function*() {
      const { token } = yield* CurrentSession
      return yield* begin(yield* sessions.changePost(token, post))
    })))
    .handle("changePassword", ({ payload }) => answer(Effect.gen(function*() {
      const { actor, token } = yield* CurrentSession
      yield* limits.take("login", yield* clientOf)
      yield* told(authenticator.changePassword(actor, Redacted.make(payload.old), Redacted.make(payload.new)))
      yield* sessions.closeOthers(actor, token)
    })))
    .handle("close", () => answer(Effect.gen(function*() {
      const { token } = yield* CurrentSession
      yield* sessions.close(token)
      yield* setCookie(cookie, undefined)
    })))
}))
