/** `zone office forget`: a person's data becomes unreadable, and everything else stays valid. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeFlags } from "./officeFlags.ts"

const flags = {
  whom: Argument.String("人或编号").pipe(Argument.withDescription("个人信息主体的代号，或者登记编号（其全部申请人）")),
  why: Flag.String("why").pipe(Flag.withMetavar("<原因>"), Flag.withDescription("删除的原因，如 保存期限届满")),
  ...officeFlags
}

export const forget = Command.make("forget", flags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./forgetPerson.ts")), ({ forgetPerson }) => forgetPerson(input))).pipe(
  Command.withDescription("删除一个人的个人信息：销毁其密钥，不能恢复。记录链、台账、统计和年度报告仍然成立，用 zone verify 可以核验。\n退出码：0 已删除；2 命令有误或存储有误。"),
  Command.withShortDescription("删除一个人的个人信息"),
  Command.withExamples([{ command: "zone office forget 2026-0001 --why 保存期限届满", description: "一件申请的申请人" }])
)
