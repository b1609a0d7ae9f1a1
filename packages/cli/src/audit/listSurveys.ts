/** Lists the files that the words of a command line name: a file itself, of a folder the surveys in it, by name. */
import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { sayFileError } from "../terminal/sayFileError.ts"
import type { Refusal } from "./Refusal.ts"

/** Files in order, and what cannot be looked into. */
export interface Listed {
  readonly files: ReadonlyArray<string>
  readonly refusals: ReadonlyArray<Refusal>
}

export const listSurveys = Effect.fnUntraced(function*(words: ReadonlyArray<string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const list = Effect.fnUntraced(function*(word: string) {
    const { type } = yield* fs.stat(word)
    if (type !== "Directory") return { files: [word], refusals: [] }
    const inside = (yield* fs.readDirectory(word)).filter((each) => /\.(ya?ml|json)$/i.test(each)).toSorted()
    return inside.length === 0
      ? { files: [], refusals: [{ file: word, why: "这个文件夹里没有检查记录（.yaml、.yml、.json）" }] }
      : { files: inside.map((each) => path.join(word, each)), refusals: [] }
  })
  const each = yield* Effect.forEach(words, (word) =>
    list(word).pipe(Effect.catch((error) => Effect.succeed<Listed>({ files: [], refusals: [{ file: word, why: sayFileError(error) }] }))))
  return { files: [...new Set(each.flatMap(({ files }) => files))], refusals: each.flatMap(({ refusals }) => refusals) } satisfies Listed
})
