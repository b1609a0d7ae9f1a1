/** `zone report`: what an office reports. */
import * as Command from "effect/cli/Command"
import { annual } from "./annual/annual.ts"

export const report = Command.make("report").pipe(
  Command.withDescription("从台账统计的报告：年度报告。"),
  Command.withShortDescription("年度报告"),
  Command.withSubcommands([annual])
)
