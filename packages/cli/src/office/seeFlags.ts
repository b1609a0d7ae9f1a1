/** The flags that ask for personal data whole: it takes a reason, and is recorded. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

export const seeFlags = {
  unmask: Flag.Boolean("unmask").pipe(
    Flag.withDescription("不脱敏：在角色权限之内显示全部内容，须用 --why 说明原因，并留下记录"),
    Flag.withoutNegation,
    Flag.withDefault(false)
  ),
  why: Flag.String("why").pipe(Flag.withMetavar("<原因>"), Flag.withDescription("查看的原因，如 打印接收回执"), Flag.optional)
}

/** These flags, read. */
export type SeeInput = Command.Command.Config.Infer<typeof seeFlags>
