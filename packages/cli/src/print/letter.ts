/** `zone print letter`: every paper of a matter. */
import * as Effect from "effect/Effect"
import * as Command from "effect/cli/Command"
import { letterFlags } from "./letterFlags.ts"

export const letter = Command.make("letter", letterFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./printLetter.ts")), ({ printLetter }) => printLetter(input))).pipe(
  Command.withDescription(
    "打印一件申请、投诉等的文书：申请表、接收回执、转交单、补正告知书、说明理由通知书、收费通知、征求意见书、延期和延迟答复告知书、答复书、决定公开告知书、送达回证、期限计算过程，投诉的转办和整改通知，查阅人守则。\n" +
      "不给出 --paper 时列出这一件有哪些、何时出具、还要给出什么。内容照出具时的记录，后来的变动不改变它；记录里没有的（如发文字号）要给出，不会自行填写。\n" +
      "写有个人信息的，打开时记录“打印……”；以前打印过的会提示，补发的加 --copy。给第三方的文书不写申请人是谁。\n" +
      "退出码：0 已列出、已写入或已打印；1 没有这份文书，或者按角色不能打印；2 命令有误、内容不全、不能写入或不能打印；3 要等放假通知。"
  ),
  Command.withShortDescription("一件事项的各种文书"),
  Command.withExamples([
    { command: "zone print letter 2026-0001", description: "有哪些文书" },
    { command: "zone print letter 2026-0001 --paper correction-notice --letter 示例府公开〔2026〕8号 --contact 示例窗口 --out 补正.pdf", description: "写成 PDF" },
    { command: "zone print letter YJ2026-0007 --paper concern-notice-hand-over --letter 示例府函〔2026〕7号 --contact 示例办公室 --out 转办.pdf", description: "投诉的转办通知" }
  ])
)
