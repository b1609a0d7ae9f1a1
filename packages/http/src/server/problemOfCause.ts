/** Says as a problem what a route came to that it did not mean to: a request that could not be read, an address that there is not, a defect. */
import * as Cause from "effect/Cause"
import * as HttpServerError from "effect/http/HttpServerError"
import type * as HttpServerResponse from "effect/http/HttpServerResponse"
import { HttpApiPayloadTooLarge } from "effect/http-api/HttpApiError"
import { Broken, Malformed, Missing, Problems, TooLarge, Unsupported } from "../api/Problems.ts"

/** @internal */
export const tooLarge = new TooLarge({ tag: "BodyTooLarge", remedy: "提交的内容太大，请减少以后再提交" })
const unreadable = new Malformed({ tag: "Unreadable", remedy: "请求没有传完整，请重试" })
const missing = new Missing({ tag: "NoRoute", remedy: "没有这个地址，请按接口文档核对" })
const broken = new Broken({ tag: "Broken", remedy: "程序出错，请联系管理员查看日志" })

/** Whether a body grew beyond what is taken, wherever in what was thrown that stands. */
const isTooLarge = (thrown: unknown, depth = 0): boolean =>
  typeof thrown === "object" && thrown !== null && depth < 5 && (
    ("_tag" in thrown && thrown._tag === "MaxBytesError") || HttpApiPayloadTooLarge.is(thrown)
    || ("cause" in thrown && isTooLarge(thrown.cause, depth + 1)) || ("reason" in thrown && isTooLarge(thrown.reason, depth + 1))
  )

const isProblem = (thrown: unknown): thrown is Problems => Problems.some((each) => thrown instanceof each)

/** What is told, and whether it is a mistake in the program, to be logged. */
export interface Said {
  readonly problem: Problems
  readonly isDefect: boolean
}

const problemOfThrown = (thrown: unknown): Said => {
  if (isProblem(thrown)) return { problem: thrown, isDefect: false }
  if (isTooLarge(thrown)) return { problem: tooLarge, isDefect: false }
  if (HttpServerError.isHttpServerError(thrown)) {
    const { _tag } = thrown.reason
    if (_tag === "RouteNotFound") return { problem: missing, isDefect: false }
    if (_tag === "RequestParseError") return { problem: unreadable, isDefect: false }
  }
  return { problem: broken, isDefect: true }
}

/** Nothing for an interruption, which nobody waits for any more. @internal */
export const problemOfCause = (cause: Cause.Cause<unknown>): Said | undefined =>
  Cause.hasInterruptsOnly(cause) ? undefined : problemOfThrown(Cause.squash(cause))

/** What the framework answers by itself, without a body that tells anything. @internal */
export const problemOfStatus = (response: HttpServerResponse.HttpServerResponse): Problems | undefined => {
  const type = response.headers["content-type"] ?? ""
  if (response.status < 400 || type.includes("json")) return undefined
  if (response.status === 415) return new Unsupported({ tag: "ContentType", remedy: "按接口文档选择 Content-Type：JSON 用 application/json，文件用 application/octet-stream" })
  if (response.status === 413) return tooLarge
  if (response.status === 404) return missing
  return response.status >= 500 ? broken : unreadable
}
