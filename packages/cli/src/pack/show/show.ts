/** `zone pack show`: the rules in force under a pack on a day, each with where it was set. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { showFlags } from "./showFlags.ts"

export const show = Command.make("show", showFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./showBook.ts")), ({ showBook }) => showBook(input))).pipe(
  Command.withDescription(
    "看一个地方某一天的现行规则：连同所承接的规则包合在一起，每条都注明由哪份文件哪一条设定、代替了谁。\n" +
      "退出码：0 有结果；1 那一天还没有施行；2 命令有误。"
  ),
  Command.withShortDescription("查看现行规则"),
  Command.withExamples([
    { command: "zone pack show cn-500105/zone --on 2026-11-21", description: "江北区的现行规则" },
    { command: "zone pack show cn-500105/zone --venue serviceHall", description: "其中适用于政务服务大厅的" }
  ])
)
