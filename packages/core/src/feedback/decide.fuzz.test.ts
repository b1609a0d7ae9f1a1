/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { feedbackContext, silentPack, townPack } from "../../test/feedbackSamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomFuzz } from "../../test/roomFuzz.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { FeedbackRow } from "./FeedbackRow.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"

const days = Array.from({ length: 20 }, (_, i) => addDays("2026-08-31", i * 4))
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]
const beginning = new Set(["Suggest", "Rate", "Complain"])

const fuzz = roomFuzz(room, {
  pool: {
    texts: [...days, ...days, "9999-12-31", "1000-01-01", "b1", "b1", "x-1", "a-clerk", "late", "rude", "broken", "tooVague", "tooVague", "noContactOrEvidence", "finding", "staff", "示例窗口", "示例 窗口", "__proto__", "示例", "\ud800", ""],
    numbers: [0, 1, 5, 10, 400, 401, -1, 1.5, 2 ** 53]
  },
  contextOf: (today, chance) => feedbackContext(today, {
    role: chance.pick(Role.literals), id: chance.happens(10) ? "x-1" : "a-1", pack: chance.happens(15) ? silentPack : townPack, calendar: chance.pick(calendars),
    ...(chance.happens(3) && { number: undefined })
  }),
  matrix,
  seldom: ["Withdraw", "RecordBreach", "NameComplainedOf"],
  // grounds that the lists have, and days not before what they follow, some of the time
  wish: ({ chance, made }): Command => {
    const command = made()
    if (command._tag === "Complain" && chance.happens(60)) {
      return { ...command, arrival: { _tag: "Direct", channel: "phone", on: "2026-08-31" }, grounds: [{ _tag: "Listed", field: "service", key: "rude" }], against: { ...command.against, actors: [], colleagues: [] } }
    }
    if (beginning.has(command._tag) && chance.happens(50)) return { ...command, arrival: { _tag: "Box", emptiedOn: "2026-08-31" } } as Command
    return command
  },
  Row: FeedbackRow,
  refusals: refusalTags,
  lives: 1_500
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 60,000 wishes with values, and reaches every state and nearly every refusal", () => {
  const { reached, refused, wishes, yes } = fuzz.lives()
  expect(wishes).toBeGreaterThan(60_000)
  expect(yes).toBeGreaterThan(10_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refusalTags.length - refused.size).toBeLessThan(6)
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000).size).toBeGreaterThan(10)
}, slow)
