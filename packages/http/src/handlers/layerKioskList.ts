/** Answers for the kiosks of a zone, which the head of the office sets up. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Kiosks } from "../access/Kiosks.ts"
import { Api } from "../api/Api.ts"
import { Forbidden, Missing } from "../api/Problems.ts"
import { CurrentSession } from "../api/StaffOnly.ts"
import { answer } from "../problem/answer.ts"

const heads = Effect.flatMap(CurrentSession, ({ post: { role } }) =>
  role === "head" ? Effect.void : Effect.fail(new Forbidden({ tag: "NotPermitted", remedy: "自助终端由政府信息公开工作机构负责人设置", roles: ["head"] })))

/** The handlers of the group `kiosks`. */
export const layerKioskList = HttpApiBuilder.group(Api, "kiosks", Effect.fn(function*(handlers) {
  const kiosks = yield* Kiosks
  return handlers
    .handle("list", () => answer(Effect.andThen(heads, kiosks.list)))
    .handle("setUp", ({ params: { device }, payload: { title } }) =>
      answer(Effect.andThen(heads, Effect.map(kiosks.setUp(device, title), ({ secret }) => ({ device, secret })))))
    .handle("remove", ({ params: { device } }) =>
      answer(Effect.andThen(heads, Effect.flatMap(kiosks.remove(device), (was) =>
        was ? Effect.void : Effect.fail(new Missing({ tag: "NoKiosk", remedy: "没有这台自助终端" }))))))
}))
