/** Everything that a desk needs in one place: facts and registers, the vault, and attachments in a folder beside the file. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import { type AttachmentLimits, Attachments, type FactStore, makeAttachments, readMasterKeys, type StoreError, type Vault } from "@zone/core/ports"
import * as sql from "@zone/store-sql"
import { aes256Gcm } from "./aes256Gcm.ts"
import { folderShelf } from "./folderShelf.ts"
import { layerTransactor } from "./layerTransactor.ts"
import { linkHashFast } from "./linkHashFast.ts"
import type { SqliteOptions } from "./SqliteOptions.ts"

/** Where everything is, and the key to what is sealed. */
export interface LayerSqliteOptions extends SqliteOptions {
  /** The master keys as `readMasterKeys` takes them: 32 bytes in Base64 each, the newest first. They are never in the file. */
  readonly masterKey: Redacted.Redacted
  readonly attachments?: {
    /** Where sealed files lie; where nothing is said, `<file>-attachments`. */
    readonly folder?: string
    /** How large they may be and of what kind; 20 MiB of the usual kinds where nothing is said. */
    readonly limits?: AttachmentLimits
  }
}

/**
 * Facts and registers, the vault and attachments on one SQLite file and a folder beside it.
 *
 * Fails while it is being opened: with `locked` under a wrong master key, `readOnly` where it may not write, `corrupt` where the file
 * is no database, `unknownSchema` where a later release has written it, `busy` where another program does not let go of it.
 *
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 * import { newMasterKey, Vault } from "@zone/core/ports"
 * import { layerSqlite } from "@zone/store-sqlite"
 *
 * const file = join(mkdtempSync(join(tmpdir(), "zone-")), "zone.sqlite")
 * const masterKey = Effect.runSync(newMasterKey)
 * const seal = Vault.use((vault) => vault.seal("cn-990101", "p-1", Redacted.make("张三")))
 * const { subject } = await Effect.runPromise(Effect.provide(seal, layerSqlite({ file, masterKey })))
 * subject // => "p-1"
 *
 * const other = layerSqlite({ file, masterKey: Effect.runSync(newMasterKey) })
 * const error = await Effect.runPromise(Effect.flip(Effect.provide(seal, other)))
 * error._tag === "StoreError" && error.reason // => "locked"
 * ```
 */
export const layerSqlite = ({ attachments = {}, masterKey, ...options }: LayerSqliteOptions): Layer.Layer<FactStore | Vault | Attachments, StoreError> =>
  Layer.unwrap(Effect.gen(function*() {
    const keys = yield* Effect.fromResult(readMasterKeys(masterKey))
    const folder = attachments.folder ?? `${options.file}-attachments`
    const files = Layer.effect(Attachments, makeAttachments(folderShelf(folder), attachments.limits))
    return Layer.mergeAll(sql.layerFactStore({ linkHash: linkHashFast }), Layer.provideMerge(files, sql.layerVault(keys, { aes256Gcm }))).pipe(
      Layer.provide(layerTransactor(options))
    )
  }))
