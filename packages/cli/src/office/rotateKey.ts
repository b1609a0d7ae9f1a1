/**
 * Wraps every person's key under a new master key. While that goes on the file holds both, the new one first, so that whenever it is
 * cut short, everything can still be opened.
 */
import { newMasterKey, Vault } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Redacted from "effect/Redacted"
import { exitCodes } from "../Ended.ts"
import { hasPrintRoom } from "../print/queue/hasPrintRoom.ts"
import type { OfficeAt } from "../print/readAccess.ts"
import { sayFileError } from "../terminal/sayFileError.ts"
import { endWith } from "../terminal/endWith.ts"
import type { OfficeInput } from "./officeFlags.ts"
import { readMasterKey } from "./readMasterKey.ts"
import { readOffice } from "./readOffice.ts"
import { useOffice } from "./useOffice.ts"

/** Written beside the file and renamed: at no time is there a half key, or none. */
const replaceKey = (file: string, text: string) =>
  Effect.gen(function*() {
    const fs = yield* FileSystem.FileSystem
    const beside = `${file}.new`
    yield* fs.writeFileString(beside, text, { flag: "wx", mode: 0o600 })
    yield* fs.rename(beside, file)
  }).pipe(Effect.catch((error) => endWith(`${file}：${sayFileError(error)}；主密钥没有更换`, exitCodes.usage)))

/** Every person's key, and what is still to be printed. */
const rewrap = Effect.fnUntraced(function*(input: OfficeInput, at: OfficeAt) {
  const count = yield* useOffice(input, () => Vault.use((vault) => vault.rotate))
  if (yield* hasPrintRoom(at)) yield* Effect.flatMap(Effect.promise(() => import("../print/queue/resealQueues.ts")), ({ resealQueues }) => resealQueues(at))
  return count
})

export const rotateKey = Effect.fnUntraced(function*(input: OfficeInput) {
  const office = yield* readOffice(input.office)
  const { masterKeyFile } = office
  const given = process.env["ZONE_MASTER_KEY"]
  if (masterKeyFile === undefined || (given !== undefined && given.trim() !== "")) {
    const count = yield* rewrap(input, { folder: input.office, office })
    return yield* Console.log(`已改用环境变量里的第一个主密钥封存 ${count} 个密钥；旧的可以从环境变量里去掉，备份仍要用它`)
  }
  const path = yield* Path.Path
  const file = path.resolve(input.office, masterKeyFile)
  const old = Redacted.value(yield* readMasterKey(input.office, office))
  const fresh = Redacted.value(yield* newMasterKey)
  yield* replaceKey(file, `${fresh}\n${old.trim()}\n`)
  const count = yield* rewrap(input, { folder: input.office, office }).pipe(Effect.tapError(() => replaceKey(file, old)))
  yield* replaceKey(file, `${fresh}\n`)
  return yield* Console.log(`已更换主密钥，改封 ${count} 个密钥。新的主密钥在 ${file}，请另存一份；以前的备份仍要用旧的主密钥打开`)
})
