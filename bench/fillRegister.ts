/**
 * Fills the tables of a store with matters of one fact each, by SQL: a million appends would take minutes. The rows are spread over
 * 2,500 days and four statuses without a pattern, or all have the one that is given; a hundred are found by the same name.
 */
import { DatabaseSync } from "node:sqlite"

export interface Filling {
  readonly agency: string
  readonly room: string
  readonly fact: unknown
  readonly row: unknown
  /** The status of all; one of four where it is left out. */
  readonly status?: string
}

const namesakes = 100

/** The token that a hundred applications have. */
export const token = "t".repeat(43)

const days = 2500

/** The days on which they lie, by number. */
export const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1) + n * 864e5).toISOString().slice(0, 10)

export const fillRegister = (file: string, size: number, { agency, fact, room, row, status }: Filling): void => {
  const database = new DatabaseSync(file)
  try {
    database.exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY")
    const indexes = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name IN ('register', 'facts') AND sql IS NOT NULL").all()
    database.exec("BEGIN")
    for (const { name } of indexes) database.exec(`DROP INDEX ${String(name)}`)
    database.exec("CREATE TEMP TABLE days (i INTEGER PRIMARY KEY, day TEXT)")
    const keepDay = database.prepare("INSERT INTO days VALUES (?, ?)")
    for (let i = 0; i < days; i++) keepDay.run(i, dayOf(i))
    database.exec("CREATE TEMP TABLE filled (i INTEGER PRIMARY KEY, id TEXT, day TEXT, status TEXT)")
    database.prepare(
      "INSERT INTO filled WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)"
        + " SELECT n.i, printf('a-%07d', n.i), d.day, coalesce(?, CASE n.i * 7919 % 5 WHEN 0 THEN 'registered' WHEN 1 THEN 'open' WHEN 4 THEN 'closed' ELSE 'replied' END)"
        + " FROM n JOIN days AS d ON d.i = n.i * 7919 % ?"
    ).run(size, status ?? null, days)
    const before = Number(database.prepare("SELECT coalesce(max(position), 0) AS last FROM facts").get()?.["last"])
    const hash = "a".repeat(64)
    database.prepare("INSERT INTO facts SELECT ?, ?, id, 1, ? + i + 1, 'zone-1', 1, day || 'T01:00:00.000Z', 'clerk-1', 'clerk', ?, ? FROM filled ORDER BY i")
      .run(agency, room, before, hash, JSON.stringify(fact))
    database.prepare("INSERT INTO streams SELECT ?, ?, id, 1, ?, day || 'T01:00:00.000Z', ? + i + 1, '[]' FROM filled ORDER BY i").run(agency, room, hash, before)
    database.prepare("INSERT INTO register SELECT ?, ?, id, 'zone-1', 1, id, day, status, day, 0, ? FROM filled ORDER BY i").run(agency, room, JSON.stringify(row))
    database.prepare("INSERT INTO names SELECT ?, ?, CASE i % ? WHEN 0 THEN ? ELSE printf('%043d', i) END, id, 's-' || i FROM filled ORDER BY 3").run(agency, room, Math.ceil(size / namesakes), token)
    for (const { sql } of indexes) database.exec(String(sql))
    database.exec("COMMIT")
  } finally {
    database.close()
  }
}
