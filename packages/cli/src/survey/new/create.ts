/** `zone survey new`: a questionnaire to take along and fill in. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { createFlags } from "./createFlags.ts"

export const create = Command.make("new", createFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./createSurvey.ts")), ({ createSurvey }) => createSurvey(input))).pipe(
  Command.withDescription(
    "新建一份检查记录：按现行规则列出这种场所的全部问题，写成带中文说明的 YAML，填好后用 zone audit 检查。\n" +
      "退出码：0 已写好；1 那一天规则还没有施行；2 命令有误或文件已存在。"
  ),
  Command.withShortDescription("新建检查记录"),
  Command.withExamples([{
    command: "zone survey new --pack cn-500105/zone --venue serviceHall --tier county --out hall.yaml", description: "江北区一处政务服务大厅"
  }])
)
