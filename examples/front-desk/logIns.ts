/** The passwords of the demonstration: made once by chance, kept beside the office for the one who started it. */
import { randomInt } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Accounts, layerOfficeAccounts } from "@zone/http"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Login, staff } from "./staff.ts"
import { writeWhole } from "./writeWhole.ts"

/** Letters and digits that nobody takes for each other. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
const FILE = "log-ins.json"

const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("")).join("-")

type Passwords = { readonly [login in Login]: string }

/** What stands in the file; nothing where it is not there, or not whole. */
const read = (file: string): Passwords | undefined => {
  try {
    const found = JSON.parse(readFileSync(file, "utf8")) as Partial<Passwords>
    return staff.every(({ login }) => typeof found[login] === "string") ? found as Passwords : undefined
  } catch (error) {
    // somebody else's file, or a folder in its place, is nothing to write over
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
}

/** Sets the passwords of an office that has other ones: its file was deleted, or is no longer whole. */
const reset = async (store: string, passwords: Passwords): Promise<void> => {
  const set = Accounts.use(({ setPassword }) => Effect.forEach(staff, ({ login }) => setPassword(login, Redacted.make(passwords[login]))))
  await Effect.runPromise(Effect.provide(set, layerOfficeAccounts(store)))
}

/** Who logs in with what; `file` is where it stands, `made` whether it was made just now. */
export const logIns = async (folder: string) => {
  const file = join(folder, FILE)
  const kept = read(file)
  const passwords = kept ?? Object.fromEntries(staff.map(({ login }) => [login, newPassword()])) as Passwords
  if (kept === undefined) {
    const store = join(folder, "office.sqlite")
    if (existsSync(store)) await reset(store, passwords)
    writeWhole(file, `${JSON.stringify(passwords, null, 2)}\n`)
  }
  return { file, made: kept === undefined, staff: staff.map((each) => ({ ...each, password: passwords[each.login] })) }
}
