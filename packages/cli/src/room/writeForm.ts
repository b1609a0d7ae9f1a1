/** Writes the blank contents of a wish of a room, or the list of its wishes. */
import { askedFields, wishSchemas } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { displayWidth } from "effect/cli/CliOutput"
import { useOffice } from "../office/useOffice.ts"
import { zhOf } from "../pack/zhOf.ts"
import { deliver } from "../terminal/deliver.ts"
import { padEnd } from "../terminal/padEnd.ts"
import { drawWish } from "./drawWish.ts"
import { roomNamed } from "./roomNamed.ts"
import { wishOf } from "./wishOf.ts"

export interface FormInput {
  readonly wish: Option.Option<string>
  readonly office: Option.Option<string>
  readonly output: Option.Option<string>
}

const role = zhOf(Role)

/** What the rules of an office offer for the wishes of a room that begin something. */
const choicesAt = (room: AnyRoom, office: string) =>
  useOffice({ office, as: Option.none() }, ({ context }) => Effect.succeed(room.choices?.(room.initial, context) ?? {}))

export const writeForm = Effect.fnUntraced(function*(name: string, { office, output, wish }: FormInput) {
  const room = roomNamed(name)
  const { fieldNames, permits, title, wishNames } = room
  if (Option.isSome(wish)) {
    const tag = yield* wishOf(room, wish.value)
    const choices = Option.isNone(office) ? {} : yield* choicesAt(room, office.value)
    const schema = Schema.Struct(askedFields(room, tag, wishSchemas(room).get(tag)!))
    return yield* deliver(drawWish(`${title}：${wishNames[tag] ?? tag}（${tag}）`, tag, schema, { names: fieldNames ?? {}, choices }).trimEnd(), output)
  }
  const widest = Math.max(...Object.keys(wishNames).map(displayWidth))
  return yield* Console.log(Object.entries<string>(wishNames).map(([tag, zh]) => `${padEnd(tag, widest)}  ${zh}（${(permits[tag] ?? []).map(role).join("、")}）`).join("\n"))
})
