/** On what grounds somebody may complain at a place, by what the complaint is about. */
import type { Context } from "../rules/Room.ts"
import { ComplaintField } from "./ComplaintGround.ts"
import { type PlaceList, placeList } from "./placeList.ts"

/**
 * All that the place lists, by field; nothing where it lists none, and a ground is described.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf } from "@zone/core/desk"
 * import { groundsIn } from "@zone/core/feedback"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-22", actor: { id: "c-1", role: "clerk" }, agency: "a-1" })
 * groundsIn(context) // => []
 * ```
 */
export const groundsIn = (context: Context): ReadonlyArray<readonly [ComplaintField, PlaceList]> =>
  ComplaintField.literals.flatMap((field) => {
    const list = placeList(`complaint/${field}-grounds`, context)
    return list ? [[field, list] as const] : []
  })
