/** `zone register rebuild`: draws the register again from what happened, and proves that it is the same. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { officeFlags } from "../../office/officeFlags.ts"

const flags = {
  replace: Flag.Boolean("replace").pipe(Flag.withDescription("用重新画出的代替现有的台账"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag,
  ...officeFlags
}

export const rebuild = Command.make("rebuild", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./rebuildRegister.ts")), ({ rebuildRegister }) => rebuildRegister(input))).pipe(
  Command.withDescription("从办理记录重新画出台账，逐件与现有的比较；不同的写明哪一件、哪一项。\n退出码：0 完全一致，或者已代替；1 有不同；2 命令或存储有误。"),
  Command.withShortDescription("从记录重建台账，证明一致")
)
