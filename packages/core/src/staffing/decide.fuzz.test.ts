/** Wishes by chance: deciding answers with a value, whatever comes in whatever order, and what follows holds together. */
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import { expect, it } from "vitest"
import { notice2027 } from "../../test/notice2027.ts"
import { roomContext } from "../../test/roomContext.ts"
import { roomFuzz, type Wishing } from "../../test/roomFuzz.ts"
import { appoint, plainPack, townPack } from "../../test/staffingSamples.ts"
import { addDays } from "../calendar/addDays.ts"
import { Role } from "../terms/Role.ts"
import type { Command } from "./Command.ts"
import { onDuty } from "./onDuty.ts"
import { refusalTags } from "./Refusal.ts"
import { room } from "./room.ts"
import { inOffice, type State } from "./State.ts"

const days = Array.from({ length: 20 }, (_, i) => addDays("2026-08-31", i * 4))
const ids = ["a", "b", "c", "a", "b", "q1", "q1", "q2", "h1", "r1", "r2"]
const pool = {
  texts: [...days, "9999-12-31", ...ids, ...ids, "09:00", "17:30", "consultant", "regulation", "unfit", "reply", "年龄35周岁以下", "熟练操作计算机", "上岗证", "__proto__", "", "\ud800"],
  numbers: [0, 0.5, 1, 2, 7, 12, 30, 99, 400, -1, 2 ** 53]
}
const calendars = [chinaCalendar, createCalendar({ notices: [notice2027] }), createCalendar({ forecastThrough: 2028 })]

/** A post, its people, and time away, likelier than chance would have them. */
const wish = ({ chance, made, state, today }: Wishing<State, Command>): Command => {
  if (state._tag === "Nothing") return chance.happens(80) ? { _tag: "EstablishPost", item: "consultant", on: today } : made()
  if (state._tag === "Abolished") return made()
  const staff = chance.pick(["a", "b", "c"])
  const id = chance.pick(["q1", "q2", "q3"])
  switch (chance.whole(0, 9)) {
    case 0: return appoint(staff, { on: today, place: staff === "a" ? "main" : "deputy", tenure: staff === "a" ? "fullTime" : "partTime" })
    case 1: return { _tag: "RequestAbsence", id, staff, kind: chance.pick(["secondment", "leave"] as const), on: today, from: today, through: addDays(today, 5) }
    case 2: return { _tag: "ApproveAbsence", id, on: today }
    case 3: return { _tag: "TakeOver", id, by: staff, on: today }
    case 4: return { _tag: "Leave", id, on: today }
    case 5: return chance.happens(50) ? { _tag: "Return", id, on: today } : made()
    default: return made()
  }
}

/** One person is at one place, and nobody is on duty who is away. */
const wrong = (state: State): string | undefined => {
  if (state._tag === "Nothing") return undefined
  const staff = inOffice(state.post).map((each) => each.staff)
  if (new Set(staff).size !== staff.length) return "somebody holds the post twice"
  for (const day of days) {
    for (const { onDuty: here, ready, uncovered } of onDuty(state, day)) {
      const all = [...here, ...ready].map((each) => each.staff)
      if (new Set(all).size !== all.length) return `somebody is on duty twice on ${day}`
      if (uncovered.some((each) => all.includes(each))) return `somebody is away and here on ${day}`
    }
  }
  return undefined
}

const fuzz = roomFuzz(room, {
  pool, wish, wrong, refusals: refusalTags, likely: () => [], alwaysOwes: false, lives: 800, length: 40,
  contextOf: (today, chance) => roomContext(chance.happens(90) ? townPack : plainPack, today, { role: chance.pick(Role.literals), calendar: chance.pick(calendars) })
})

it("answers wishes with values, and reaches nearly every refusal and fact", () => {
  const { facts, refused, spoiled, wishes, yes } = fuzz.lives()
  expect(wishes).toBeGreaterThan(32_000)
  expect(spoiled).toBeGreaterThan(15_000)
  expect(yes).toBeGreaterThan(4_000)
  expect(refusalTags.filter((tag) => !refused.has(tag)).length).toBeLessThan(10)
  expect(facts.size).toBeGreaterThan(18)
}, 240_000)

it("applies any fact to any state", () => {
  expect(fuzz.facts(8_000)).toEqual(new Set(["Nothing", "Kept", "Abolished"]))
}, 240_000)
