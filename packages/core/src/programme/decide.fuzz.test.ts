/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import type { Chance } from "../../test/chance.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { after, context, notice, ways, wishes } from "../../test/programmeSamples.ts"
import { roomFuzz, type Wishing } from "../../test/roomFuzz.ts"
import { tagsOf } from "../../test/tagsOf.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const ids = notice.requirements!.map(({ id }) => id)
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

const FOLLOWS = { Open: "OrderMending", Ordered: "ReportMended", Reported: "RecheckMended", Passed: "RecordVisit" } as const

/** What follows next for some finding of a supervision: by chance alone few would be followed to their end. */
const next = (state: State, chance: Chance): Command["_tag"] | undefined =>
  state._tag === "Supervising" && state.campaign.findings.length > 0 && chance.happens(40) ? FOLLOWS[chance.pick(state.campaign.findings)._tag] : undefined

/** By chance, or a sample with a part of it by chance. */
const wish = ({ chance, made: madeOf, state, today }: Wishing<State, Command>): Command => {
  const made = madeOf(next(state, chance))
  const tag = made._tag
  if (!chance.happens(60)) return made
  const sample = { ...wishes[tag] } as Record<string, unknown>
  for (const key of Object.keys(sample)) if (chance.happens(25)) sample[key] = (made as unknown as Record<string, unknown>)[key] ?? sample[key]
  if ("on" in sample && chance.happens(60)) sample["on"] = today
  // what is at hand: a task or findings of this matter, a day that may be
  if (state._tag === "Building" && "task" in sample && chance.happens(80)) sample["task"] = chance.pick(state.site.tasks).id
  if (state._tag === "Supervising" && "findings" in sample && tag !== "RecordVisit" && state.campaign.findings.length > 0) sample["findings"] = [chance.pick(state.campaign.findings).id]
  if (state._tag === "Supervising" && tag === "RecheckMended" && state.campaign.findings.length > 0 && chance.happens(80)) {
    const { id } = chance.pick(state.campaign.findings)
    Object.assign(sample, chance.happens(70) ? { passed: [id], failed: [] } : { passed: [], failed: [id] })
  }
  // visits that find nothing, so that some supervisions can be closed
  if (state._tag === "Supervising" && tag === "RecordVisit" && chance.happens(40)) Object.assign(sample, { site: chance.pick(state.campaign.sites), findings: [] })
  return sample as unknown as Command
}

const fuzz = roomFuzz(room, {
  pool: {
    texts: [...days, ...ids, ...ids, "2027-03-01", "9999-12-31", "1000-01-01", "own/opening", "f1", "f1", "f2", "m1", "甲", "乙", "示例中心", "分管领导", "联络员", "", "__proto__", "roster", "\ud800"],
    numbers: [0, 1, 1, 5, 10, 14, 20, 31, 50, 100, 400, 2026, 2026, 2025, 1_000_000, -1, 1.5, 2 ** 53]
  },
  contextOf: (today, chance) => context(today, {
    role: chance.pick(Role.literals),
    calendar: chance.pick(calendars),
    silent: chance.happens(5),
    ...(chance.happens(3) && { number: null })
  }),
  matrix,
  seldom: ["DropSite", "EndReports"],
  wish,
  refusals: refusalTags,
  wrong: (_state, row) =>
    row === undefined ? undefined
    : (row.endedOn !== undefined) !== room.ended.includes(row.status) ? "ended in part"
    : row.done > row.total || row.late > Math.max(row.total, 1) ? "more than there is"
    : undefined,
  lives: 2_000
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 50,000 wishes with values, and reaches every state, every fact and nearly every refusal", () => {
  const { facts, reached, refused, wishes: made, yes } = fuzz.lives()
  expect(made).toBeGreaterThan(50_000)
  expect(yes).toBeGreaterThan(10_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect([...tagsOf(Fact.ast).keys()].filter((tag) => !facts.has(tag))).toEqual([])
  expect(refusalTags.length - refused.size).toBeLessThan(8)
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000, standings.map((standing) => after(...ways[standing]))).size).toBe(standings.length)
}, slow)
