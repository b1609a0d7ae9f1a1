/** Writes the skeleton of a pack to a file that is not there yet. */
import { PackId } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Schema from "effect/Schema"
import { Ended, exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { sayFileError } from "../../terminal/sayFileError.ts"
import type { CreateInput } from "./createFlags.ts"
import { drawSkeleton } from "./drawSkeleton.ts"

const isPackId = Schema.is(PackId)

export const createPack = Effect.fnUntraced(function*({ extends: parents, from, id, out }: CreateInput) {
  const wrong = [id, ...parents].find((each) => !isPackId(each))
  if (wrong !== undefined) {
    yield* Console.error(`应为规则包代号：cn 或 cn- 加区划代码，斜杠，英文名称，如 cn-330106/zone；收到的是 ${JSON.stringify(wrong)}`)
    return yield* new Ended({ exitCode: exitCodes.usage })
  }
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const file = path.join(out, id, `${from}.yaml`)
  yield* fs.makeDirectory(path.dirname(file), { recursive: true }).pipe(
    Effect.andThen(fs.writeFileString(file, drawSkeleton(id, parents, from), { flag: "wx" })),
    Effect.catch((error) =>
      endWith(`${file}：${sayFileError(error)}`, exitCodes.usage))
  )
  const unknown = parents.filter((parent) => packs.every((pack) => pack.id !== parent))
  if (unknown.length > 0) yield* Console.error(`提醒：内置的规则包里没有 ${unknown.join("、")}，核对时请把它的文件一起给出`)
  yield* Console.error(`填好之后核对：zone pack check ${file}`)
  return yield* Console.log(file)
})
