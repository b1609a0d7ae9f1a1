/** Makes the folder of an office: its `office.yaml`, a master key that only its owner may read, and an empty store. */
import { newMasterKey } from "@zone/core/ports"
import { readYaml } from "@zone/pack-file"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import { exitCodes } from "../../Ended.ts"
import { openBook } from "../../pack/openBook.ts"
import { todayInChina } from "../../pack/todayInChina.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import { endWith } from "../../terminal/endWith.ts"
import { OfficeFile } from "../OfficeFile.ts"
import { useOffice } from "../useOffice.ts"
import type { CreateInput } from "./createFlags.ts"
import { drawOffice } from "./drawOffice.ts"
import { warnOfPlace } from "./warnOfPlace.ts"

const files = ["office.yaml", "master.key", "office.sqlite"]

export const createOffice = Effect.fnUntraced(function*(input: CreateInput) {
  const { folder, id, pack, tier, venue, zone } = input
  const book = yield* openBook(pack, yield* todayInChina)
  const drawn = drawOffice(input)
  if (Result.isFailure(readYaml(OfficeFile, drawn))) {
    return yield* endWith(`--id、--zone：应为字母、数字、点、下划线、连字符组成的代号，收到的是 ${JSON.stringify(id)}、${JSON.stringify(zone)}`, exitCodes.usage)
  }
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const at = (name: string): string => path.join(folder, name)
  for (const name of files) {
    if (yield* fs.exists(at(name)).pipe(Effect.orElseSucceed(() => true))) return yield* endWith(`${at(name)}：已经存在，没有改动`, exitCodes.usage)
  }
  const key = yield* newMasterKey
  yield* fs.makeDirectory(folder, { recursive: true }).pipe(
    Effect.andThen(fs.writeFileString(at("master.key"), `${Redacted.value(key)}\n`, { flag: "wx", mode: 0o600 })),
    Effect.andThen(fs.writeFileString(at("office.yaml"), drawn, { flag: "wx" })),
    Effect.catch((error) => endWith(`${folder}：${sayFileError(error)}`, exitCodes.usage))
  )
  yield* useOffice({ office: folder, as: Option.none() }, ({ agency, desk }) => desk.countByStatus(agency))
  yield* Console.log(at("office.yaml"))
  const warning = warnOfPlace(book, venue, tier)
  if (warning !== undefined) yield* Console.error(warning)
  return yield* Console.error(
    `已新建。主密钥在 ${at("master.key")}，只有您能读取：请另存一份，不要和存储放在一起；丢失以后谁也打不开封存的个人信息。\n` +
      "备份时在没有人办理时复制整个文件夹（主密钥除外）。"
  )
})
