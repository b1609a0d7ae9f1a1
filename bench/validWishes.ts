/**
 * Wishes that are granted: the sample wishes of a room's tests, each at every state of the room's recorded histories on several days, as
 * far as the room decides a yes.
 */
import { rooms } from "@zone/core/desk"
import type { AnyRoom, AnyWish, Context } from "@zone/core/rules"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { applicationContext } from "../packages/core/test/applicationContext.ts"
import * as applicationSamples from "../packages/core/test/applicationSamples.ts"
import * as disclosureSamples from "../packages/core/test/disclosureSamples.ts"
import * as enquirySamples from "../packages/core/test/enquirySamples.ts"
import * as facilitySamples from "../packages/core/test/facilitySamples.ts"
import * as feedbackSamples from "../packages/core/test/feedbackSamples.ts"
import * as programmeSamples from "../packages/core/test/programmeSamples.ts"
import * as readingSamples from "../packages/core/test/readingSamples.ts"
import { roomContext } from "../packages/core/test/roomContext.ts"
import * as staffingSamples from "../packages/core/test/staffingSamples.ts"
import { chance } from "./chance.ts"
import { recordedLives } from "./recordedLives.ts"

interface Samples {
  readonly contextOf: (today: string) => Context
  /** Everything that the samples of the room export: wishes among it. */
  readonly of: object
}

const samples: { readonly [room: string]: Samples } = {
  application: { contextOf: (today) => applicationContext(today), of: applicationSamples },
  enquiry: { contextOf: (today) => roomContext(enquirySamples.strict, today, { role: "handler", number: "2026-0001" }), of: enquirySamples },
  feedback: { contextOf: (today) => feedbackSamples.feedbackContext(today, { number: "2026-0001" }), of: feedbackSamples },
  reading: { contextOf: (today) => readingSamples.readingContext(today), of: readingSamples },
  staffing: { contextOf: (today) => staffingSamples.on(today), of: staffingSamples },
  facility: { contextOf: (today) => facilitySamples.on(today), of: facilitySamples },
  disclosure: { contextOf: (today) => disclosureSamples.disclosureContext(today), of: disclosureSamples },
  programme: { contextOf: (today) => programmeSamples.context(today), of: programmeSamples }
}

const days = ["2026-09-21", "2026-09-22", "2026-10-26", "2026-12-10"]

/** A wish at a state, and where it is decided. */
interface Asked {
  readonly state: unknown
  readonly wish: AnyWish
  readonly context: Context
}

const wishesIn = (room: AnyRoom, of: object): ReadonlyArray<AnyWish> => {
  const isWish = Schema.is(Schema.toType(room.Command))
  const exported: ReadonlyArray<unknown> = Object.values(of)
  const grouped: ReadonlyArray<unknown> = "wishes" in of ? Object.values(of.wishes as object) : []
  return [...exported, ...grouped].filter((each): each is AnyWish => isWish(each))
}

const statesOf = (room: AnyRoom): ReadonlyArray<unknown> => {
  const decode = Schema.decodeUnknownSync(room.Fact)
  return [room.initial, ...recordedLives(room).flatMap((lines) => {
    let state = room.initial
    return lines.map((line) => state = room.evolve(state, decode(JSON.parse(line))))
  })]
}

/** The rooms that have samples, each with so many granted wishes in an order without a pattern, the same at each run. */
export const validWishes = (count: number): ReadonlyArray<{ readonly room: AnyRoom; readonly asked: ReadonlyArray<Asked> }> =>
  rooms.flatMap((room) => {
    const known = samples[room.name]
    if (!known) return []
    const contexts = days.map(known.contextOf)
    const wishes = wishesIn(room, known.of)
    const granted = statesOf(room).flatMap((state) => wishes.flatMap((wish): ReadonlyArray<Asked> => {
      const context = contexts.find((each) => Result.isSuccess(room.decide(state, wish, each)))
      return context ? [{ state, wish, context }] : []
    }))
    if (new Set(granted.map(({ wish }) => wish._tag)).size < 5) throw new Error(`hardly any sample wish of ${room.name} is granted`)
    const next = chance(20261129)
    return [{ room, asked: Array.from({ length: count }, () => granted[Math.floor(next() * granted.length)]!) }]
  })
