/** Reads `office.yaml` of a folder, with every mistake at its line. */
import { readYaml } from "@zone/pack-file"
import { packs } from "@zone/packs/all"
import * as Effect from "effect/Effect"
import * as Path from "effect/Path"
import * as Result from "effect/Result"
import { exitCodes } from "../Ended.ts"
import { sayRefusal } from "../pack/sayRefusal.ts"
import { readBytes } from "../terminal/readBytes.ts"
import { endWith } from "../terminal/endWith.ts"
import { OfficeFile } from "./OfficeFile.ts"

const ids = [...new Set(packs.map(({ id }) => id))]

const unknownPack = (path: ReadonlyArray<string | number>, id: string) =>
  ids.includes(id) ? [] : [{ path, problem: "doesNotFit" as const, message: `没有规则包 ${id}；内置的有 ${ids.join("、")}`, given: id }]

export const readOffice = Effect.fnUntraced(function*(folder: string) {
  const path = yield* Path.Path
  const file = path.join(folder, "office.yaml")
  const bytes = yield* readBytes(file).pipe(Effect.catch((why) =>
    endWith(`${sayRefusal(file, why)}${why === "没有这个文件或文件夹" ? "；用 --office 指出办公文件夹，或者用 zone office new 新建" : ""}`, exitCodes.usage)))
  const read = readYaml(OfficeFile, bytes, ({ also = [], pack }) => [...unknownPack(["pack"], pack), ...also.flatMap((id, i) => unknownPack(["also", i], id))])
  return Result.isSuccess(read) ? read.success.value : yield* endWith(sayRefusal(file, read.failure), exitCodes.usage)
})
