/**
 * The tables, as steps that are taken once, in order, and never changed afterwards.
 *
 * Everything begins with the agency, so that a county's store can be parted by agency later. Facts lie in the order of their streams:
 * a stream is read from one place. Positions have an index of their own, in all and by agency.
 */
import * as Effect from "effect/Effect"
import * as SqlClient from "effect/sql/SqlClient"
import type { SqlError } from "effect/sql/SqlError"

/** What differs between databases. */
interface Dialect {
  /** Behind a table whose rows lie in the order of their primary key. */
  readonly clustered: string
  readonly plain: string
  /** A whole number that counts itself on. */
  readonly serial: string
  /** Forbids to change or to remove a fact, whoever tries. */
  readonly guards: ReadonlyArray<string>
  /** The full text of the question bank, by the number of its entry, and how many entries have a word. */
  readonly bankText: ReadonlyArray<string>
}

const sqlite: Dialect = {
  clustered: "STRICT, WITHOUT ROWID",
  plain: "STRICT",
  serial: "INTEGER PRIMARY KEY AUTOINCREMENT",
  guards: ["UPDATE", "DELETE"].map((what) =>
    `CREATE TRIGGER facts_${what.toLowerCase()} BEFORE ${what} ON facts BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END`
  ),
  // the words are cut before they come here; the texts themselves lie with the entries
  bankText: [
    "CREATE VIRTUAL TABLE bank_text USING fts5 (question, answer, content = '', contentless_delete = 1, detail = column, tokenize = 'unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE bank_words USING fts5vocab (bank_text, row)"
  ]
}

const first = ({ clustered, guards, plain, serial }: Dialect): ReadonlyArray<string> => [
  `CREATE TABLE facts (
    agency TEXT NOT NULL, room TEXT NOT NULL, stream TEXT NOT NULL, version INTEGER NOT NULL,
    position INTEGER NOT NULL, zone TEXT NOT NULL, schema INTEGER NOT NULL, at TEXT NOT NULL,
    actor TEXT NOT NULL, role TEXT NOT NULL, hash TEXT NOT NULL, fact TEXT NOT NULL,
    PRIMARY KEY (agency, room, stream, version)
  ) ${clustered}`,
  "CREATE UNIQUE INDEX facts_position ON facts (position)",
  "CREATE UNIQUE INDEX facts_agency_position ON facts (agency, position)",
  ...guards,
  // the head of each stream; position is that of its last fact; names are those of its row, as JSON
  `CREATE TABLE streams (
    agency TEXT NOT NULL, room TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL,
    hash TEXT NOT NULL, at TEXT NOT NULL, position INTEGER NOT NULL, names TEXT NOT NULL,
    PRIMARY KEY (agency, room, id)
  ) ${clustered}`,
  // due is '~' where there is none, which sorts behind every day
  `CREATE TABLE register (
    agency TEXT NOT NULL, room TEXT NOT NULL, id TEXT NOT NULL, zone TEXT NOT NULL, version INTEGER NOT NULL,
    number TEXT, listed TEXT NOT NULL, status TEXT NOT NULL, due TEXT NOT NULL, unsettled INTEGER NOT NULL, entry TEXT NOT NULL,
    UNIQUE (agency, room, id)
  ) ${plain}`,
  "CREATE INDEX register_listed ON register (agency, room, listed, id, zone)",
  "CREATE INDEX register_due ON register (agency, room, due, id, zone)",
  "CREATE INDEX register_status_listed ON register (agency, room, status, listed, id, zone)",
  "CREATE INDEX register_status_due ON register (agency, room, status, due, id, zone)",
  "CREATE INDEX register_number ON register (agency, room, number) WHERE number IS NOT NULL",
  "CREATE INDEX register_unsettled_listed ON register (agency, room, listed, id) WHERE unsettled = 1",
  "CREATE INDEX register_unsettled_due ON register (agency, room, due, id) WHERE unsettled = 1",
  `CREATE TABLE names (
    agency TEXT NOT NULL, room TEXT NOT NULL, token TEXT NOT NULL, stream TEXT NOT NULL, subject TEXT NOT NULL,
    PRIMARY KEY (agency, room, token, stream, subject)
  ) ${clustered}`,
  "CREATE INDEX names_subject ON names (subject)",
  // what an append brought about, by its idempotency key
  `CREATE TABLE outcomes (
    agency TEXT NOT NULL, key TEXT NOT NULL, room TEXT NOT NULL, stream TEXT NOT NULL,
    version INTEGER NOT NULL, number INTEGER, hash TEXT NOT NULL,
    PRIMARY KEY (agency, key)
  ) ${clustered}`,
  `CREATE TABLE series (
    agency TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (agency, kind, year)
  ) ${clustered}`,
  `CREATE TABLE numbers (
    agency TEXT NOT NULL, kind TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL, use TEXT NOT NULL,
    room TEXT, stream TEXT, holder TEXT, reason TEXT,
    PRIMARY KEY (agency, kind, year, number)
  ) ${clustered}`,
  `CREATE TABLE checkpoints (
    ordinal ${serial}, position INTEGER NOT NULL, at TEXT NOT NULL,
    streams INTEGER NOT NULL, facts INTEGER NOT NULL, root TEXT NOT NULL
  ) ${plain}`,
  // a register that is being drawn anew: gathered here, and put in its place at one stroke
  `CREATE TABLE drawings (ordinal ${serial}, agency TEXT NOT NULL, room TEXT NOT NULL, position INTEGER NOT NULL) ${plain}`,
  `CREATE TABLE drawn (
    drawing INTEGER NOT NULL, id TEXT NOT NULL, zone TEXT NOT NULL, version INTEGER NOT NULL, number TEXT, listed TEXT NOT NULL,
    status TEXT NOT NULL, due TEXT NOT NULL, unsettled INTEGER NOT NULL, entry TEXT NOT NULL, names TEXT NOT NULL,
    PRIMARY KEY (drawing, id)
  ) ${clustered}`,
  `CREATE TABLE drawn_names (
    drawing INTEGER NOT NULL, token TEXT NOT NULL, stream TEXT NOT NULL, subject TEXT NOT NULL,
    PRIMARY KEY (drawing, stream, token, subject)
  ) ${clustered}`,
  // wrapped is empty of a value where the key was destroyed
  `CREATE TABLE vault_keys (
    kind TEXT NOT NULL, id TEXT NOT NULL, master TEXT NOT NULL, wrapped TEXT,
    PRIMARY KEY (kind, id)
  ) ${clustered}`,
  "CREATE INDEX vault_keys_master ON vault_keys (master)",
  `CREATE TABLE vault_openings (
    ordinal ${serial}, subject TEXT NOT NULL, agency TEXT NOT NULL, actor TEXT NOT NULL, role TEXT NOT NULL,
    why TEXT NOT NULL, at TEXT NOT NULL
  ) ${plain}`,
  "CREATE INDEX vault_openings_subject ON vault_openings (subject, ordinal)"
]

const bank = ({ bankText, clustered, plain, serial }: Dialect): ReadonlyArray<string> => [
  // through and review are '~' where there is no such day, which sorts behind every day; review is empty of a value where it is withdrawn
  `CREATE TABLE bank (
    ordinal ${serial}, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, division TEXT NOT NULL,
    since TEXT NOT NULL, through TEXT NOT NULL, review TEXT
  ) ${plain}`,
  "CREATE INDEX bank_review ON bank (review, id, version) WHERE review IS NOT NULL",
  `CREATE TABLE bank_versions (
    id TEXT NOT NULL, version INTEGER NOT NULL, actor TEXT NOT NULL, at TEXT NOT NULL,
    withdrawn TEXT, reason TEXT, entry TEXT NOT NULL,
    PRIMARY KEY (id, version)
  ) ${clustered}`,
  "CREATE TABLE bank_size (one INTEGER PRIMARY KEY, entries INTEGER NOT NULL)",
  "INSERT INTO bank_size (one, entries) VALUES (1, 0)",
  ...bankText
]

const take = (steps: (dialect: Dialect) => ReadonlyArray<string>): Effect.Effect<void, SqlError, SqlClient.SqlClient> =>
  Effect.gen(function*() {
    const sql = yield* SqlClient.SqlClient
    const dialect = sql.onDialectOrElse({
      sqlite: () => Effect.succeed(sqlite),
      orElse: () => Effect.die(new Error("the tables are written for SQLite; another database needs its Dialect in migrations.ts"))
    })
    for (const text of steps(yield* dialect)) yield* sql.unsafe(text)
  })

/** The steps by number and name, as the Migrator of effect/sql takes them. */
export const migrations: { readonly [name: string]: Effect.Effect<void, SqlError, SqlClient.SqlClient> } = {
  "0001_first": take(first),
  "0002_bank": take(bank)
}
