/**
 * Attachments in a folder: one sealed file for each, under its id, in the folder of its first two digits. A file is whole or not
 * there: it is written beside, brought to the disk, and then given its name.
 */
import { randomUUID } from "node:crypto"
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { FileShelf, StoreError } from "@zone/core/ports"
import { storeError } from "@zone/store-sql"
import { classify } from "./classify.ts"

/** The form of an id; what has another form is none, and leads nowhere on the disk. */
const ID = /^[0-9a-f]{64}$/

const isMissing = (error: unknown): boolean => typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT"

const attempt = <A>(operation: string, run: () => Promise<A>): Effect.Effect<A, StoreError> =>
  Effect.tryPromise({
    try: run,
    catch: (error) => storeError(classify(error), operation, error instanceof Error ? error.message : String(error))
  })

/** Brings a folder's list of names to the disk; not every system can. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, "r").catch(() => undefined)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}

const exists = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).size > 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const keep = async (root: string, id: string, sealed: Uint8Array): Promise<void> => {
  const folder = join(root, id.slice(0, 2))
  const path = join(folder, id)
  if (await exists(path)) return
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const beside = join(folder, `.${randomUUID()}.part`)
  try {
    const handle = await open(beside, "wx", 0o600)
    try {
      await handle.writeFile(sealed)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(folder)
  await syncFolder(root)
}

/** A shelf of sealed files in a folder, which is made when the first one is kept. */
export const folderShelf = (root: string): FileShelf => ({
  load: (id) =>
    ID.test(id)
      ? attempt("open", async () => {
        try {
          return Option.some(new Uint8Array(await readFile(join(root, id.slice(0, 2), id))))
        } catch (error) {
          if (isMissing(error)) return Option.none<Uint8Array>()
          throw error
        }
      })
      : Effect.succeed(Option.none<Uint8Array>()),
  keep: (_agency, id, sealed) =>
    ID.test(id) ? attempt("keep", () => keep(root, id, sealed)) : Effect.fail(storeError("other", "keep", "the id of a file is not of its form"))
})
