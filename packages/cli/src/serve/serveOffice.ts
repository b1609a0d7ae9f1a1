/** Serves an office until it is told to stop: what is being answered is finished, what was kept is kept. */
import { webFont } from "@zone/font-noto-sans-sc/web"
import { OfficeFault, type Running, serve } from "@zone/http"
import { layerTypesetterPdf } from "@zone/print-pdf"
import { StoreError, TypesetError } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FetchHttpClient from "effect/http/FetchHttpClient"
import * as Layer from "effect/Layer"
import * as Otlp from "effect/observability/Otlp"
import * as OtlpSerialization from "effect/observability/OtlpSerialization"
import * as Option from "effect/Option"
import { exitCodes } from "../Ended.ts"
import { readMasterKey } from "../office/readMasterKey.ts"
import { readOffice } from "../office/readOffice.ts"
import { sayTrouble } from "../office/sayTrouble.ts"
import { stoppedWell } from "../stoppedWell.ts"
import { fontsOf } from "../print/fontsOf.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"
import { officeOptionsOf } from "./officeOptionsOf.ts"
import { printingOf } from "./printingOf.ts"
import type { ServeInput } from "./serveFlags.ts"

const sayWhy = (error: unknown): string =>
  error instanceof OfficeFault ? error.message
  : error instanceof StoreError ? sayTrouble(error).message
  : error instanceof TypesetError ? `${error.detail}。${error.remedy}`
  : "打不开：端口不能用，或者存储读写不了"

/** To a collector of OpenTelemetry, where the environment names one; by its usual variables (`OTEL_EXPORTER_OTLP_ENDPOINT`, `OTEL_SERVICE_NAME` …). */
const telemetry = Layer.unwrap(Effect.sync(() => (process.env["OTEL_EXPORTER_OTLP_ENDPOINT"] ?? "") === "" ? Layer.empty : Otlp.layerFromConfig({ resource: { serviceName: "zone" } }).pipe(
  Layer.provide(OtlpSerialization.layerJson), Layer.provide(FetchHttpClient.layer)
)))

const stop = (running: Running) => Effect.andThen(Console.log("正在停止：办完手上的请求就结束"), Effect.promise(() => running.stop().then(stoppedWell.mark)))

export const serveOffice = Effect.fnUntraced(function*({ files, host, https, office: folder, origin, port, proxy, ...input }: ServeInput) {
  if (port < 0 || port > 65_535) return yield* endWith(`--port：应为0至65535，收到的是 ${port}`, exitCodes.usage)
  const office = yield* readOffice(folder)
  if (office.readOnly === true) return yield* endWith("office.yaml 写明只能读取（readOnly），不能作为网站打开", exitCodes.usage)
  const masterKey = yield* readMasterKey(folder, office)
  const fonts = yield* fontsOf({ folder, office })
  const printing = yield* printingOf(input, { folder, office })
  const start = Effect.tryPromise({
    try: () => serve({
      office: officeOptionsOf(folder, office, masterKey), host, port, signals: false, telemetry, typesetter: layerTypesetterPdf({ fonts }), ...(printing && { printing }),
      server: { https, origins: origin, trustedProxies: proxy }, ...(Option.isSome(files) && { files: [webFont().files, files.value] })
    }),
    catch: sayWhy
  }).pipe(Effect.catch((why) => endWith(plain(why), exitCodes.usage)))
  return yield* Effect.acquireUseRelease(start, (running) => Effect.promise(() => running.stopped), stop)
})
