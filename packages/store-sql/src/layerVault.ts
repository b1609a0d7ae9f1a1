/** A vault on SQL: the cryptography of the core, with its keys and its record of openings in two tables. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import { type KeptKey, type KeyShelf, makeVault, type MasterKeys, type Opening, type OnShelf, type StoreError, Vault, type VaultMachine } from "@zone/core/ports"
import type { Actor } from "@zone/core/terms"
import { asText, asTextOrNone } from "./asText.ts"
import type { Row, Script } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"
import { Transactor } from "./Transactor.ts"

const find = statement("SELECT kind, id, master, wrapped FROM vault_keys WHERE kind = ? AND id = ?")
const keep = statement("INSERT INTO vault_keys (kind, id, master, wrapped) VALUES (?, ?, ?, ?) ON CONFLICT (kind, id) DO NOTHING")
const rewrap = statement(
  "UPDATE vault_keys SET master = ?, wrapped = ? WHERE kind = ? AND id = ? AND wrapped = ? RETURNING id"
)
// two ranges, so that it goes along the index from one master key to the next
const notUnder = statement(
  "SELECT kind, id, master, wrapped FROM vault_keys WHERE master < ? AND wrapped IS NOT NULL"
    + " UNION ALL SELECT kind, id, master, wrapped FROM vault_keys WHERE master > ? AND wrapped IS NOT NULL LIMIT ?"
)
const destroy = statement(
  "INSERT INTO vault_keys (kind, id, master, wrapped) VALUES ('subject', ?, '', NULL)"
    + " ON CONFLICT (kind, id) DO UPDATE SET master = '', wrapped = NULL"
)
const record = statement("INSERT INTO vault_openings (subject, agency, actor, role, why, at) VALUES (?, ?, ?, ?, ?, ?)")
const openings = statement(
  "SELECT agency, actor, role, why, at FROM vault_openings WHERE subject = ? ORDER BY ordinal DESC LIMIT ?"
)

const toKey = (row: Row): OnShelf => {
  const wrapped = asTextOrNone(row, "wrapped")
  return wrapped === undefined
    ? "destroyed"
    : { kind: asText(row, "kind") as KeptKey["kind"], id: asText(row, "id"), master: asText(row, "master"), wrapped }
}

function* load(kind: KeptKey["kind"], id: string): Script<OnShelf | undefined> {
  const [row] = yield step(find, kind, id)
  return Result.succeed(row && toKey(row))
}

function* loadAll(kind: KeptKey["kind"], ids: ReadonlyArray<string>): Script<ReadonlyMap<string, OnShelf>> {
  const found = new Map<string, OnShelf>()
  for (const id of ids) {
    const [row] = yield step(find, kind, id)
    if (row) found.set(id, toKey(row))
  }
  return Result.succeed(found)
}

function* keepKey({ id, kind, master, wrapped }: KeptKey): Script<OnShelf, StoreError> {
  yield step(keep, kind, id, master, wrapped)
  const kept = yield* load(kind, id)
  return Result.isSuccess(kept) && kept.success !== undefined
    ? Result.succeed(kept.success)
    : Result.fail(storeError("corrupt", "keep", "a key was kept, and is not there"))
}

function* rewrapKey(from: KeptKey, to: KeptKey): Script<boolean> {
  const rows = yield step(rewrap, to.master, to.wrapped, from.kind, from.id, from.wrapped)
  return Result.succeed(rows.length > 0)
}

function* keysNotUnder(master: string, limit: number): Script<ReadonlyArray<KeptKey>> {
  const rows = yield step(notUnder, master, master, limit)
  return Result.succeed(rows.map(toKey).filter((key) => key !== "destroyed"))
}

function* recordOpening({ actor, agency, at, subject, why }: Opening): Script<void> {
  yield step(record, subject, agency, actor.id, actor.role, why, at)
  return Result.void
}

function* recordOpenings(added: ReadonlyArray<Opening>): Script<void> {
  for (const opening of added) yield* recordOpening(opening)
  return Result.void
}

function* destroyKey(by: Opening): Script<void> {
  yield step(destroy, by.subject)
  return yield* recordOpening(by)
}

function* listOpenings(subject: string, limit: number): Script<ReadonlyArray<Opening>> {
  const rows = yield step(openings, subject, limit)
  return Result.succeed(rows.map((row) => ({
    subject,
    agency: asText(row, "agency"),
    actor: { id: asText(row, "actor"), role: asText(row, "role") as Actor["role"] },
    why: asText(row, "why"),
    at: asText(row, "at")
  })))
}

/**
 * A vault whose keys lie in the database, each wrapped under the newest master key. Fails with `locked` while it is being opened where
 * the database was begun under a master key that is not among those given. `machine` is a quicker way to the same bytes, where the machine has one.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import * as Result from "effect/Result"
 * import { newMasterKey, readMasterKeys } from "@zone/core/ports"
 * import { layerVault } from "@zone/store-sql"
 *
 * const keys = Result.getOrThrow(readMasterKeys(Effect.runSync(newMasterKey)))
 * Layer.isLayer(layerVault(keys)) // => true
 * ```
 */
export const layerVault = (masters: MasterKeys, machine?: VaultMachine): Layer.Layer<Vault, StoreError, Transactor> =>
  Layer.effect(
    Vault,
    Effect.gen(function*() {
      const { read, write } = yield* Transactor
      const shelf: KeyShelf = {
        load: (kind, id) => Effect.map(read("unwrap", () => load(kind, id)), Option.fromUndefinedOr),
        loadAll: (kind, ids) => read("unwrap", () => loadAll(kind, ids)),
        keep: (key) => write("keep", () => keepKey(key)),
        rewrap: (from, to) => write("rotate", () => rewrapKey(from, to)),
        notUnder: (master, limit) => read("rotate", () => keysNotUnder(master, limit)),
        destroy: (by) => write("forget", () => destroyKey(by)),
        record: (added) => write("record", () => recordOpenings(added)),
        openings: (subject, limit) => read("openings", () => listOpenings(subject, limit))
      }
      return yield* makeVault(shelf, masters, machine)
    })
  )
