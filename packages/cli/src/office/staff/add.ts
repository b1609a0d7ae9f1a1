/** `zone office staff add`. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { staffFlags } from "./staffFlags.ts"

export const add = Command.make("add", staffFlags.add, (input) =>
  Effect.flatMap(Effect.promise(() => import("./addStaff.ts")), ({ addStaff }) => addStaff(input))).pipe(
  Command.withDescription("添加一个能登录的人。密码在终端上输入两次，或者在环境变量 ZONE_STAFF_PASSWORD 里给出，不写在命令行上，至少10个字。\n退出码：0 已添加；2 命令有误或已有这个用户名。"),
  Command.withShortDescription("添加能登录的人"),
  Command.withExamples([{ command: "zone office staff add wang --post counter:综合窗口:clerk", description: "窗口工作人员" }])
)
