/** `zone register find`: an application by its number or by the applicant's name. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"
import { seeFlags } from "../../office/seeFlags.ts"

const flags = { word: Argument.String("编号或姓名").pipe(Argument.withDescription("登记编号，或者申请人的全名")), json: jsonFlag, ...seeFlags, ...officeFlags }

export const find = Command.make("find", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./findEntries.ts")), ({ findEntries }) => findEntries(input))).pipe(
  Command.withDescription("按编号或者申请人的全名查找。\n退出码：0 找到；1 没有；2 命令有误。"),
  Command.withShortDescription("按编号或姓名查找")
)
