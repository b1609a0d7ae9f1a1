/** Lists what may be done with a matter of a room now, or with a new one. */
import { type Standing, standingOf } from "@zone/core/desk"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import type { OfficeInput } from "../office/officeFlags.ts"
import { useOffice } from "../office/useOffice.ts"
import { sayWishes } from "../apply/wishes/sayWishes.ts"
import { findRoomMatter } from "./findRoomMatter.ts"
import { roomNamed } from "./roomNamed.ts"

export interface WishesInput extends OfficeInput {
  readonly number: Option.Option<string>
  readonly json: boolean
}

/** What a new matter may begin with; that all else comes later goes without saying. */
const sayFirst = (wishes: ReadonlyArray<Standing>): ReadonlyArray<string> => sayWishes(wishes.filter(({ standing }) => standing === "may"))

export const listRoomWishes = (name: string, input: WishesInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, context, deskFor }) {
    const room = roomNamed(name)
    const state = Option.isNone(input.number) ? room.initial : (yield* findRoomMatter(deskFor(room), agency, input.number.value)).state
    const wishes = standingOf(room, state, context)
    return yield* Console.log(input.json ? JSON.stringify(wishes) : (Option.isNone(input.number) ? sayFirst(wishes) : sayWishes(wishes)).join("\n"))
  }))
