/** `zone print`: forms, receipts, letters and ledgers on paper. */
import * as Command from "effect/cli/Command"
import { allForms } from "./allForms.ts"
import { formCommands } from "./formCommands.ts"
import { ledger } from "./ledger.ts"
import { letter } from "./letter.ts"
import { listCommands } from "./lists/listCommands.ts"
import { queue } from "./queue/queue.ts"
import { receipt } from "./receipt.ts"
import { reckoning } from "./reckoning.ts"
import { reply } from "./reply.ts"

const [first, ...others] = formCommands

export const print = Command.make("print").pipe(
  Command.withDescription("印制文书：空白表、样表、流程图，办公文件夹里的接收回执、答复书、台账，写成 PDF，或者送到打印机。"),
  Command.withShortDescription("印制表格和文书"),
  Command.withSubcommands([first!, ...others, ...listCommands, allForms, letter, receipt, reply, ledger, reckoning, queue]),
  Command.withExamples([
    { command: "zone print blank-form --pack cn-500105/zone --out form.pdf", description: "空白申请表，份数和用纸按当地规则" },
    { command: "zone print blank-form --copies 20 --to ipp://192.0.2.10/ipp/print", description: "打印20份" },
    { command: "zone print queue run", description: "装好纸以后，继续打印办公文件夹里没有印出的" }
  ])
)
