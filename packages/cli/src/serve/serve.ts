/** `zone serve`: an office over HTTP. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { serveFlags } from "./serveFlags.ts"

export const serve = Command.make("serve", serveFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./serveOffice.ts")), ({ serveOffice }) => serveOffice(input))).pipe(
  Command.withDescription(
    "把办公文件夹作为网站打开：窗口和后台（/api）、自助终端（/public）、接口文档（/docs）。地址写到标准输出，日志逐行写到标准错误，不含办理的内容和个人信息。\n" +
      "环境变量 OTEL_EXPORTER_OTLP_ENDPOINT 写明 OpenTelemetry 收集器的，调用链、指标和日志同时送去，也不含个人信息。\n" +
      "能登录的人用 zone office staff add 添加。按 Ctrl-C 结束：办完手上的请求再停。退出码：0 收到 SIGTERM 后停好；130 按 Ctrl-C 结束；2 命令、办公文件夹或存储有误。"
  ),
  Command.withShortDescription("把办公文件夹作为网站打开"),
  Command.withExamples([
    { command: "zone serve --office office", description: "在 http://127.0.0.1:3000 打开" },
    { command: "zone serve --office office --host 0.0.0.0 --port 8080", description: "给单位网络" }
  ])
)
