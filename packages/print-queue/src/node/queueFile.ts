/** A queue in one file, which is replaced whole and forced to the disk at every change: after a power cut it is the old one or the new one. */
import { open, readFile, rename } from "node:fs/promises"
import { dirname } from "node:path"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Semaphore from "effect/Semaphore"
import { QueueEntry } from "../QueueEntry.ts"
import { QueueError } from "../QueueError.ts"
import type { QueueStore } from "../QueueStore.ts"
import { type SealKey, sealText } from "./sealText.ts"
import { takeTurn } from "./takeTurn.ts"

const File = Schema.fromJsonString(Schema.Array(QueueEntry))
const decode = Schema.decodeUnknownEffect(File)
const encode = Schema.encodeEffect(File)

/** How a file keeps a queue. */
export interface QueueFileOptions {
  /** Seals the file under the first, and opens it under any of them. Left out: plain text. */
  readonly keys?: readonly [SealKey, ...ReadonlyArray<SealKey>]
}

const pause = 20
/** Ten seconds: a change takes some milliseconds. */
const tries = 500

/**
 * Keeps a queue in a file that only its owner may read. Several programs may change it; only one of them at a time may send what is in it
 * (`takeTurn`).
 *
 * A file that cannot be read is an error, never an empty queue.
 *
 * @example
 * ```ts
 * import { queueFile } from "@zone/print-queue/node"
 * import * as Effect from "effect/Effect"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 *
 * const path = join(tmpdir(), `queue-${process.pid}.json`)
 * await Effect.runPromise(queueFile(path).save({ key: "receipt/1", place: 1, attempt: 1, copy: false, mayBeOut: false, stage: { _tag: "Waiting" } }))
 * const entries = await Effect.runPromise(queueFile(path).load)
 * entries.length // => 1
 * ```
 */
export const queueFile = (path: string, { keys }: QueueFileOptions = {}): QueueStore => {
  const failed = (cause: unknown) =>
    new QueueError({
      reason: "store",
      detail: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
      remedy: "打印队列文件读写失败，请检查磁盘空间、权限和文件内容；在修好之前不会打印，以免漏打或重打。"
    })
  const attempt = <A>(run: () => Promise<A>): Effect.Effect<A, QueueError> => Effect.tryPromise({ try: run, catch: failed })
  const text = async (): Promise<string> => {
    try {
      const content = await readFile(path, "utf8")
      return keys === undefined ? content : sealText.open(content, keys)
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return "[]"
      throw cause
    }
  }
  const sync = async (what: string, mode: string, content?: string) => {
    const file = await open(what, mode, 0o600)
    try {
      if (content !== undefined) await file.writeFile(content, "utf8")
      await file.sync()
    } finally {
      await file.close()
    }
  }
  const load = Effect.flatMap(attempt(text), (content) => Effect.mapError(decode(content), failed))
  const turn = Semaphore.makeUnsafe(1)
  /** The others of this machine that change the file. */
  const others = Effect.gen(function*() {
    let mine = false
    for (let left = tries; left > 0 && !mine; left--) {
      if (left < tries) yield* Effect.sleep(pause)
      mine = yield* Effect.catchDefect(takeTurn(`${path}.lock`), (cause) => Effect.fail(failed(cause)))
    }
    if (!mine) return yield* failed(new Error("another program does not let go of it"))
    return undefined
  })
  const change = (edit: (entries: ReadonlyArray<QueueEntry>) => ReadonlyArray<QueueEntry>) =>
    turn.withPermits(1)(Effect.scoped(Effect.gen(function*() {
      yield* others
      const entries = yield* Effect.mapError(encode(edit(yield* load)), failed)
      const content = keys === undefined ? entries : sealText.seal(entries, keys[0])
      yield* attempt(async () => {
        await sync(`${path}.new`, "w", content)
        await rename(`${path}.new`, path)
        // the folder, so that the new name is on the disk too; some systems cannot
        await sync(dirname(path), "r").catch(() => undefined)
      })
    })))
  return {
    load,
    save: (entry) => change((entries) => [...entries.filter(({ key }) => key !== entry.key), entry]),
    remove: (key) => change((entries) => entries.filter((entry) => entry.key !== key))
  }
}
