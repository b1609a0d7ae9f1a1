/** The words that say where a paper goes: to a file, or to a printer, and how the printer is spoken to. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

/** How a printer is spoken to. */
export const accessFlags = {
  account: Flag.String("account").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("ipps:// 打印机的用户名和密码：写着 user 和 password 的 YAML 文件，只能让主人读取\n不给出时看环境变量 ZONE_PRINTER_USER、ZONE_PRINTER_PASSWORD，再看 office.yaml 的 printerAccount"),
    Flag.optional
  ),
  certificate: Flag.String("certificate").pipe(Flag.withMetavar("<文件.pem>"), Flag.withDescription("ipps:// 打印机自己的证书；不给出时看 office.yaml 的 printerCertificate"), Flag.optional)
}

export const whereFlags = {
  out: Flag.String("out").pipe(Flag.withMetavar("<文件.pdf>"), Flag.withDescription("写成 PDF 文件（PDF/A），写完才换上名字"), Flag.optional),
  to: Flag.String("to").pipe(
    Flag.withMetavar("<打印机>"),
    Flag.withDescription(
      "打印：\nipp://192.0.2.10/ipp/print   A4 打印机，ipps:// 为加密\ntcp://192.0.2.20:9100        小票打印机\n/dev/usb/lp0                 小票打印机\n" +
        "在办公文件夹里，文书先放入打印队列，没有印出的不会丢（zone print queue）"
    ),
    Flag.optional
  ),
  model: Flag.Literals("model", ["paper80", "paper58", "paper58Simple"]).pipe(
    Flag.withMetavar("<型号>"),
    Flag.withDescription("小票打印机：\npaper80       80毫米纸，带切刀（不给出时）\npaper58       58毫米纸，带切刀\npaper58Simple 58毫米纸，手撕，不返回状态"),
    Flag.withDefault("paper80" as const)
  ),
  ...accessFlags
}

/** These words, read. */
export type WhereInput = Command.Command.Config.Infer<typeof whereFlags>
/** How a printer is spoken to, read. */
export type AccessInput = Command.Command.Config.Infer<typeof accessFlags>
