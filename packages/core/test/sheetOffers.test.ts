/**
 * What the sheets offer, over every state of every recorded history: wishes that the room knows, with fields that they have, and where something
 * presses, no wish that the state refuses whatever it says. A line for everybody and everything, on any day.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { partsOf, refusalOf, wishSchemas } from "../src/desk/index.ts"
import { facilitySheetOf } from "../src/facility/index.ts"
import { room as facility } from "../src/facility/room.ts"
import { offersOf } from "../src/reading/index.ts"
import { room as reading } from "../src/reading/room.ts"
import type { AnyRoom, Context, Offer } from "../src/rules/index.ts"
import { dutySheetOf } from "../src/staffing/index.ts"
import { room as staffing } from "../src/staffing/room.ts"
import { inOffice } from "../src/staffing/State.ts"
import { on as facilityOn } from "./facilitySamples.ts"
import { readingContext } from "./readingSamples.ts"
import { on as staffingOn } from "./staffingSamples.ts"

/** Days on which a sheet is drawn: never before what has happened. */
const daysFrom = (on: string): ReadonlyArray<string> => ["2026-09-22", "2026-10-09", "2027-03-01"].filter((day) => day >= on)

interface Told { readonly where: string; readonly state: unknown; readonly offers: ReadonlyArray<Offer>; readonly context: Context }

const statesOf = <State>(room: { readonly name: string; readonly initial: State; readonly evolve: (state: State, fact: never) => State; readonly Fact: unknown }): ReadonlyArray<readonly [where: string, state: State, on: string]> => {
  const folder = join(import.meta.dirname, "../test-data", room.name, "v1")
  const decode = Schema.decodeUnknownSync(room.Fact as Schema.Codec<unknown, unknown>)
  return readdirSync(folder).flatMap((file) => {
    const facts = readFileSync(join(folder, file), "utf8").trimEnd().split("\n").slice(0, -1).map((line) => decode(JSON.parse(line)))
    let state = room.initial
    let on = ""
    return facts.map((fact, nth) => {
      state = room.evolve(state, fact as never)
      const { on: day } = fact as { readonly on: string }
      if (day > on) on = day
      return [`${file} ${nth}`, state, on] as const
    })
  })
}

const posts = (): ReadonlyArray<Told> => statesOf(staffing).flatMap(([where, state, on]) => daysFrom(on).flatMap((day) => {
  const context = staffingOn(day)
  const sheet = dutySheetOf([{ id: "p-1", state }], `${day}T10:00`, context)
  if (state._tag !== "Kept") {
    expect(sheet.posts).toEqual([])
    return []
  }
  const [post] = sheet.posts
  expect(post?.holders.map(({ staff }) => staff)).toEqual(inOffice(state.post).map(({ staff }) => staff))
  for (const holder of post?.holders ?? []) expect(holder.days.length).toBe(sheet.days.length)
  return [{ where, state, context, offers: [...post?.offers ?? [], ...(post?.holders ?? []).flatMap(({ offers }) => offers), ...(post?.absences ?? []).flatMap(({ offers }) => offers)] }]
}))

const facilities = (): ReadonlyArray<Told> => statesOf(facility).flatMap(([where, state, on]) => daysFrom(on).map((day) => {
  const context = facilityOn(day)
  const { assets, materials, needs, opening, rounds, stocks } = facilitySheetOf([{ id: "m-1", state }], `${day}T10:00`, context)
  expect(needs.length).toBeGreaterThan(0)
  const lines = [...assets, ...materials, ...opening, ...rounds, ...stocks]
  expect(lines.length).toBeLessThan(2)
  return { where, state, context, offers: [...lines.flatMap(({ offers }) => offers), ...rounds.flatMap(({ findings }) => findings.flatMap(({ offers }) => offers))] }
}))

const visits = (): ReadonlyArray<Told> => statesOf(reading).flatMap(([where, state, on]) => daysFrom(on).map((day) => ({ where, state, context: readingContext(day), offers: offersOf(state) })))

/** Whether a wish has a field at a place: `attendees.0` is one of a list. */
const has = (room: AnyRoom, wish: string, place: string): boolean => {
  const schema = wishSchemas(room).get(wish)
  const part = schema && partsOf(schema)
  return part?.kind === "group" && part.fields.some(({ key }) => key === place.split(".")[0])
}

describe.each([["staffing", staffing, posts], ["facility", facility, facilities], ["reading", reading, visits]] as const)("what the sheet of %s offers", (_, typed, told) => {
  const room = typed as unknown as AnyRoom

  it("are wishes of the room, with fields that they have", () => {
    const all = told()
    expect(all.length).toBeGreaterThan(15)
    const wrong = all.flatMap(({ offers, where }) => offers.flatMap(({ given, wish }) => {
      if (!Object.hasOwn(room.wishNames, wish)) return [`${where} ${wish}`]
      return Object.keys(given).filter((place) => !has(room, wish, place)).map((place) => `${where} ${wish}.${place}`)
    }))
    expect([...new Set(wrong)]).toEqual([])
  })

  it("press for nothing that the state refuses whatever is said", () => {
    const pressing = told().flatMap(({ context, offers, state, where }) => offers.filter((each) => each.pressing).map(({ wish }) => `${wish}: ${refusalOf(room, state, wish, context)?._tag ?? "may"} ${refusalOf(room, state, wish, context) ? where : ""}`))
    expect([...new Set(pressing)].filter((each) => !each.includes(": may"))).toEqual([])
    expect(pressing.length).toBeGreaterThan(0)
  })
})
