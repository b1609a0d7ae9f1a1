/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { applicationContext } from "../../test/applicationContext.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomFuzz } from "../../test/roomFuzz.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { RegisterRow } from "./RegisterRow.ts"
import { room } from "./room.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

const fuzz = roomFuzz(room, {
  pool: {
    texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "t1", "t1", "t1", "m1", "p1", "r1", "2026-0001", "", "__proto__", "示例", "reply", "\ud800"],
    numbers: [0, 1, 5, 9, 10, 20, 20, 21, 30, 31, 60, 201, 400, 2740, 1_000_000, -1, 1.5, 2 ** 53]
  },
  contextOf: (today, chance) => applicationContext(today, {
    role: chance.pick(Role.literals),
    calendar: chance.pick(calendars),
    without: chance.happens(3) ? [chance.pick(["reply", "correctionNotice", "thirdPartyOpinion", "jointMakerOpinion", "feePayment", "review"])] : [],
    ...(chance.happens(5) && { number: undefined }),
    ...(chance.happens(20) && { window: { receivesFor: chance.pick([["itself"], ["departments"], []] as const), basis: { document: "d", clause: "c", reading: "text", cite: "示例" } } })
  }),
  matrix,
  seldom: ["Withdraw"],
  // most of the time about the money that is asked for
  wish: ({ chance, made, state }): Command => {
    const command = made()
    return command._tag === "RecordPayment" && state._tag === "AwaitingPayment" && chance.happens(80) ? { ...command, amount: state.work.fee.fee.amount } : command
  },
  Row: RegisterRow,
  refusals: refusalTags,
  rowless: ["Guided"],
  wrong: (_state, row) =>
    row === undefined ? undefined
    : (row.outcome === undefined) !== (row.endedOn === undefined) || (row.outcome === undefined) !== (row.replyKind === undefined) ? "ended in part"
    : (row.status === "archived") !== (row.archivedOn !== undefined) ? "archived in part"
    : undefined,
  lives: 2_600,
  length: 40
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 100,000 wishes with values, and reaches every state and nearly every refusal", () => {
  const { reached, refused, spoiled, wishes, yes } = fuzz.lives()
  expect(wishes).toBeGreaterThan(100_000)
  expect(yes).toBeGreaterThan(10_000)
  expect(spoiled).toBeGreaterThan(5_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refused.size).toBeGreaterThan(60)
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000).size).toBeGreaterThan(4)
}, slow)
