/** What a look at a matter writes down: everything that was opened, by whom and what for, in one append. */
import { DatabaseSync, type StatementSync } from "node:sqlite"
import { join } from "node:path"
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { application, type Opened, openServer, type Person, receive } from "./openServer.ts"

let commits = 0
const prepare: (this: DatabaseSync, sql: string) => StatementSync = Reflect.get<DatabaseSync, "prepare">(DatabaseSync.prototype, "prepare")
vi.spyOn(DatabaseSync.prototype, "prepare").mockImplementation(function(this: DatabaseSync, sql) {
  const statement = prepare.call(this, sql)
  if (sql !== "COMMIT") return statement
  const run = statement.run.bind(statement)
  statement.run = () => {
    commits++
    return run()
  }
  return statement
})

let opened: Opened
let id: string
beforeAll(async () => {
  opened = await openServer()
  const clerk = await opened.as("wang")
  ;({ id } = await clerk.zone.matters.begin({ params: application, payload: { wish: receive("林小满") } }))
})
beforeEach(() => { commits = 0 })
afterAll(() => opened.close())

interface Opening {
  readonly ordinal: number
  readonly actor: string
  readonly role: string
  readonly why: string
}

/** All that was recorded after an opening. */
const after = (ordinal: number): ReadonlyArray<Opening> => {
  const database = new DatabaseSync(join(opened.folder, "office", "office.sqlite"), { readOnly: true })
  try {
    return database.prepare("SELECT ordinal, actor, role, why FROM vault_openings WHERE ordinal > ? ORDER BY ordinal").all(ordinal) as unknown as ReadonlyArray<Opening>
  } finally {
    database.close()
  }
}

const last = (): number => after(0).at(-1)?.ordinal ?? 0

const look = async (person: Person): Promise<ReadonlyArray<string>> => {
  const before = last()
  await person.zone.matters.show({ params: { ...application, id } })
  return after(before).map(({ actor, role, why }) => `${actor} ${role} ${why}`)
}

it("is one append, of what stands in the register and of what is masked, each as it was seen", async () => {
  const clerk = await opened.as("wang")
  commits = 0
  // the register shows a clerk who asks and for what; the contact stands in no register
  expect(await look(clerk)).toEqual([
    "u-1 clerk 查看依申请公开", "u-1 clerk 查看依申请公开", "u-1 clerk 查看依申请公开（脱敏）"
  ])
  expect(commits).toBe(1)
})

it("is all masked for a role that sees nobody, and is one append as well", async () => {
  const auditor = await opened.as("sun")
  commits = 0
  const told = await look(auditor)
  expect(told).toEqual(Array.from({ length: 3 }, () => "u-4 auditor 查看依申请公开（脱敏）"))
  expect(commits).toBe(1)
})
