/** Reads a file or the standard input as far as a reader takes it: what is too large is not even loaded. */
import * as NodeStream from "@effect/platform-node/NodeStream"
import { limits, PackUnreadable } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import { Stdio } from "effect/Stdio"
import * as Stream from "effect/Stream"
import { createReadStream } from "node:fs"
import { sayFileError } from "./sayFileError.ts"

const tooLarge = (): PackUnreadable =>
  new PackUnreadable({ reason: "tooLarge", line: 1, column: 1, problem: `文件太大，最多 ${limits.bytes / 1024 / 1024} MB` })

/** What has no size beforehand (a pipe) is read until it has become too much. */
const gather = <E>(bytes: Stream.Stream<Uint8Array, E>) =>
  Effect.map(
    Stream.runFoldEffect(bytes, (): { readonly size: number; readonly chunks: ReadonlyArray<Uint8Array> } => ({ size: 0, chunks: [] }), ({ chunks, size }, chunk) => {
      const more = size + chunk.byteLength
      return more > limits.bytes ? Effect.fail(tooLarge()) : Effect.succeed({ size: more, chunks: [...chunks, chunk] })
    }),
    ({ chunks }): Uint8Array => Buffer.concat(chunks)
  )

/** `file` is a path, or `-` for the standard input. A text says why it cannot be read. */
export const readBytes = Effect.fnUntraced(function*(file: string) {
  const fs = yield* FileSystem.FileSystem
  if (file === "-") return yield* gather((yield* Stdio).stdin)
  const { size, type } = yield* fs.stat(file)
  if (size > limits.bytes) return yield* tooLarge()
  if (type === "File") return yield* fs.readFile(file)
  return yield* gather(NodeStream.fromReadable<Uint8Array, string>({ evaluate: () => createReadStream(file), onError: () => "不是一个可以读取的文件" }))
}, Effect.catchTag("PlatformError", (error) => Effect.fail(sayFileError(error))))
