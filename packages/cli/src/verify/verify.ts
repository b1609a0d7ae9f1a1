/** `zone verify`: was anything changed, removed, swapped or cut. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { checkpoint } from "./checkpoint/checkpoint.ts"
import { verifyFlags } from "./verifyFlags.ts"

export const verify = Command.make("verify", verifyFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./verifyStore.ts")), ({ verifyStore }) => verifyStore(input))).pipe(
  Command.withDescription(
    "核验全部记录：逐条沿着校验链，与流末、核验点、台账比较；改动、缺失、截断、次序颠倒，都指出在哪一件、哪一条。不改变任何内容，可以在办理的同时运行。\n" +
      "退出码：0 无误；1 有误；2 命令或存储有误。"
  ),
  Command.withShortDescription("核验记录没有被改动"),
  Command.withSubcommands([checkpoint]),
  Command.withExamples([{ command: "zone verify --checkpoint 2026-11.json", description: "与上个月存放在外面的核验点比较" }])
)
