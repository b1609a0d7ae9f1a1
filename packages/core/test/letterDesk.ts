/** A desk of the invented room of letters, with people and days that tests may use. */
import { chinaCalendar } from "date-fns-holiday-cn"
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"
import { type By, type Law, makeDesk } from "../src/desk/index.ts"
import { letterRoom } from "./letterRoom.ts"
import { bookOf, packOf, practice } from "./samplePacks.ts"
import { workingDays } from "./sampleTerms.ts"

/** A term of 20 working days by the name of `reply`, and the calendar of the notices. */
export const law: Law = { book: bookOf("cn/sample", [packOf("cn/sample", { terms: { reply: workingDays(20) }, requirements: [practice("area/intake", { item: "intake", does: "设有申请接收区" }), practice("sign/plate", { item: "plate", does: "设有标识牌" })] })]), calendar: chinaCalendar }

export const letters = makeDesk(letterRoom, law)

export const agency = "agency-1"
export const clerk: By = { agency, zone: "zone-1", actor: { id: "clerk-1", role: "clerk" } }
export const handler: By = { agency, zone: "zone-1", actor: { id: "handler-1", role: "handler" } }

/** Morning of a day in China. */
export const goTo = (day: string): Effect.Effect<void> => TestClock.setTime(Date.parse(`${day}T01:00:00.000Z`))

/** Opens a letter of somebody, under an id. */
export const open = Effect.fnUntraced(function*(id: string, name: string = "张三", by: Partial<By> = {}) {
  const sender = yield* letters.seal(by.agency ?? agency, `person-${id}`, name)
  return yield* letters.execute(id, { _tag: "Open", kind: "letter", sender }, { ...clerk, ...by })
})
