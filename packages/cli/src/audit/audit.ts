/** `zone audit`: holds surveys of zones against the rules in force, and says what is missing, on what basis, and what would mend it. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { auditFlags } from "./auditFlags.ts"

export const audit = Command.make("audit", auditFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./auditFiles.ts")), ({ auditFiles }) => auditFiles(input))).pipe(
  Command.withDescription(
    "按现行规则检查专区：哪些不符合，依据哪一条，看到的是什么，怎样整改；没有检查的不算不符合，通知没有写明的另列。\n" +
      "给出几份时逐份报告，最后列出各专区的得分；有误的跳过，在最后指出文件、行、列。\n" +
      "退出码：0 没有不符合的；1 有不符合“应当”“应”“不得”的；2 命令或检查记录有误。"
  ),
  Command.withShortDescription("按现行规则检查专区"),
  Command.withExamples([
    { command: "zone audit hall.yaml", description: "检查一处专区" },
    { command: "zone audit surveys --format html > report.html", description: "检查一个文件夹，写成可以打印的网页" }
  ])
)
