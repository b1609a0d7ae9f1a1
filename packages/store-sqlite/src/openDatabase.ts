/** Opens the file: one connection, with the settings that make what is kept durable. */
import { accessSync, constants, existsSync, statSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { pathToFileURL } from "node:url"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import type { StoreError } from "@zone/core/ports"
import { storeError } from "@zone/store-sql"
import { classify } from "./classify.ts"

const CANNOT_OPEN = 14

/** How a connection is opened. */
export interface DatabaseOptions {
  readonly file: string
  /** For reading only: nothing is written, the file may lie where nothing can be. */
  readonly readOnly: boolean
}

const settings = [
  // a writer waits in Effect, without holding up its thread
  "PRAGMA busy_timeout = 0",
  // every commit is on the disk before it is acknowledged
  "PRAGMA synchronous = FULL",
  // what is deleted, e.g. the key of somebody who is forgotten, is overwritten
  "PRAGMA secure_delete = ON",
  "PRAGMA cell_size_check = ON",
  "PRAGMA trusted_schema = OFF",
  "PRAGMA cache_size = -65536",
  // the log is put in its place every 32 MiB, not every 4: whoever crosses that line waits for it, and pages that were written often go over once
  "PRAGMA wal_autocheckpoint = 8192"
]

/** Why SQLite cannot open a file, which it does not tell. */
const whyNot = (file: string, detail: string): StoreError => {
  const folder = dirname(file)
  if (!existsSync(folder)) return storeError("other", "open", detail, "数据库所在的文件夹不存在，请先建立")
  try {
    accessSync(existsSync(file) ? file : folder, constants.R_OK | constants.W_OK)
    return storeError("other", "open", detail)
  } catch {
    return storeError("readOnly", "open", detail)
  }
}

const isCannotOpen = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "errcode" in error && error.errcode === CANNOT_OPEN

const connect = (place: string | URL, { readOnly }: DatabaseOptions): DatabaseSync => {
  const database = new DatabaseSync(place, { readOnly, timeout: 0, enableForeignKeyConstraints: true })
  try {
    for (const each of settings) database.exec(each)
    if (!readOnly) database.exec("PRAGMA journal_mode = WAL")
    database.exec("SELECT count(*) FROM sqlite_schema")
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Where nothing can be written at all, SQLite cannot even note that it reads. What is closed and whole, with nothing left in a log,
 * may then be read as a thing that never changes.
 */
const connectReadOnly = (options: DatabaseOptions, file: string): DatabaseSync => {
  try {
    return connect(file, options)
  } catch (error) {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
    if (!isCannotOpen(error) || !existsSync(file) || (log !== undefined && log.size > 0)) throw error
    return connect(new URL(`${pathToFileURL(file).href}?immutable=1`), options)
  }
}

/** An open connection, closed with the scope. */
export const openDatabase = (options: DatabaseOptions): Effect.Effect<DatabaseSync, StoreError, Scope.Scope> => {
  const file = resolve(options.file)
  return Effect.acquireRelease(
    Effect.try({
      try: () => options.readOnly ? connectReadOnly(options, file) : connect(file, options),
      catch: (error) => {
        const detail = error instanceof Error ? error.message : String(error)
        return isCannotOpen(error) ? whyNot(file, detail) : storeError(classify(error), "open", detail)
      }
    }),
    (database) => Effect.sync(() => database.close())
  )
}
