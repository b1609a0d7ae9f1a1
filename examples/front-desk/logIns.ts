/** The passwords of the demonstration: made once by chance, kept beside the office for the one who started it. */
import { randomInt } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type Login, staff } from "./staff.ts"

/** Letters and digits that nobody takes for each other. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
const FILE = "log-ins.json"

const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("")).join("-")

/** Who logs in with what; `file` is where it stands, `made` whether it was made just now. */
export const logIns = (folder: string) => {
  const file = join(folder, FILE)
  const made = !existsSync(file)
  if (made) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(staff.map(({ login }) => [login, newPassword()])), null, 2)}\n`, { mode: 0o600 })
  }
  const passwords = JSON.parse(readFileSync(file, "utf8")) as { readonly [login in Login]: string }
  return { file, made, staff: staff.map((each) => ({ ...each, password: passwords[each.login] })) }
}
