/** What people may begin themselves in a room: the wishes that it lets them make where nothing is yet, each with the form that they fill in. */
import { standingOf, wishSchemas } from "@zone/core/desk"
import type { AnyRoom } from "@zone/core/rules"
import { formOf } from "../wish/formOf.ts"
import { formForPeople, type FormForPeople } from "./formForPeople.ts"
import { type AskedOf, placeChoices } from "./PlaceChoices.ts"

/** A wish that people may make. */
export interface WishForPeople extends FormForPeople {
  readonly wish: string
  /** In Chinese. */
  readonly name: string
}

/** In the order of the room; `asked.context` is that of an applicant. @internal */
export const forPeople = (room: AnyRoom, asked: AskedOf): ReadonlyArray<WishForPeople> =>
  standingOf(room, room.initial, asked.context).flatMap(({ name, permitted, standing, wish }) => {
    const schema = wishSchemas(room).get(wish)
    if (!permitted || standing !== "may" || schema === undefined) return []
    const form = formForPeople(formOf(schema), { room: room.name, wish, today: asked.context.today, choices: placeChoices(room.name, wish, asked) })
    return form ? [{ wish, name, ...form }] : []
  })
