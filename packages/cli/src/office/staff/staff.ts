/** `zone office staff`: who may log in to the served office. */
import * as Command from "effect/cli/Command"
import { add } from "./add.ts"
import { list } from "./list.ts"
import { password } from "./password.ts"
import { remove } from "./remove.ts"
import { unlock } from "./unlock.ts"

export const staff = Command.make("staff").pipe(
  Command.withDescription("能登录 zone serve 的工作人员：添加、列出、重设密码、解除登录锁定、删除。账户在办公文件夹的存储里，密码只存散列值。"),
  Command.withShortDescription("能登录的工作人员"),
  Command.withSubcommands([add, list, password, unlock, remove])
)
