/** `zone print receipt`: the receipt of an application, for the applicant. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { receiptFlags } from "./receiptFlags.ts"

export const receipt = Command.make("receipt", receiptFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printReceipt.ts")), ({ printReceipt }) => printReceipt(input))).pipe(
  Command.withDescription(
    "打印一件申请的接收回执：出具之日、告知的答复期限照当时的记录。申请人姓名和所需信息写全，打开时记录“打印接收回执”；以前打印过的会提示，补发的加 --copy。\n" +
      "退出码：0 已写入或已打印；1 没有出具过回执，或者按角色不能打印；2 命令有误、不能写入或不能打印。"
  ),
  Command.withShortDescription("接收回执"),
  Command.withExamples([{ command: "zone print receipt 2026-0001 --contact 示例窗口 --out 回执.pdf", description: "写成 PDF" }])
)
