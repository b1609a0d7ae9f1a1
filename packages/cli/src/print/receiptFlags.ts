/** The words of `zone print receipt`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "../office/officeFlags.ts"
import { copyFlag } from "./copyFlag.ts"
import { whereFlags } from "./whereFlags.ts"

export const receiptFlags = {
  number: Argument.String("编号").pipe(Argument.withDescription("登记编号")),
  contact: Flag.String("contact").pipe(Flag.withMetavar("<联系方式>"), Flag.withDescription("申请人有疑问找谁，如 示例窗口")),
  handedIn: Flag.String("handed-in").pipe(Flag.withMetavar("<材料>"), Flag.withDescription("收了什么，可多次给出；不给出时为 政府信息公开申请表1份"), Flag.atLeast(0)),
  lookUp: Flag.String("look-up").pipe(Flag.withMetavar("<网址>"), Flag.withDescription("印成二维码，供查询办理进度"), Flag.optional),
  copy: copyFlag,
  ...whereFlags,
  ...officeFlags
}

/** These words, read. */
export type ReceiptInput = Command.Command.Config.Infer<typeof receiptFlags>
