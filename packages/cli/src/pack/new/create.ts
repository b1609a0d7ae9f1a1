/** `zone pack new`: a commented skeleton to fill in. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { createFlags } from "./createFlags.ts"

export const create = Command.make("new", createFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./createPack.ts")), ({ createPack }) => createPack(input))).pipe(
  Command.withDescription(
    "新建一份规则包：写出带中文说明的 YAML，照着通知填写即可。写在 代号/施行日期.yaml；已有的文件不覆盖。\n退出码：0 已写好；2 命令有误或文件已存在。"
  ),
  Command.withShortDescription("新建规则包"),
  Command.withExamples([{
    command: "zone pack new cn-330106/zone --extends cn/foi-regulation --from 2026-12-01", description: "一个新的区，承接《政府信息公开条例》"
  }])
)
