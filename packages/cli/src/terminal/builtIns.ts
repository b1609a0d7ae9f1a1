/** The flags that every command has: help, version and shell completions, described in Chinese. */
import type * as CliConfig from "effect/cli/CliConfig"
import * as Flag from "effect/cli/Flag"
import * as GlobalFlag from "effect/cli/GlobalFlag"

const describe = <A>(action: GlobalFlag.Action<A>, description: string): GlobalFlag.Action<A> => ({
  ...action,
  flag: action.flag.pipe(Flag.withDescription(description))
})

export const builtIns: CliConfig.CliConfig.Service["builtIns"] = [
  describe(GlobalFlag.Help, "显示帮助"),
  describe(GlobalFlag.Version, "显示版本号"),
  describe(GlobalFlag.Completions, "输出命令补全脚本")
]
