/** `zone apply`: applications for government information, from the counter to the archive. */
import * as Command from "effect/cli/Command"
import { create } from "./new/create.ts"
import { perform } from "./perform/perform.ts"
import { receive } from "./receive/receive.ts"
import { show } from "./show/show.ts"
import { wishes } from "./wishes/wishes.ts"

export const apply = Command.make("apply").pipe(
  Command.withDescription("依申请公开：登记、审核、办理、答复、归档，每一步按《政府信息公开条例》和所在地的规则。"),
  Command.withShortDescription("办理政府信息公开申请"),
  Command.withSubcommands([create, receive, show, perform, wishes])
)
