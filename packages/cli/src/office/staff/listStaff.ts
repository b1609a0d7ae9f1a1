/** Lists who may log in, and as what. */
import { Role } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { zhOf } from "../../pack/zhOf.ts"
import { plain } from "../../terminal/plain.ts"
import type { ListInput } from "./staffFlags.ts"
import { useAccounts } from "./useAccounts.ts"

const word = zhOf(Role)

export const listStaff = ({ json, office }: ListInput) =>
  useAccounts(office, ({ list }) => Effect.flatMap(list, (all) => Console.log(
    json ? JSON.stringify(all)
    : all.length === 0 ? "还没有能登录的人；用 zone office staff add 添加"
    : all.map(({ actor, login, posts }) => plain(`${login}  ${actor}  ${posts.map(({ id, role, title }) => `${title}（${id}，${word(role)}）`).join("、")}`)).join("\n")
  )))
