/** The desk of an invented office on SQLite, on a clock that the example sets: what it prints is the same whenever it runs. */
import { room } from "@zone/core/application"
import { lawFor, makeDesk, toPromises } from "@zone/core/desk"
import { newMasterKey } from "@zone/core/ports"
import { packs } from "@zone/packs/all"
import { layerSqlite } from "@zone/store-sqlite"
import { chinaCalendar } from "date-fns-holiday-cn"
import { createCalendar } from "date-fns-holiday-cn/calendar"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"

/** A clock that stands where it is put; for waiting it is the machine's. */
export const standingClock = () => {
  let millis = 0
  const clock: Clock.Clock = Object.assign(Object.create(Effect.runSync(Effect.clockWith(Effect.succeed))) as Clock.Clock, {
    currentTimeMillisUnsafe: () => millis,
    currentTimeMillis: Effect.sync(() => millis)
  })
  return {
    clock,
    /** Ten in the morning of a day in China. */
    set: (day: string): void => { millis = Date.parse(`${day}T02:00:00Z`) }
  }
}

export const openDesk = (file: string, clock: Clock.Clock) => {
  const law = Result.getOrThrow(lawFor({
    packs, pack: "cn-500105/zone", on: "2026-09-21", venue: "serviceHall", tier: "county", also: ["cn/remedies"],
    calendar: chinaCalendar, forecast: createCalendar({ forecastThrough: 2027 })
  }))
  const masterKey = Effect.runSync(newMasterKey)
  const desk = makeDesk(room, law, { numbering: { format: (year, number) => `示信公〔${year}〕${number}号` } })
  return toPromises(desk, layerSqlite({ file, masterKey }).pipe(Layer.provideMerge(Layer.succeed(Clock.Clock, clock))))
}
