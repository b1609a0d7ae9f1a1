/** The words of `zone print all-forms`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeOfFlag } from "./officeOfFlag.ts"
import { placeFlags } from "./placeFlags.ts"

export const allFormsFlags = {
  pack: Flag.String("pack").pipe(Flag.withMetavar("<规则包>"), Flag.withDescription("哪个地方的规则，如 cn-500105/zone")),
  out: Flag.String("out").pipe(Flag.withMetavar("<文件夹>"), Flag.withDescription("写到哪个文件夹，没有的就新建")),
  contacts: Flag.String("contacts").pipe(Flag.withMetavar("<文件>"), Flag.withDescription("联系电话及接收地址的 YAML（写法见 zone print contact-sheet），给出时一并印制"), Flag.optional),
  ...placeFlags,
  office: officeOfFlag
}

/** These words, read. */
export type AllFormsInput = Command.Command.Config.Infer<typeof allFormsFlags>
