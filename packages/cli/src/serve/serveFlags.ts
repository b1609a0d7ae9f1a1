/** The words of `zone serve`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../office/officeFlags.ts"
import { accessFlags } from "../print/whereFlags.ts"

export const serveFlags = {
  port: Flag.Int("port").pipe(Flag.withMetavar("<端口>"), Flag.withDescription("端口；不给出时为3000，被占用时改用后面空闲的"), Flag.withDefault(3000)),
  host: Flag.String("host").pipe(
    Flag.withMetavar("<地址>"), Flag.withDescription("在哪个地址上；不给出时为127.0.0.1，只有本机能访问。0.0.0.0 为单位网络"), Flag.withDefault("127.0.0.1")
  ),
  files: Flag.String("files").pipe(Flag.withMetavar("<文件夹>"), Flag.withDescription("页面（自助终端、窗口）的文件夹；中文网页字体一并提供，页面引用 /fonts/zone-sans-sc.css 即可"), Flag.optional),
  https: Flag.Boolean("https").pipe(Flag.withDescription("前面有 https 代理：登录凭据只经 https 发送"), Flag.withoutNegation, Flag.withDefault(false)),
  origin: Flag.String("origin").pipe(Flag.withMetavar("<网址>"), Flag.withDescription("代理的网址，如 https://zone.example.org，可多次给出"), Flag.atLeast(0)),
  proxy: Flag.String("proxy").pipe(Flag.withMetavar("<地址>"), Flag.withDescription("可信的代理地址，如 10.0.0.0/8，可多次给出"), Flag.atLeast(0)),
  printer: Flag.String("printer").pipe(
    Flag.withMetavar("<打印机>"), Flag.withDescription("窗口的 A4 打印机，如 ipp://192.0.2.10/ipp/print：文书可以从页面送去打印，队列与 zone print queue 是同一个"), Flag.optional
  ),
  ...accessFlags,
  office: officeFlags.office
}

/** These words, read. */
export type ServeInput = Command.Command.Config.Infer<typeof serveFlags>
