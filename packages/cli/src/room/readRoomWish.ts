/** Reads the contents of a wish of a room from YAML or JSON: personal data in clear, every mistake at its line. */
import { askedFields, clearOf, wishSchemas } from "@zone/core/desk"
import type { AnyRoom, AnyWish } from "@zone/core/rules"
import { readYaml } from "@zone/pack-file"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { exitCodes } from "../Ended.ts"
import { sayRefusal } from "../pack/sayRefusal.ts"
import { endWith } from "../terminal/endWith.ts"
import { readBytes } from "../terminal/readBytes.ts"
import { hideAt } from "./hideAt.ts"
import { wordOfRoom } from "./wordOfRoom.ts"

type Fields = { readonly [key: string]: unknown }

/** `on` is what the command line says, and the last resort. */
export const readRoomWish = Effect.fnUntraced(function*(room: AnyRoom, tag: string, file: string | undefined, on: { readonly given: string | undefined; readonly today: string }) {
  const schema = wishSchemas(room).get(tag)!
  const { _tag: _, ...fields } = askedFields(room, tag, schema)
  const hasDay = Object.hasOwn(fields, "on")
  if (on.given !== undefined && !hasDay) return yield* endWith(`--on：${room.wishNames[tag] ?? tag}不写日期，以今天为准；要写日期的，写在内容里`, exitCodes.usage)
  const days = hasDay ? { on: Schema.optionalKey(fields["on"]!) } : {}
  const clear = clearOf(Schema.Struct({ ...fields, ...days })) as unknown as Schema.Codec<Fields, unknown>
  const name = file === undefined ? "" : file === "-" ? "标准输入" : file
  const bytes = file === undefined ? new TextEncoder().encode("{}") : yield* readBytes(file).pipe(Effect.catch((why) => endWith(sayRefusal(name, why), exitCodes.usage)))
  const read = readYaml(clear, bytes)
  if (Result.isFailure(read) && file === undefined) {
    const word = room.wishNames[tag] ?? tag
    return yield* endWith(`${word}要写明内容：用 zone ${wordOfRoom(room.name)} form ${tag} --output 内容.yaml 写出空白的，填好以后加上 --with 内容.yaml`, exitCodes.usage)
  }
  if (Result.isFailure(read)) return yield* endWith(sayRefusal(name, hideAt(schema, read.failure)), exitCodes.usage)
  const { value } = read.success
  const wish: AnyWish = { _tag: tag, ...value, ...(hasDay && { on: on.given ?? value["on"] ?? on.today }) }
  return wish
})
