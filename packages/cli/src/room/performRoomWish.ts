/** Carries out one wish in a room, and says what came of it. */
import { Refused, sealBy, standingOf, wishSchemas } from "@zone/core/desk"
import type { AnyWish } from "@zone/core/rules"
import { Role } from "@zone/core/terms"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Path from "effect/Path"
import { sayDueWithBasis } from "../apply/sayDue.ts"
import { keepWith } from "../apply/clear/keepWith.ts"
import { useOffice } from "../office/useOffice.ts"
import { zhOf } from "../pack/zhOf.ts"
import { plain } from "../terminal/plain.ts"
import { gatherFor } from "./gatherFor.ts"
import { findRoomMatter } from "./findRoomMatter.ts"
import { newId } from "./newId.ts"
import type { PerformInput } from "./performFlags.ts"
import { readRoomWish } from "./readRoomWish.ts"
import { roomNamed } from "./roomNamed.ts"
import { sayGathered } from "./sayGathered.ts"
import { wishOf } from "./wishOf.ts"

const role = zhOf(Role)

export const performRoomWish = (name: string, input: PerformInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { agency, by, context, deskFor, today } = opened
    const { json, key, number, with: given } = input
    const room = roomNamed(name)
    const desk = deskFor(room)
    const tag = yield* wishOf(room, input.wish)
    const id = number === "new" ? Option.isSome(input.id) ? input.id.value : yield* newId(room, desk, agency, tag, today) : undefined
    const matter = id === undefined ? yield* findRoomMatter(desk, agency, number) : yield* desk.load(agency, id)
    // where it stands is enough for a no; but a click that was answered before is answered again
    const standing = standingOf(room, matter.state, context).find(({ wish }) => wish === tag)
    if (standing?.refusal && Option.isNone(key)) return yield* new Refused({ refusal: standing.refusal })
    const file = Option.getOrUndefined(given)
    const asked = yield* readRoomWish(room, tag, file, { given: Option.getOrUndefined(input.on), today })
    // what the records say is told before anything is decided by it
    const { wish, zones } = yield* gatherFor(opened, desk, room, asked)
    if (zones && !json) yield* Console.log(sayGathered(zones))
    const { dirname } = yield* Path.Path
    const fresh = yield* desk.newSubject
    const subjectOf = (path: ReadonlyArray<string | number>): string => room.subjectOf(matter.state, wish, path) ?? fresh
    const sealed = yield* sealBy(wishSchemas(room).get(tag)!, wish, keepWith(opened, file === undefined || file === "-" ? "." : dirname(file), subjectOf))
    const { facts, obligations, repeated, row, stream, version } = yield* desk.execute(matter.stream.id, sealed as AnyWish, { ...by, ...(Option.isSome(key) && { idempotencyKey: key.value }) })
    const said = (row === undefined ? undefined : room.indexOf(row).number) ?? stream.id
    if (json) return yield* Console.log(JSON.stringify({ id: stream.id, number: said, version, repeated, facts: facts.map(({ _tag }) => _tag), obligations, ...(zones && { gathered: zones }) }))
    return yield* Console.log([
      `${room.title} ${said}`,
      ...(repeated ? ["（同一个标记已经办理过）"] : facts.length === 0 ? ["没有变化"] : facts.map(({ _tag }) => `  ${room.factNames[_tag] ?? _tag}`)),
      ...obligations.map(({ assignedTo, due, owedBy, what }) =>
        `应办：${what}（${assignedTo === undefined ? "" : `${assignedTo}，`}${role(owedBy)}）${due === undefined ? "" : `，${sayDueWithBasis(due)}`}`)
    ].map(plain).join("\n"))
  }))
