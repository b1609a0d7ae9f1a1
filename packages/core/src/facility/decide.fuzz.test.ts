/** Wishes by chance: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { asset, authorise, call, checks, cleaning, closeIt, fault, hours, material, openIt, plainPack, repair, round, stock, take, townPack, verify } from "../../test/facilitySamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomContext } from "../../test/roomContext.ts"
import { roomFuzz, type Wishing } from "../../test/roomFuzz.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 20 }, (_, i) => addDays("2026-08-31", i * 4))
const pool = {
  texts: [...days, "9999-12-31", "f1", "c1", "c2", "x1", "k1", "09:00", "17:30", "05-01", "10-31", "printer", "form", "guide", "facility/checks", "facility/cleaning", "conduct/misuse", "宣传册", "__proto__", "", "\ud800"],
  numbers: [0, 0.5, 1, 2, 7, 20, 30, 400, -1, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

const dated = (wish: Command, on: string): Command => ("on" in wish ? { ...wish, on } : wish)

/** What fits the kind of thing, likelier than chance would have it. */
const wish = ({ chance, made, state, today }: Wishing<State, Command>): Command => {
  if (chance.happens(40)) return made()
  const usual: { readonly [tag in State["_tag"]]: ReadonlyArray<Command> } = {
    Nothing: [asset, cleaning, checks, stock, material, hours],
    Asset: [fault, call, repair, verify, { ...verify, works: false } as Command, authorise, { _tag: "MakeChange", id: "c1", on: today }, { _tag: "ReportChange", id: "c2", kind: "software", what: "升级", on: today }, { _tag: "SettleChange", id: "c2", how: "补办", on: today }],
    Round: [round(today), round(today, "x1"), { _tag: "SolveFinding", id: "x1", how: "已处理", on: today }],
    Stock: [take(4), { _tag: "Restock", on: today, number: 7 }, { _tag: "CountStock", on: today, count: 12 }],
    Material: [{ _tag: "ReplaceMaterial", on: today, version: "新版", source: "网站", through: addDays(today, 20) }, { _tag: "MarkOutdated", on: today, why: "已取消" }],
    Opening: [openIt(today), closeIt(today), openIt(today, "10:00"), closeIt(today, "16:00"), { _tag: "AnnounceException", on: today, from: addDays(today, 1), through: addDays(today, 2), spans: [], reason: "检修" }]
  }
  return dated(chance.pick(usual[state._tag]), today)
}

/** Nothing is less than nothing, and what waits for nothing owes nothing. */
const wrong = (state: State): string | undefined => {
  const owed = room.obligations(state).length
  switch (state._tag) {
    case "Stock": return state.stock.count < 0 ? "less than nothing" : state.stock.closed === undefined && (state.stock.count < state.stock.reorderAt) !== (owed === 1) ? "a low stock that owes nothing" : undefined
    case "Round": return state.round.done.some(({ missed }) => missed < 0) ? "missed less than nothing" : undefined
    case "Opening": return state.opening.days.slice(0, -1).some(({ closed }) => closed === undefined) ? "left open and opened again" : undefined
    default: return undefined
  }
}

const fuzz = roomFuzz(room, {
  pool, wish, wrong, refusals: refusalTags, likely: () => [], alwaysOwes: false, lives: 500, length: 40,
  contextOf: (today, chance) => roomContext(chance.happens(92) ? townPack : plainPack, today, { role: chance.pick(Role.literals), calendar: chance.pick(calendars) })
})

it("answers wishes with values, and reaches nearly every refusal and fact", () => {
  const { facts, refused, spoiled, wishes, yes } = fuzz.lives()
  expect(wishes).toBeGreaterThan(20_000)
  expect(spoiled).toBeGreaterThan(10_000)
  expect(yes).toBeGreaterThan(3_000)
  expect(refusalTags.filter((tag) => !refused.has(tag)).length).toBeLessThan(8)
  expect(facts.size).toBeGreaterThan(28)
}, 240_000)

it("applies any fact to any state", () => {
  expect(fuzz.facts(8_000)).toEqual(new Set(["Nothing", "Asset", "Round", "Stock", "Material", "Opening"]))
}, 240_000)
