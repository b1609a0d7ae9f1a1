/** Keeps what a wish brings along: texts are sealed for whom they are about, files are read, sealed, and kept beside the store. */
import type { Keeping } from "@zone/core/desk"
import { Attachments, mediaTypeOf, type Vault } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { type Ended, exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import type { Trouble } from "../../office/sayTrouble.ts"
import type { Opened } from "../../office/useOffice.ts"
import { plain } from "../../terminal/plain.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"

/** `beside` is the folder that paths are relative to; `subjectOf` tells whose a part is. */
export const keepWith = ({ actor, agency, desk }: Opened, beside: string, subjectOf: (path: ReadonlyArray<string | number>) => string): Keeping<Trouble | Ended, Vault | Attachments | FileSystem.FileSystem | Path.Path> => ({
  seal: (text: string, path: ReadonlyArray<string | number>) => desk.seal(agency, subjectOf(path), text),
  keep: Effect.fnUntraced(function*(file: string, path: ReadonlyArray<string | number>) {
    const fs = yield* FileSystem.FileSystem
    const { resolve } = yield* Path.Path
    const bytes = yield* fs.readFile(resolve(beside, file)).pipe(Effect.catch((error) =>
      endWith(`附件 ${plain(file)}：${sayFileError(error)}`, exitCodes.usage)))
    const attachments = yield* Attachments
    const subject = subjectOf(path)
    const attached = yield* attachments.keep({ agency, subject, mediaType: mediaTypeOf(bytes), bytes })
    const at = new Date(yield* Effect.clockWith((clock) => clock.currentTimeMillis)).toISOString()
    const found = yield* attachments.metadata(attached, { agency, actor, why: "保存附件时查看元数据", at })
    if (found.length > 0) yield* Console.error(plain(`附件 ${file} 带有元数据，对外提供前请核对：${found.map(({ name, value }) => `${name}=${value}`).join("；")}`))
    return attached
  })
})
