/** The words that every command on an office has: which office, and who acts. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"

export const officeFlags = {
  office: Flag.String("office").pipe(
    Flag.withMetavar("<文件夹>"),
    Flag.withDescription("办公文件夹（内有 office.yaml）；不给出时为当前文件夹"),
    Flag.withDefault(".")
  ),
  as: Flag.String("as").pipe(
    Flag.withMetavar("<角色:代号>"),
    Flag.withDescription("由谁办理，如 head:wang；不给出时按 office.yaml 的 actsAs\n角色：applicant、clerk、handler、head、auditor"),
    Flag.optional
  )
}

/** These words, read. */
export type OfficeInput = Command.Command.Config.Infer<typeof officeFlags>
