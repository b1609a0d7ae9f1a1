/** Takes an account away. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import type { LoginInput } from "./staffFlags.ts"
import { useAccounts } from "./useAccounts.ts"

export const removeStaff = ({ login, office }: LoginInput) =>
  useAccounts(office, (accounts) => Effect.flatMap(accounts.remove(login), (was) =>
    was ? Console.log(plain(`已删除 ${login}`)) : endWith(plain(`没有用户名 ${login}；用 zone office staff list 查看`), exitCodes.usage)))
