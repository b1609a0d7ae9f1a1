/** `zone report annual`: the annual report of a year. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { annualFlags } from "./annualFlags.ts"

export const annual = Command.make("annual", annualFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./reportYear.ts")), ({ reportYear }) => reportYear(input))).pipe(
  Command.withDescription(
    "编制政府信息公开工作年度报告：表三、表四从台账统计，勾稽关系逐项核对，与上年的结转核对，每一格可以打开所计的申请。\n" +
      "退出码：0 已编制，勾稽关系成立；1 有不成立的；2 命令或文件有误。"
  ),
  Command.withShortDescription("年度报告"),
  Command.withExamples([
    { command: "zone report annual --year 2026 --format docx --output 2026年度报告.docx", description: "公布用的文档" },
    { command: "zone report annual --year 2026 --cell 3.25.7", description: "结转下年度的是哪些" }
  ])
)
