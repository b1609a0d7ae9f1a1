/**
 * Lists the files that the words of a command line name: a file itself, of a folder the surveys in it at any depth, by name. What is
 * reached twice, by links or by words, is listed once; a link back to a folder above ends there.
 */
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

const isSurvey = (name: string): boolean => /\.(ya?ml|json)$/i.test(name)

/** `-` names the standard input. */
export const listSurveys = Effect.fnUntraced(function*(words: ReadonlyArray<string>) {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path

  const walk = Effect.fnUntraced(function*(start: string) {
    const files: Array<string> = []
    const refusals: Array<Refusal> = []
    const seen = new Set([yield* fs.realPath(start)])
    // taken from the end: the last one put is the next one looked at
    const open = [start]
    const look = Effect.fnUntraced(function*(place: string) {
      const { type } = yield* fs.stat(place)
      if (type !== "Directory") {
        if (isSurvey(place)) files.push(place)
        return
      }
      const real = yield* fs.realPath(place)
      if (place !== start && seen.has(real)) return
      seen.add(real)
      const inside = (yield* fs.readDirectory(place)).filter((name) => !name.startsWith(".")).toSorted()
      open.push(...inside.toReversed().map((name) => path.join(place, name)))
    })
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      const at = place
      yield* look(at).pipe(Effect.catch((error) => Effect.sync(() => void refusals.push({ file: at, why: sayFileError(error) }))))
    }
    if (files.length + refusals.length === 0) refusals.push({ file: start, why: "这个文件夹里没有检查记录（.yaml、.yml、.json）" })
    return { files, refusals }
  })

  const list = Effect.fnUntraced(function*(word: string) {
    if (word === "-") return { files: [word], refusals: [] }
    const { type } = yield* fs.stat(word)
    return type === "Directory" ? yield* walk(word) : { files: [word], refusals: [] }
  })
  const each = yield* Effect.forEach(words, (word) =>
    list(word).pipe(Effect.catch((error) => Effect.succeed<Listed>({ files: [], refusals: [{ file: word, why: sayFileError(error) }] }))))

  const once = new Map<string, string>()
  for (const file of each.flatMap(({ files }) => files)) {
    const real = file === "-" ? file : yield* fs.realPath(file).pipe(Effect.orElseSucceed(() => file))
    // a file rather than a link to it
    if (!once.has(real) || path.resolve(file) === real) once.set(real, file)
  }
  return { files: [...once.values()], refusals: each.flatMap(({ refusals }) => refusals) } satisfies Listed
})
