/** Sets a new password for somebody who has lost theirs. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import { readPassword } from "./readPassword.ts"
import type { LoginInput } from "./staffFlags.ts"
import { useAccounts } from "./useAccounts.ts"

export const setPassword = Effect.fnUntraced(function*({ login, office }: LoginInput) {
  const password = yield* readPassword
  return yield* useAccounts(office, (accounts) => Effect.flatMap(accounts.setPassword(login, password), (was) =>
    was ? Console.log(plain(`已重设 ${login} 的密码`)) : endWith(plain(`没有用户名 ${login}；用 zone office staff list 查看`), exitCodes.usage)))
})
