/** `zone <room>`: the same five words for every room, and for enquiries one more that asks the question bank. Applications have `zone apply`, which knows more of them. */
import * as Command from "effect/cli/Command"
import { formCommand } from "./formCommand.ts"
import { listCommand } from "./listCommand.ts"
import { performCommand } from "./performCommand.ts"
import { roomTitles } from "./roomTitles.ts"
import { search } from "./search/search.ts"
import { sheetCommand } from "./sheetCommand.ts"
import { showCommand } from "./showCommand.ts"
import { wishesCommand } from "./wishesCommand.ts"
import { wordOfRoom } from "./wordOfRoom.ts"

const roomCommand = (name: string, title: string) =>
  Command.make(wordOfRoom(name)).pipe(
    Command.withDescription(`${title}：按所在地的规则登记和办理，每一步都有依据；不能办理的，说明理由和怎样才可以。\n用 form 写出一个事项要填的内容，用 do 办理。`),
    Command.withShortDescription(title),
    // what a clerk asks before answering stands beside the register of the answers
    Command.withSubcommands([
      formCommand(name), performCommand(name), wishesCommand(name), showCommand(name), listCommand(name), ...(name === "enquiry" ? [search] : []), ...(name === "staffing" || name === "facility" ? [sheetCommand(name)] : [])
    ])
  )

export const roomCommands = roomTitles.filter(([name]) => name !== "application").map(([name, title]) => roomCommand(name, title))
