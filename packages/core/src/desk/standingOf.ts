/** What may be wished of a matter as it stands, before anybody has written the wish. */
import type { AnyRoom, Context, Refusal } from "../rules/Room.ts"
import type { Role } from "../terms/Role.ts"
import { refusalOf } from "./refusalOf.ts"

/** A wish as it stands for a matter now. */
export interface Standing {
  readonly wish: string
  /** In Chinese, as a clerk would call it. */
  readonly name: string
  /** `may` in this state, by somebody in these roles, if what it says is right · `no` with the reason. */
  readonly standing: "may" | "no"
  readonly roles: ReadonlyArray<Role>
  /** Whether the one who asks has such a role. */
  readonly permitted: boolean
  readonly refusal?: Refusal
}

/**
 * How each wish of a room stands for a matter now, in the order in which the room lists them. `context` is that of whoever asks; give it any
 * number where a wish that begins a matter needs one.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { contextOf, rooms, standingOf } from "@zone/core/desk"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const context = contextOf({ book, calendar: chinaCalendar }, { today: "2026-11-22", actor: { id: "u-1", role: "auditor" }, agency: "a-1" })
 * const room = rooms.find(({ name }) => name === "zone")!
 * standingOf(room, room.initial, context).map(({ refusal, standing, wish }) => [wish, standing, refusal?._tag]).slice(0, 2)
 * // => [["RecordInspection", "may", undefined], ["OrderRectification", "no", "NotInspected"]]
 * ```
 */
export const standingOf = (room: AnyRoom, state: unknown, context: Context): ReadonlyArray<Standing> =>
  Object.entries<string>(room.wishNames).map(([wish, name]): Standing => {
    const roles = room.permits[wish] ?? []
    const common = { wish, name, roles, permitted: roles.includes(context.actor.role) }
    const refusal = refusalOf(room, state, wish, context)
    return refusal === undefined ? { ...common, standing: "may" } : { ...common, standing: "no", refusal }
  })
