/** The words of `zone print reply`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../office/officeFlags.ts"
import { copyFlag } from "./copyFlag.ts"
import { whereFlags } from "./whereFlags.ts"

const text = (name: string, metavar: string, description: string) => Flag.String(name).pipe(Flag.withMetavar(metavar), Flag.withDescription(description))

export const replyFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  letter: text("letter", "<文号>", "答复书的发文字号，如 示例府公开〔2026〕15号"),
  contact: text("contact", "<联系方式>", "申请人有疑问找谁，如 示例窗口"),
  reviewAuthority: text("review-authority", "<机关>", "向谁申请行政复议，如 示例区人民政府"),
  court: text("court", "<法院>", "向谁提起行政诉讼；不给出时为 有管辖权的人民法院").pipe(Flag.withDefault("有管辖权的人民法院")),
  enclosure: text("enclosure", "<名称>", "附件的名称，每份附件一次").pipe(Flag.atLeast(0)),
  copy: copyFlag,
  ...whereFlags,
  ...officeFlags
}

/** These words, read. */
export type ReplyInput = Command.Command.Config.Infer<typeof replyFlags>
