/** Remembers in a file which jobs were begun: one key a line, added and forced to the disk before a job is sent. */
import { open, readFile } from "node:fs/promises"
import * as Effect from "effect/Effect"
import { PrinterError } from "@zone/core/ports"
import type { JobMemory } from "../device/jobMemory.ts"

/**
 * A memory of jobs in a file, which is made when it is not there. Keys hold no personal data; neither does the file.
 *
 * @example
 * ```ts
 * import { jobFile } from "@zone/print-escpos/node"
 * import * as Effect from "effect/Effect"
 * import { tmpdir } from "node:os"
 * import { join } from "node:path"
 *
 * const path = join(tmpdir(), `jobs-${process.pid}.txt`)
 * await Effect.runPromise(jobFile(path).add("receipt/1"))
 * await Effect.runPromise(jobFile(path).has("receipt/1")) // => true
 * ```
 */
export const jobFile = (path: string): JobMemory => {
  let keys: Promise<Set<string>> | undefined
  const attempt = <A>(run: () => Promise<A>) =>
    Effect.tryPromise({
      try: run,
      catch: (cause) =>
        new PrinterError({
          reason: "state",
          detail: `${path}: ${cause instanceof Error ? cause.message : String(cause)}`,
          remedy: "打印记录文件读写失败，请检查磁盘空间和权限；为避免重复打印，本次没有打印。"
        })
    })
  const keyOf = (line: string): string | undefined => {
    try {
      return String(JSON.parse(line))
    } catch {
      // cut off while it was written: its job was not sent
      return undefined
    }
  }
  const read = async () => {
    try {
      return new Set((await readFile(path, "utf8")).split("\n").map(keyOf).filter((key) => key !== undefined))
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return new Set<string>()
      throw cause
    }
  }
  const load = () => (keys ??= read())
  return {
    has: (jobKey) => attempt(async () => (await load()).has(jobKey)),
    add: (jobKey) =>
      attempt(async () => {
        const known = await load()
        const file = await open(path, "a")
        try {
          await file.write(`\n${JSON.stringify(jobKey)}\n`)
          await file.sync()
        } finally {
          await file.close()
        }
        known.add(jobKey)
      })
  }
}
