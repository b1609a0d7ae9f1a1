/** `zone office`: the folder that applications are answered from, and the personal data in it. */
import * as Command from "effect/cli/Command"
import { backup } from "./backup/backup.ts"
import { forget } from "./forget.ts"
import { create } from "./new/create.ts"
import { openings } from "./openings.ts"
import { rotate } from "./rotate.ts"
import { staff } from "./staff/staff.ts"

export const office = Command.make("office").pipe(
  Command.withDescription("办公文件夹：新建，备份，删除一个人的个人信息，查看谁打开过个人信息，更换主密钥，设置谁能登录。"),
  Command.withShortDescription("办公文件夹和个人信息"),
  Command.withSubcommands([create, backup, forget, openings, rotate, staff])
)
