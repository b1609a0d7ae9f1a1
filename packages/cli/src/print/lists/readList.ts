/** Reads a list that only the office has, from YAML, with every mistake at its line. */
import { readYaml } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import { exitCodes } from "../../Ended.ts"
import { sayRefusal } from "../../pack/sayRefusal.ts"
import { endWith } from "../../terminal/endWith.ts"
import { readBytes } from "../../terminal/readBytes.ts"

/** `flag` named the file; `-` is the standard input. */
export const readList = Effect.fnUntraced(function*<A>(flag: string, file: string, schema: Schema.Codec<A, unknown>) {
  const name = file === "-" ? "标准输入" : file
  const bytes = yield* readBytes(file).pipe(Effect.catch((why) => endWith(`${flag}：${sayRefusal(name, why)}`, exitCodes.usage)))
  const read = readYaml(schema, bytes)
  return Result.isSuccess(read) ? read.success.value : yield* endWith(sayRefusal(name, read.failure), exitCodes.usage)
})
