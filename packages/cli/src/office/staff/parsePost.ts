/** Reads a post as `counter:综合窗口:clerk`: its id, its name, and the role that it acts in. */
import { nearest } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import * as Result from "effect/Result"

/** Nobody logs in as an applicant. */
const roles = Role.literals.filter((role) => role !== "applicant")
type StaffRole = typeof roles[number]

const isRole = (word: string): word is StaffRole => roles.some((role) => role === word)

/** A failure says in Chinese what would be right. */
export const parsePost = (text: string): Result.Result<{ readonly id: string; readonly title: string; readonly role: StaffRole }, string> => {
  const [id = "", title = "", role = "", ...rest] = text.split(":")
  if (rest.length > 0 || id === "" || title === "") return Result.fail(`--post：应为 代号:名称:角色，如 counter:综合窗口:clerk，收到的是 ${JSON.stringify(text)}`)
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)) return Result.fail(`--post：岗位代号由字母、数字、点、下划线、连字符组成，收到的是 ${JSON.stringify(id)}`)
  if (isRole(role)) return Result.succeed({ id, title, role })
  const guess = nearest(role, roles)
  return Result.fail(`--post：角色应为 ${roles.join("、")}，收到的是 ${JSON.stringify(role)}${guess === undefined ? "" : `，是不是 ${guess}？`}`)
}
