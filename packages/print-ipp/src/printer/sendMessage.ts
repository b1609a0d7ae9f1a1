/** Carries a message to a printer and its answer back: IPP over HTTP, as RFC 8010 has it. */
import { request as plain } from "node:http"
import { request as secure } from "node:https"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { PrinterError } from "@zone/core/ports"
import { decodeMessage } from "../message/decodeMessage.ts"
import { encodeMessage } from "../message/encodeMessage.ts"
import type { IppMessage } from "../message/IppMessage.ts"
import type { IppPrinterOptions } from "./IppPrinterOptions.ts"

/** Answers are attributes; ten thousand jobs are less than this. */
const largest = 16 * 1024 * 1024
const standardPort = "631"

const unreachable = (uri: string, detail: string): PrinterError =>
  new PrinterError({ reason: "unreachable", detail: `${uri}: ${detail}`, remedy: "连不上打印机，请检查电源、网线，以及打印机地址是否正确。" })
const protocol = (uri: string, detail: string): PrinterError =>
  new PrinterError({
    reason: "protocol",
    detail: `${uri}: ${detail}`,
    remedy: "这个地址返回的内容不是 IPP，请核对打印机地址（一般是 ipp://打印机IP/ipp/print，或 ipp://服务器/printers/队列名）。"
  })
const untrusted = new Set(["DEPTH_ZERO_SELF_SIGNED_CERT", "SELF_SIGNED_CERT_IN_CHAIN", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "ERR_TLS_CERT_ALTNAME_INVALID", "CERT_HAS_EXPIRED", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"])

const failed = (uri: string, cause: NodeJS.ErrnoException): PrinterError => {
  const code = cause.code ?? cause.message
  if (!untrusted.has(code)) return unreachable(uri, code)
  return new PrinterError({
    reason: "refused",
    detail: `${uri}: its certificate is not trusted (${code})`,
    remedy: "打印机的证书是自签的或与地址不符。请把打印机的证书加入信任，或在确认网络可信后允许自签证书。"
  })
}

const refusedBy = (uri: string, status: number): PrinterError => {
  const refused = (detail: string, remedy: string) => new PrinterError({ reason: "refused", detail: `${uri}: ${detail}`, remedy })
  switch (status) {
    case 401:
    case 403:
      return refused(`HTTP ${status}`, "打印机要求用户名和密码，或不允许这台计算机打印，请向管理员要求打印权限。")
    case 404:
      return refused("HTTP 404", "打印机上没有这个打印队列，请核对地址中 / 之后的部分。")
    case 426:
      return refused("HTTP 426", "打印机只接受加密打印，请把地址的 ipp:// 改为 ipps://。")
    default:
      return status >= 500
        ? new PrinterError({ reason: "state", detail: `${uri}: HTTP ${status}`, remedy: "打印机或打印服务器暂时不能用，请稍后再试；仍不行请重新启动它。" })
        : protocol(uri, `HTTP ${status}`)
  }
}

/** The address for HTTP, or why it is none. */
const urlOf = (uri: string): URL | undefined => {
  if (!/^ipps?:\/\/[^/]/i.test(uri)) return undefined
  try {
    const url = new URL(uri.replace(/^ipp/i, "http"))
    if (url.port === "" && !/^ipps?:\/\/[^/]*:\d+(\/|$)/i.test(uri)) url.port = standardPort
    return url
  } catch {
    return undefined
  }
}

/** Sends a message and gives the answer; `timeout` is for all of it. */
export const sendMessage = (options: IppPrinterOptions, message: IppMessage, timeout: Duration.Input): Effect.Effect<IppMessage, PrinterError> =>
  Effect.suspend(() => {
    const { uri } = options
    const url = urlOf(uri)
    if (url === undefined) {
      return Effect.fail(new PrinterError({ reason: "refused", detail: `${uri} is no ipp:// or ipps:// address`, remedy: "打印机地址应以 ipp:// 或 ipps:// 开头，例如 ipp://192.0.2.10/ipp/print。" }))
    }
    const secured = url.protocol === "https:"
    if (options.password !== undefined && !secured) {
      return Effect.fail(new PrinterError({ reason: "refused", detail: `${uri}: a password is not sent unencrypted`, remedy: "设置了打印密码，地址必须用 ipps://。" }))
    }
    const body = encodeMessage(message)
    const ask = Effect.callback<Uint8Array, PrinterError>((resume) => {
      const asked = (secured ? secure : plain)({
        hostname: url.hostname.replace(/^\[|\]$/g, ""),
        port: url.port,
        path: url.pathname + url.search,
        method: "POST",
        agent: false,
        headers: {
          "content-type": "application/ipp",
          "accept": "application/ipp",
          "content-length": body.length,
          ...(options.password === undefined
            ? {}
            : { authorization: `Basic ${Buffer.from(`${options.user ?? "zone"}:${Redacted.value(options.password)}`).toString("base64")}` })
        },
        ...(secured && options.certificates !== undefined ? { ca: options.certificates } : {}),
        ...(secured && options.selfSigned === true ? { rejectUnauthorized: false } : {})
      }, (answer) => {
        const parts: Array<Buffer> = []
        let length = 0
        answer.on("data", (part: Buffer) => {
          length += part.length
          if (length > largest) {
            resume(Effect.fail(protocol(uri, `an answer of more than ${largest} bytes`)))
            asked.destroy()
          } else parts.push(part)
        })
        answer.on("error", (cause) => resume(Effect.fail(failed(uri, cause))))
        answer.on("end", () => {
          if (answer.statusCode !== 200) return resume(Effect.fail(refusedBy(uri, answer.statusCode ?? 0)))
          const type = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase()
          if (type !== "application/ipp") return resume(Effect.fail(protocol(uri, `an answer of type ${type === "" ? "unknown" : type}`)))
          return resume(Effect.succeed(new Uint8Array(Buffer.concat(parts))))
        })
      })
      asked.on("error", (cause) => resume(Effect.fail(failed(uri, cause))))
      asked.end(body)
      return Effect.sync(() => asked.destroy())
    })
    return Effect.timeoutOrElse(ask, { duration: timeout, orElse: () => Effect.fail(unreachable(uri, `no answer within ${Duration.toMillis(timeout)} ms`)) }).pipe(
      Effect.flatMap((bytes) => Effect.mapError(Effect.fromResult(decodeMessage(bytes)), (fault) => protocol(uri, `at byte ${fault.offset}: ${fault.problem}`))),
      Effect.filterOrFail((answer) => answer.requestId === message.requestId, (answer) => protocol(uri, `the answer to request ${answer.requestId}, not to ${message.requestId}`))
    )
  })
