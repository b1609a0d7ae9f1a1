/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import type { Chance } from "../../test/chance.ts"
import { plain, strict, wishes } from "../../test/enquirySamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomContext } from "../../test/roomContext.ts"
import { roomFuzz } from "../../test/roomFuzz.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Context } from "../rules/Room.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { EnquiryRow } from "./EnquiryRow.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

const days = Array.from({ length: 16 }, (_, i) => addDays("2026-08-31", i * 2))
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

/** Each rule book with each calendar once, and days put into them: resolving a rule book for each wish would take minutes. */
const contexts = new Map<string, Context>()
const contextOf = (today: string, chance: Chance): Context => {
  const rules = chance.whole(0, 2)
  const calendar = chance.whole(0, calendars.length - 1)
  const role = chance.pick(Role.literals)
  const key = `${today} ${rules} ${calendar} ${role}`
  const made = contexts.get(key) ?? roomContext([strict, plain, {}][rules]!, today, { role, calendar: calendars[calendar]!, number: "2026-0001" })
  contexts.set(key, made)
  if (!chance.happens(3)) return made
  const { number: _number, ...without } = made
  return without
}

const fuzz = roomFuzz(room, {
  pool: {
    texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "q-1", "q-1", "示例局", "示例局", "2026-0001", "", "__proto__", "示例", "reply", "\ud800"],
    numbers: [1, 1, 2, 3, 5, 20, 400, 401, 0, -1, 1.5, 2 ** 53]
  },
  contextOf,
  matrix,
  // one by chance, or the sample of its kind moved to a day that fits
  wish: ({ chance, made, today }): Command => {
    const command = made()
    if (!chance.happens(40)) return command
    const sample = wishes[command._tag]
    return "on" in sample ? { ...sample, on: today } : sample
  },
  Row: EnquiryRow,
  refusals: refusalTags,
  wrong: (_state, row) => (row !== undefined && (row.end === undefined) !== (row.endedOn === undefined) ? "ended in part" : undefined),
  // some live over the turn of the year, whose days the notices do not tell
  firstDay: (chance) => (chance.happens(30) ? "2026-12-20" : "2026-09-01"),
  lives: 1_700
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 60,000 wishes with values, and reaches every state, nearly every refusal and every fact", () => {
  const { facts, reached, refused, wishes: made, yes } = fuzz.lives()
  expect(made).toBeGreaterThan(60_000)
  expect(yes).toBeGreaterThan(8_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refusalTags.filter((tag) => !refused.has(tag))).toEqual(["NotReckoned"])
  expect([...tagsOf(Fact.ast).keys()].filter((tag) => !facts.has(tag))).toEqual([])
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000).size).toBe(5)
}, slow)
