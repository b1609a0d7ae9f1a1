/** The page of a zone: what the rules of the place say of it, and what the office adds. */
import { AreaFunction } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { ZonePage } from "../api/PublicGroup.ts"
import { Office } from "../office/Office.ts"
import { isWorkedOn } from "./isWorkedOn.ts"

const usual = wordOf(AreaFunction)

/** @internal */
export const zonePage: Effect.Effect<ZonePage, never, Office> = Effect.gen(function*() {
  const { law, options, today } = yield* Office
  const { agency, page = {}, says, zone } = options
  const day = yield* today
  const nameOf = (item: AreaFunction): string => {
    const local = law.book.name("areas", item)
    return local === item ? usual(item) : local
  }
  // a place may do two things in one area
  const names = [...new Set(AreaFunction.literals.map(nameOf))]
  const workingDay = isWorkedOn(law, day)
  return {
    zone, agency: agency.name,
    title: page.title ?? `${agency.name}政务公开专区`,
    functions: AreaFunction.literals.map((item) => ({ function: item, name: nameOf(item) })),
    areas: page.areas ?? names.map((name) => ({ name, functions: AreaFunction.literals.filter((item) => nameOf(item) === name) })),
    ...(page.entrance && { entrance: page.entrance }),
    addressees: page.addressees ?? [{ kind: "itself", name: agency.name }],
    openingHours: page.openingHours ?? [],
    materials: (page.materials ?? []).map((each) => (each.through !== undefined && each.through < day ? { ...each, stale: true } : each)),
    contact: says.contact,
    today: day,
    ...(workingDay !== undefined && { workingDay })
  }
})
