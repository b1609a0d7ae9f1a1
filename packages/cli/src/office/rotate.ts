/** `zone office rotate`: a new master key. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { officeFlags } from "./officeFlags.ts"

export const rotate = Command.make("rotate", officeFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./rotateKey.ts")), ({ rotateKey }) => rotateKey(input))).pipe(
  Command.withDescription(
    "更换主密钥：每个人的密钥改用新的主密钥封存，封存的内容不变。主密钥在文件里的，生成新的代替旧的；在环境变量 ZONE_MASTER_KEY 里的，先写成“新的,旧的”再运行。\n" +
      "更换时不要有别的程序在用这个文件夹。退出码：0 已更换；2 命令有误，或者主密钥不对（没有更换）。"
  ),
  Command.withShortDescription("更换主密钥")
)
