/** Lets somebody in again who failed too often, or whom somebody else locked out. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { plain } from "../../terminal/plain.ts"
import type { LoginInput } from "./staffFlags.ts"
import { useAccounts } from "./useAccounts.ts"

export const unlockStaff = ({ login, office }: LoginInput) =>
  useAccounts(office, ({ unlock }) => Effect.flatMap(unlock(login), (was) =>
    Console.log(plain(was ? `已解除 ${login} 的登录锁定` : `${login} 没有登录失败的记录，不用解除`))))
