/** Answers for the kiosks of a zone, which the head of the office sets up. */
import * as Effect from "effect/Effect"
import * as HttpApiBuilder from "effect/http-api/HttpApiBuilder"
import { Kiosks } from "../access/Kiosks.ts"
import { Api } from "../api/Api.ts"
import { Missing } from "../api/Problems.ts"
import { answer } from "../problem/answer.ts"
import { headOnly } from "./headOnly.ts"

const head = headOnly("自助终端由政府信息公开工作机构负责人设置")

/** The handlers of the group `kiosks`. */
export const layerKioskList = HttpApiBuilder.group(Api, "kiosks", Effect.fn(function*(handlers) {
  const kiosks = yield* Kiosks
  return handlers
    .handle("list", () => answer(Effect.andThen(head, kiosks.list)))
    .handle("setUp", ({ params: { device }, payload: { title } }) => answer(Effect.gen(function*() {
      const { actor } = yield* head
      const { secret } = yield* kiosks.setUp(device, title, actor)
      return { device, secret }
    })))
    .handle("remove", ({ params: { device } }) => answer(Effect.gen(function*() {
      const { actor } = yield* head
      if (!(yield* kiosks.remove(device, actor))) return yield* new Missing({ tag: "NoKiosk", remedy: "没有这台自助终端" })
      return yield* Effect.void
    })))
}))
