/** Where an office keeps everything: facts, registers, sealed data and files, and who may log in, in one file and a folder beside it. */
import { type Attachments, type FactStore, newMasterKey, type QuestionBank, type StoreError, type Vault } from "@zone/core/ports"
import { layerClient, layerQuestionBank, layerSqlite } from "@zone/store-sqlite"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import type { SqlClient } from "effect/sql/SqlClient"
import { OfficeFault } from "./layerOffice.ts"
import type { OfficeOptions } from "./OfficeOptions.ts"

/** The key that is given, or that of its file; a new one only where there is no store yet: a lost key is not made again. */
const readKey = Effect.fnUntraced(function*({ folder, masterKey, masterKeyFile = "master.key" }: OfficeOptions, store: string) {
  if (masterKey !== undefined) return masterKey
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.resolve(folder, masterKeyFile)
  const begun = yield* Effect.orElseSucceed(fs.exists(store), () => true)
  if (!begun && !(yield* Effect.orElseSucceed(fs.exists(file), () => true))) {
    const key = yield* newMasterKey
    yield* fs.writeFileString(file, `${Redacted.value(key)}\n`, { flag: "wx", mode: 0o600 }).pipe(
      Effect.mapError((cause) => new OfficeFault({ message: `主密钥文件 ${file} 写不进去`, cause })))
    return key
  }
  return yield* fs.readFileString(file).pipe(Effect.map(Redacted.make<string>), Effect.mapError((cause) =>
    new OfficeFault({ message: `主密钥文件 ${file} 读不到：存储已经有了，没有主密钥就打不开封存的个人信息`, cause })))
})

/** On SQLite, in the folder of the office, which is made where there is none; the question bank lies in the same file, unless another is given. */
export const layerStore = (options: OfficeOptions, bank?: Layer.Layer<QuestionBank, StoreError>): Layer.Layer<
  FactStore | Vault | Attachments | QuestionBank | SqlClient, OfficeFault | StoreError, FileSystem.FileSystem | Path.Path
> => Layer.unwrap(Effect.gen(function*() {
  const { attachments = "attachments", folder, store = "office.sqlite" } = options
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  yield* fs.makeDirectory(folder, { recursive: true, mode: 0o700 }).pipe(Effect.mapError((cause) => new OfficeFault({ message: `文件夹 ${folder} 建不起来`, cause })))
  const file = path.resolve(folder, store)
  const masterKey = yield* readKey(options, file)
  return Layer.mergeAll(layerClient({ file }), bank ?? layerQuestionBank({ file })).pipe(Layer.provideMerge(layerSqlite({ file, masterKey, attachments: { folder: path.resolve(folder, attachments) } })))
}))
