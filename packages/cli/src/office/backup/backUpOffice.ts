/**
 * Copies an office while it is worked on: the store as it stands at one moment, and what lies beside it after that, so that whatever the store
 * names is there. It is put together under another name and gets its own when it is whole.
 */
import { layerClient } from "@zone/store-sqlite"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { SqlClient } from "effect/sql/SqlClient"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { noticeFiles } from "../noticeFiles.ts"
import { readOffice } from "../readOffice.ts"
import { sayTrouble } from "../sayTrouble.ts"

export interface BackupInput {
  readonly target: string
  readonly office: string
}

const storeFailed = "存储没有备份成功：检查存储文件能否读取、备份所在的磁盘能否写入和够不够大"

export const backUpOffice = Effect.fnUntraced(function*({ office: folder, target }: BackupInput) {
  const { attachments = "attachments", calendars, printing = "printing", store = "office.sqlite" } = yield* readOffice(folder)
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const from = path.resolve(folder, store)
  if (!(yield* Effect.orElseSucceed(fs.exists(from), () => false))) return yield* endWith(`${from}：还没有存储，没有可以备份的`, exitCodes.usage)
  if (yield* Effect.orElseSucceed(fs.exists(target), () => true)) return yield* endWith(`${target}：已经有了，请换一个名称`, exitCodes.usage)
  const part = `${path.resolve(target)}.part`

  // what lies outside of the folder stays where it is, and is said
  const placeOf = (file: string): string => path.relative(path.resolve(folder), file)
  const isOutside = (file: string): boolean => placeOf(file).startsWith("..") || path.isAbsolute(placeOf(file))
  const notices = yield* noticeFiles(folder, calendars ? { calendars } : {})
  const beside = [path.resolve(folder, "office.yaml"), path.resolve(folder, attachments), path.resolve(folder, printing), ...notices]
  const copied = isOutside(from) ? path.basename(store) : placeOf(from)

  const copy = Effect.fnUntraced(function*(file: string) {
    if (isOutside(file) || !(yield* fs.exists(file))) return
    const to = path.join(part, placeOf(file))
    yield* fs.makeDirectory(path.dirname(to), { recursive: true })
    yield* fs.copy(file, to)
  })
  yield* Effect.gen(function*() {
    yield* fs.makeDirectory(path.dirname(path.join(part, copied)), { recursive: true, mode: 0o700 })
    yield* SqlClient.use((sql) => sql`VACUUM INTO ${path.join(part, copied)}`).pipe(
      Effect.provide(layerClient({ file: from })),
      Effect.catchTags({
        StoreError: (error) => endWith(sayTrouble(error).message, exitCodes.usage),
        SqlError: () => endWith(storeFailed, exitCodes.usage)
      })
    )
    yield* Effect.forEach(beside, copy)
    yield* fs.rename(part, target)
  }).pipe(
    Effect.catchTag("PlatformError", (error) => endWith(`${target}：${sayFileError(error)}，没有备份成功`, exitCodes.usage)),
    Effect.onError(() => Effect.ignore(fs.remove(part, { recursive: true, force: true })))
  )
  const outside = beside.filter(isOutside)
  if (outside.length > 0) yield* Console.error(plain(`提醒：不在办公文件夹里的没有备份：${outside.join("、")}`))
  return yield* Console.log(plain(`已备份到 ${target}。不含主密钥：请另外存放；没有它备份里的个人信息打不开`))
})
