/** `zone office staff password`. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { staffFlags } from "./staffFlags.ts"

export const password = Command.make("password", staffFlags.login, (input) =>
  Effect.flatMap(Effect.promise(() => import("./setPassword.ts")), ({ setPassword }) => setPassword(input))).pipe(
  Command.withDescription("给忘了密码的人重设密码，其登录全部结束。密码的给法同 add。\n退出码：0 已重设；2 命令有误或没有这个用户名。"),
  Command.withShortDescription("重设密码")
)
