/** `zone office staff list`. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { staffFlags } from "./staffFlags.ts"

export const list = Command.make("list", staffFlags.list, (input) =>
  Effect.flatMap(Effect.promise(() => import("./listStaff.ts")), ({ listStaff }) => listStaff(input))).pipe(
  Command.withDescription("列出能登录的人和岗位。\n退出码：0 已列出；2 命令有误。"),
  Command.withShortDescription("列出能登录的人")
)
