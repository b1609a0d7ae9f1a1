/** Wishes by chance, from the schema and spoiled: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { disclosureContext, place, strictPlace } from "../../test/disclosureSamples.ts"
import { notice2027 } from "../../test/notice2027.ts"
import { roomFuzz, type Wishing } from "../../test/roomFuzz.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { DisclosureRow } from "./DisclosureRow.ts"
import type { Fact } from "./Fact.ts"
import { matrix, standings } from "./matrix.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import type { State } from "./State.ts"

const days = Array.from({ length: 24 }, (_, i) => addDays("2026-08-31", i * 5))
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

/** Days mostly make sense, and reviews mostly go the way to publication. */
const wish = ({ chance, made, state, today }: Wishing<State, Command>): Command => {
  const any = made()
  const command: Command = "on" in any && chance.happens(70) ? { ...any, on: today } : any
  if (command._tag !== "SignReview" || state._tag !== "Drafted" || !chance.happens(80)) return command
  const step = state.item.rules.steps.find(({ key }) => !state.signed.some((each) => each.step === key))?.key ?? "secrecy"
  return { ...command, step, ...(chance.happens(80) && { verdict: { _tag: "releasable" } }) }
}

/** Nothing is published that somebody other than its drafter did not clear, and no secret ever. */
const wrongFact = (state: State, fact: Fact): string | undefined => {
  if (fact._tag !== "Published") return undefined
  if (state._tag !== "Cleared" || state.item.determination._tag !== "proactive") return "published without being cleared"
  if (state.signed.some(({ signer }) => signer === state.item.drafter)) return "cleared by who drafted it"
  return state.item.rules.steps.every(({ key }) => state.signed.some(({ step }) => step === key)) ? undefined : "published with a step unsigned"
}

const fuzz = roomFuzz(room, {
  pool: {
    texts: [...days, ...days, "2027-03-01", "9999-12-31", "1000-01-01", "f1", "c1", "secrecy", "secrecy", "first", "second", "final", "此件公开发布", "不公开发布", "elderCare", "", "__proto__", "示例", "\ud800"],
    numbers: [0, 1, 3, 5, 7, 10, 20, 60, 400, -1, 1.5, 2 ** 53]
  },
  contextOf: (today, chance) => disclosureContext(today, {
    role: chance.pick(Role.literals), id: chance.pick(["p-1", "p-2", "p-3", "p-4", "p-5"]), calendar: chance.pick(calendars),
    pack: chance.happens(4) ? {} : chance.pick([place, strictPlace]), ...(chance.happens(5) && { number: undefined })
  }),
  matrix,
  seldom: ["Withdraw", "EndUpkeep", "CancelEvent"],
  wish,
  Row: DisclosureRow,
  refusals: refusalTags,
  wrong: (_state, row) => (row?.status === "published" && row.publications.length === 0 ? "published without a publication" : undefined),
  wrongFact,
  alwaysOwes: false,
  lives: 1_000,
  length: 40
})

/** Milliseconds for the whole on a machine that is busy with other things. */
const slow = 240_000

it("answers more than 35,000 wishes with values, and reaches every state and nearly every refusal", () => {
  const { reached, refused, wishes, yes } = fuzz.lives()
  expect(wishes).toBeGreaterThan(35_000)
  expect(yes).toBeGreaterThan(3_000)
  expect(standings.filter((standing) => !reached.has(standing))).toEqual(["Nothing"])
  expect(refusalTags.length - refused.size).toBeLessThan(8)
}, slow)

it("applies any fact to any state", () => {
  expect(fuzz.facts(20_000).size).toBeGreaterThan(8)
}, slow)
