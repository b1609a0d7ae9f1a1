/**
 * Fills an office as `zone serve` opens it: open applications that went through the desk one by one, sealed and numbered, and behind them a
 * register of so many that were ended and taken over from an older one, by SQL, since so many wishes would take hours.
 *
 * What SQL writes is the fact and the line of one application that the desk took over, with another number, other days, another outcome and
 * another of the people, whose names are sealed in the vault and found by their tokens. The desk reads some of them at the end and compares.
 */
import { type Outcome, room } from "@zone/core/application"
import { civilDay, type Law, lawFor, makeDesk } from "@zone/core/desk"
import { type FactStore, newMasterKey, Vault } from "@zone/core/ports"
import type { Actor, Personal } from "@zone/core/terms"
import { packs } from "@zone/packs/all"
import { layerSqlite } from "@zone/store-sqlite"
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { benchOffice } from "./benchOffice.ts"

/** How many there are of what, and what users may ask for. */
export interface Filled {
  readonly size: number
  /** Open applications, by their ids, as they were received. */
  readonly open: ReadonlyArray<string>
  /** Names that some of the ended ones have. */
  readonly names: ReadonlyArray<string>
}

const OPEN = 1000
const PEOPLE = 1000
const OUTCOMES = ["disclosed", "partlyDisclosed", "notHeld", "processInformation", "thirdPartyRights", "repeated"] as const satisfies ReadonlyArray<Outcome>
/** The days over which the ended ones lie. */
const DAYS = 2500
const DAY = 864e5

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
const given = ["明", "秀英", "建国", "玥", "芳", "伟", "喆", "静", "小满", "立春"]
const nameOf = (i: number): string => (surnames[i % surnames.length] ?? "") + (given[Math.floor(i / surnames.length) % given.length] ?? "") + (given[i % 7] ?? "")

const { agency: { id: agency }, zone } = benchOffice("")

const at = (real: Clock.Clock, instant: number): Clock.Clock =>
  Object.assign(Object.create(real) as Clock.Clock, { currentTimeMillisUnsafe: () => instant, currentTimeMillis: Effect.succeed(instant) })

const by = (role: Actor["role"]) => ({ agency, zone, actor: { id: `${role}-1`, role } })

interface Person {
  readonly name: Personal
  readonly description: Personal
  readonly token: string
}

/** The ended ones, after the example of one. */
const fillEnded = (file: string, size: number, model: string, today: number, people: ReadonlyArray<Person>): void => {
  const database = new DatabaseSync(file)
  try {
    database.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY")
    const indexes = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('register', 'facts', 'names') AND sql IS NOT NULL").all()
    database.exec("BEGIN")
    for (const { name } of indexes) database.exec(`DROP INDEX ${String(name)}`)
    database.exec("CREATE TEMP TABLE days (i INTEGER PRIMARY KEY, day TEXT)")
    const keepDay = database.prepare("INSERT INTO days VALUES (?, ?)")
    for (let i = 0; i <= DAYS + 40; i++) keepDay.run(i, civilDay(today - (DAYS + 60 - i) * DAY))
    database.exec("CREATE TEMP TABLE people (i INTEGER PRIMARY KEY, name TEXT, description TEXT, subject TEXT, token TEXT)")
    const keepPerson = database.prepare("INSERT INTO people VALUES (?, ?, ?, ?, ?)")
    for (const [i, { description, name, token }] of people.entries()) keepPerson.run(i, JSON.stringify(name), JSON.stringify(description), name.subject, token)
    database.exec("CREATE TEMP TABLE outcomes (i INTEGER PRIMARY KEY, outcome TEXT)")
    for (const [i, outcome] of OUTCOMES.entries()) database.prepare("INSERT INTO outcomes VALUES (?, ?)").run(i, outcome)
    // the line of the model as text, with what differs in the place of what stood there
    const line = "replace(replace(replace(replace(replace(replace(?, '\"@name\"', p.name), '\"@description\"', p.description), '@number', 'T' || n.i), '@on', d.day), '@end', e.day), '@outcome', o.outcome)"
    database.exec("CREATE TEMP TABLE filled (i INTEGER PRIMARY KEY, id TEXT, number TEXT, day TEXT, token TEXT, subject TEXT, line TEXT)")
    database.prepare(
      "INSERT INTO filled WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)"
        + ` SELECT n.i, printf('t-%07d', n.i), 'T' || n.i, d.day, p.token, p.subject, ${line}`
        + " FROM n JOIN days AS d ON d.i = n.i * 7919 % ? JOIN days AS e ON e.i = d.i + 5 + n.i % 20 JOIN people AS p ON p.i = n.i % ? JOIN outcomes AS o ON o.i = n.i % ?"
    ).run(size, model, DAYS, people.length, OUTCOMES.length)
    const before = Number(database.prepare("SELECT coalesce(max(position), 0) AS last FROM facts").get()?.["last"])
    const hash = "a".repeat(64)
    // the day before: a wish of this morning comes after it
    const day = civilDay(today - DAY)
    database.prepare("INSERT INTO facts SELECT ?, 'application', id, 1, ? + i + 1, ?, 1, ? || 'T01:00:00.000Z', 'head-1', 'head', ?, '{\"_tag\":\"Imported\",\"on\":\"' || ? || '\",\"row\":' || line || '}' FROM filled ORDER BY i")
      .run(agency, before, zone, day, hash, day)
    database.prepare("INSERT INTO streams SELECT ?, 'application', id, 1, ?, ? || 'T01:00:00.000Z', ? + i + 1, json_array(json_array(subject, token)) FROM filled ORDER BY i").run(agency, hash, day, before)
    database.prepare("INSERT INTO register SELECT ?, 'application', id, ?, 1, number, day, 'archived', '~', 0, line FROM filled ORDER BY i").run(agency, zone)
    database.prepare("INSERT INTO names SELECT ?, 'application', token, id, subject FROM filled ORDER BY token, id").run(agency)
    for (const { sql } of indexes) database.exec(String(sql))
    database.exec("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
  } finally {
    database.close()
  }
}

/** Fills the office in a folder, which must not be there yet; `size` are the ended ones. */
export const fillOffice = async (folder: string, size: number): Promise<Filled> => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, "office.sqlite")
  const masterKey = Effect.runSync(newMasterKey)
  writeFileSync(join(folder, "master.key"), `${Redacted.value(masterKey)}\n`, { mode: 0o600 })
  const now = Date.now()
  const today = civilDay(now)
  const law: Law = Result.getOrThrow(lawFor({ packs, pack: "cn-500105/zone", on: today, calendar: chinaCalendar, venue: "serviceHall", tier: "county", also: ["cn/remedies"] }))
  const desk = makeDesk(room, law)
  const names = Array.from({ length: PEOPLE }, (_, i) => nameOf(i))

  const receive = Effect.fnUntraced(function*(i: number) {
    const subject = `p-${i}`
    const on = civilDay(now - (i % 30) * DAY)
    const seal = (text: string) => desk.seal(agency, subject, text)
    const id = `o-${i}`
    yield* desk.execute(id, {
      _tag: "Receive", channel: "inPerson", on, addressee: { kind: "itself", name: "示例区人民政府办公室" },
      applicants: [{ kind: "person", name: yield* seal(names[i % PEOPLE] ?? ""), proof: { _tag: "Shown" }, contact: yield* seal(`示例路${i}号`) }],
      description: yield* seal(`示例路${i}号改造项目的批复和验收报告`), wanted: { form: "paper", route: "pickUp" }
    }, by("clerk")).pipe((program) => Effect.clockWith((clock) => Effect.provideService(program, Clock.Clock, at(clock, now - (i % 30) * DAY))))
    if (i % 3 === 0) yield* desk.execute(id, { _tag: "ReviewSecrecy", releasable: true, touchesThirdParty: false }, by("handler"))
    if (i % 5 === 0) yield* desk.execute(id, { _tag: "Extend", workingDays: 10, reason: "涉及多个部门，需要汇总" }, by("head"))
    return id
  })

  const program = Effect.gen(function*() {
    const vault = yield* Vault
    const open = yield* Effect.forEach(Array.from({ length: OPEN }, (_, i) => i), receive)
    const people = yield* Effect.forEach(names, (name, i) => Effect.gen(function*() {
      const subject = `q-${i}`
      return {
        name: yield* vault.seal(agency, subject, Redacted.make(name)), description: yield* vault.seal(agency, subject, Redacted.make(`示例项目${i}的招标文件和中标结果`)),
        token: yield* vault.token(agency, Redacted.make(name))
      } satisfies Person
    }))
    // one that the desk takes over is the example of all
    const { row } = yield* desk.execute("model", {
      _tag: "Import", row: {
        number: "@number", status: "archived", channel: "internet", applicantKind: "person", applicant: people[0]!.name, description: people[0]!.description, addressee: "示例区人民政府办公室",
        arrivedOn: "2019-05-06", receivedOn: "2019-05-06", endedOn: "2019-05-20", replyKind: "disclosed", outcome: "disclosed", deliveredOn: "2019-05-20", inTime: true, archivedOn: "2019-05-20", remedies: []
      }
    }, by("head"))
    return { open, people, model: JSON.stringify({ ...row, applicant: "@name", description: "@description", outcome: "@outcome" }).replaceAll("2019-05-06", "@on").replaceAll("2019-05-20", "@end") }
  })
  const check = Effect.gen(function*() {
    for (const id of ["t-0000000", `t-${String(size - 1).padStart(7, "0")}`]) {
      const { row, version } = yield* desk.load(agency, id)
      const { entries } = yield* desk.page({ agency, number: `T${Number(id.slice(2))}`, limit: 1 })
      const same = version === 1 && JSON.stringify(entries[0]?.row) === JSON.stringify(row)
      yield* same ? Effect.void : Effect.die(new Error(`${id} is not as the desk would keep it`))
    }
  })
  const inStore = <A, E>(run: Effect.Effect<A, E, FactStore | Vault>): Promise<A> => Effect.runPromise(Effect.provide(run, layerSqlite({ file, masterKey, attachments: { folder: join(folder, "attachments") } }), { local: true }))
  const { model, open, people } = await inStore(program)
  fillEnded(file, size, model, now, people)
  await inStore(check)
  return { size, open, names }
}
