/** Reads who acts: a role and an id, as `head:wang`. */
import { type Actor, Role } from "@zone/core/terms"
import { nearest } from "@zone/core/rules"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"

const isRole = Schema.is(Role)

/** A failure says in Chinese what would be right. */
export const actorOf = (text: Option.Option<string>, usual: Actor): Result.Result<Actor, string> => {
  if (Option.isNone(text)) return Result.succeed(usual)
  const [role = "", id = ""] = text.value.split(/:(.*)/s)
  if (!isRole(role)) {
    const guess = nearest(role, Role.literals)
    return Result.fail(`--as：角色应为 ${Role.literals.join("、")}，收到的是 ${JSON.stringify(role)}${guess === undefined ? "" : `，是不是 ${guess}？`}`)
  }
  return id === "" ? Result.fail(`--as：应为 角色:代号，如 ${role}:wang`) : Result.succeed({ id, role })
}
