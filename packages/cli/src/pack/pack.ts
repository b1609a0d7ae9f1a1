/** `zone pack`: rule packs, for the people who write them, check them and look things up in them. */
import * as Command from "effect/cli/Command"
import { check } from "./check/check.ts"
import { diff } from "./diff/diff.ts"
import { create } from "./new/create.ts"
import { page } from "./page/page.ts"
import { show } from "./show/show.ts"

export const pack = Command.make("pack").pipe(
  Command.withDescription("编写、核对、查看和比较规则包：一份规则包把一件法规或一份通知写成数据。"),
  Command.withShortDescription("编写、核对、查看和比较规则包"),
  Command.withSubcommands([check, page, show, diff, create])
)
