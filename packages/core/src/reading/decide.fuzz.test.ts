/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { notice2027 } from "../../test/notice2027.ts"
import { openPack, readingContext, strictPack, wishes } from "../../test/readingSamples.ts"
import { roomFuzz } from "../../test/roomFuzz.ts"
import { addDays } from "../calendar/addDays.ts"
import type { Command } from "./Command.ts"
import { ReadingRow } from "./ReadingRow.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 20 }, (_, i) => addDays("2026-08-31", i * 4))
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const later = Object.keys(wishes).filter((tag) => tag !== "RecordVisit")

const fuzz = roomFuzz(room, {
  pool: { texts: [...days, "9999-12-31", "reply", "l1", "l1", "l2", "养老服务", "征地补偿", "禁止吸烟和喧哗", "__proto__", "示例", "\ud800", ""], numbers: [0, 0, 0, 1, 2, 5, 400, 401, -1, 1.5, 2 ** 53] },
  contextOf: (today, chance) => readingContext(today, { pack: chance.happens(50) ? openPack : strictPack, calendar: chance.pick(calendars) }),
  likely: (state: State) => (state._tag === "Nothing" ? ["RecordVisit"] : later),
  wish: ({ chance, made }): Command => {
    const command = made()
    return command._tag === "RecordVisit" && chance.happens(70) ? { ...command, on: "2026-08-31" } : command
  },
  Row: ReadingRow,
  refusals: refusalTags,
  lives: 1_000
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 35,000 wishes with values, and reaches both states and nearly every refusal", () => {
  const { reached, refused, wishes: made, yes } = fuzz.lives()
  expect(made).toBeGreaterThan(35_000)
  expect(yes).toBeGreaterThan(10_000)
  expect([...reached].toSorted()).toEqual(["Open", "Settled"])
  expect(refusalTags.filter((tag) => !refused.has(tag))).toEqual(["NotReckoned"])
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000).size).toBe(3)
}, slow)
