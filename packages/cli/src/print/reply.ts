/** `zone print reply`: the letter of a reply. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { replyFlags } from "./replyFlags.ts"

export const reply = Command.make("reply", replyFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printReply.ts")), ({ printReply }) => printReply(input))).pipe(
  Command.withDescription(
    "打印一件申请的答复书、告知书：答复的内容和救济途径照当时的记录，日期为答复之日；逾期未补正、逾期未缴费、撤回而办结的，也打印告知书。申请人姓名和所需信息写全，打开时记录“打印答复书”；以前打印过的会提示，补发的加 --copy。\n" +
      "退出码：0 已写入或已打印；1 还没有办结，或者按角色不能打印；2 命令有误、内容不全、不能写入或不能打印。"
  ),
  Command.withShortDescription("答复书、告知书"),
  Command.withExamples([{ command: "zone print reply 2026-0001 --letter 示例府公开〔2026〕15号 --contact 示例窗口 --review-authority 示例区人民政府 --out 答复书.pdf", description: "写成 PDF" }])
)
