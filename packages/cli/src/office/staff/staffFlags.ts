/** The words of `zone office staff`. */
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../jsonFlag.ts"
import { officeFlags } from "../officeFlags.ts"

const login = Argument.String("用户名").pipe(Argument.withDescription("登录用的用户名，不分大小写"))
const { office } = officeFlags

const add = {
  login,
  post: Flag.String("post").pipe(
    Flag.withMetavar("<代号:名称:角色>"),
    Flag.withDescription("岗位，如 counter:综合窗口:clerk；有几个岗位的多次给出\n角色：clerk、handler、head、auditor"),
    Flag.atLeast(1)
  ),
  id: Flag.String("id").pipe(
    Flag.withMetavar("<代号>"),
    Flag.withDescription("办理时记下的代号，永久保存，不要用姓名；不给出时自动生成"),
    Flag.optional
  ),
  office
}

/** By command. */
export const staffFlags = { add, login: { login, office }, list: { json: jsonFlag, office } }

/** These words, read. */
export type AddInput = Command.Command.Config.Infer<typeof staffFlags.add>
export type LoginInput = Command.Command.Config.Infer<typeof staffFlags.login>
export type ListInput = Command.Command.Config.Infer<typeof staffFlags.list>
