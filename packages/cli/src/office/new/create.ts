/** `zone office new`: a folder to work in. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { createFlags } from "./createFlags.ts"

export const create = Command.make("new", createFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./createOffice.ts")), ({ createOffice }) => createOffice(input))).pipe(
  Command.withDescription(
    "新建办公文件夹：office.yaml（写明机关、规则和存放位置）、存储和主密钥。主密钥不显示，只有文件的主人能读取。已有的文件不覆盖。\n" +
      "退出码：0 已建好；2 命令有误或文件已存在。"
  ),
  Command.withShortDescription("新建办公文件夹"),
  Command.withExamples([{ command: "zone office new office --agency 示例区人民政府办公室 --pack cn-500105/zone", description: "江北区规则下的一个办公室" }])
)
