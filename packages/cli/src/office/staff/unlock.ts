/** `zone office staff unlock`. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { staffFlags } from "./staffFlags.ts"

export const unlock = Command.make("unlock", staffFlags.login, (input) =>
  Effect.flatMap(Effect.promise(() => import("./unlockStaff.ts")), ({ unlockStaff }) => unlockStaff(input))).pipe(
  Command.withDescription("解除登录锁定：清除一个用户名下的登录失败记录，本人马上可以再登录。被别人故意锁定的也这样解除。\n退出码：0 已解除，或者没有锁定；2 命令有误。"),
  Command.withShortDescription("解除登录锁定")
)
