/** Makes an account for somebody of the staff. */
import * as Console from "effect/Console"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import { parsePost } from "./parsePost.ts"
import { readPassword } from "./readPassword.ts"
import type { AddInput } from "./staffFlags.ts"
import { useAccounts } from "./useAccounts.ts"

export const addStaff = Effect.fnUntraced(function*({ id, login, office, post }: AddInput) {
  const read = Result.all(post.map(parsePost))
  const [first, ...others] = Result.isSuccess(read) ? read.success : yield* endWith(plain(read.failure), exitCodes.usage)
  if (first === undefined) return yield* endWith("--post：至少给出一个岗位", exitCodes.usage)
  if (login.trim() === "") return yield* endWith("用户名不能为空", exitCodes.usage)
  // it stands in facts for ever, and tells nobody's name
  const actor = Option.getOrElse(id, () => `staff-${SecureRandom.uuidV4Unsafe().slice(0, 8)}`)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(actor)) return yield* endWith("--id：应为字母、数字、点、下划线、连字符组成的代号", exitCodes.usage)
  const password = yield* readPassword
  return yield* useAccounts(office, Effect.fnUntraced(function*(accounts) {
    const made = yield* accounts.add(login, { actor, posts: [first, ...others] }, password)
    return made
      ? yield* Console.log(plain(`已添加 ${login}，办理时记为 ${actor}`))
      : yield* endWith(plain(`已有用户名 ${login} 或者代号 ${actor}，没有改动`), exitCodes.usage)
  }))
})
