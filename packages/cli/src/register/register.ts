/** `zone register`: the register of applications. */
import * as Command from "effect/cli/Command"
import { exporting } from "./export/exporting.ts"
import { find } from "./find/find.ts"
import { importing } from "./import/importing.ts"
import { list } from "./list/list.ts"
import { numbers } from "./numbers/numbers.ts"
import { rebuild } from "./rebuild/rebuild.ts"

export const register = Command.make("register").pipe(
  Command.withDescription("登记台账：分页列出，按编号或姓名查找，导出，接入旧台账，从记录重建，编号的使用情况。"),
  Command.withShortDescription("登记台账"),
  Command.withSubcommands([list, find, exporting, importing, rebuild, numbers])
)
