/** `zone enquiry search`: asks the question bank. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { searchFlags } from "./searchFlags.ts"

export const search = Command.make("search", searchFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./searchBank.ts")), ({ searchBank }) => searchBank(input))).pipe(
  Command.withDescription(
    "查询政策咨询问答库：本单位审核入库的问答里，今天有效的，最接近的在前，带依据和有效期。过期的、撤下的不列出。\n退出码：0 已查询，没有查到的也是；2 命令或存储有误。"
  ),
  Command.withShortDescription("查询问答库"),
  Command.withExamples([{ command: "zone enquiry search 退休人员医保怎么转移 --found found.json", description: "查询，并写下结果供登记" }])
)
