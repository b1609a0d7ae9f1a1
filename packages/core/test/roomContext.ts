/**
 * The context of a room under an invented pack, made by the real `contextOf`: terms, rules and words as a locality would set them.
 *
 * @module
 */
import { type Calendar, chinaCalendar } from "date-fns-holiday-cn"
import { contextOf, type Law } from "../src/desk/index.ts"
import type { Context } from "../src/rules/Room.ts"
import type { RulePack } from "../src/rules/RulePack.ts"
import type { Role, Tier, VenueKind } from "../src/terms/index.ts"
import { bookOf, packOf } from "./samplePacks.ts"

/** What a test sets of its own. */
interface Setting {
  readonly role?: Role
  /** The id of who acts; that of the role where left out. */
  readonly id?: string
  readonly number?: string
  readonly venue?: VenueKind
  readonly tier?: Tier
  readonly calendar?: Calendar
}

/** The law of an invented place: what its pack says beyond the usual, at a town's convenience centre where nothing else is said. */
export const roomLaw = (pack: Partial<RulePack>, { calendar = chinaCalendar, tier = "township", venue = "convenienceCentre" }: Setting = {}): Law => ({
  book: bookOf("cn-990101/zone", [packOf("cn-990101/zone", pack)], "2026-11-21"), calendar, place: { venue, tier }
})

/** The context of a day there, for a clerk where no role is named. */
export const roomContext = (pack: Partial<RulePack>, today: string, setting: Setting = {}): Context => {
  const { id, number, role = "clerk" } = setting
  return contextOf(roomLaw(pack, setting), { today, actor: { id: id ?? `a-${role}`, role }, agency: "agency-1", ...(number !== undefined && { number }) })
}
