/** What is owed soon: due within some working days, overdue, or without a date that anybody can tell yet. */
import { CalendarGap } from "date-fns-holiday-cn"
import { addWorkingDays, differenceInWorkingDays } from "date-fns-holiday-cn/iso"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { DueDate } from "../calendar/FixedDueDate.ts"
import type { Reckoning } from "../calendar/Reckoning.ts"
import { type Entry, FactStore, type StreamId } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import type { Obligation } from "../rules/Room.ts"
import { civilDay } from "./civilDay.ts"
import { countDue } from "./countDue.ts"
import { type Law, lawAt, type LawOf } from "./Law.ts"
import type { makeReader } from "./makeReader.ts"

/** Something that is owed, and how it stands today. */
export interface DueItem {
  readonly stream: StreamId
  readonly zone: string
  readonly number: string | undefined
  readonly status: string
  readonly obligation: Obligation
  /** `overdue` its day has passed · `due` today or within the days asked for · `undetermined` beyond the notices, no day can be told. */
  readonly standing: "overdue" | "due" | "undetermined"
  /** The next notice may still move the day. */
  readonly provisional: boolean
  /** Working days from tomorrow through the day; negative when overdue, none where it cannot be told. */
  readonly workingDaysLeft: number | undefined
  /** Counted day by day, where the term is known and the date is what the calendar gives today. Worked out when it is first read. */
  readonly reckoning: Reckoning | undefined
}

/** The answer of the calendar, or none beyond the notices. */
const within = <A>(ask: () => A): Option.Option<A> => {
  try {
    return Option.some(ask())
  } catch (error) {
    if (error instanceof CalendarGap) return Option.none()
    throw error
  }
}

/** The last day that is so many working days ahead; where the notices end before, the last day that they settle. */
const horizonOf = ({ calendar, forecast }: Law, today: string, days: number): string =>
  [calendar, forecast ?? calendar].map((each) => within(() => addWorkingDays(today, days, { calendar: each }))).find(Option.isSome)?.value ?? calendar.through

/** What counts on one day in one place: the law, the last day that is asked for, and how far other days are. @internal */
export interface Standing {
  readonly law: Law
  readonly today: string
  /** Left out where no number of days was asked for. */
  readonly horizon: string | undefined
  /** Working days from tomorrow through a day, none where it cannot be told. */
  readonly daysLeft: (due: string) => number | undefined
}

const standingOn = (law: Law, today: string, workingDays: number | undefined): Standing => {
  const calendar = law.forecast ?? law.calendar
  const counted = new Map<string, number | undefined>()
  return {
    law, today,
    horizon: workingDays === undefined ? undefined : horizonOf(law, today, workingDays),
    daysLeft: (due) => {
      if (!counted.has(due)) counted.set(due, Option.getOrUndefined(within(() => differenceInWorkingDays(due, today, { calendar }))))
      return counted.get(due)
    }
  }
}

/** What counts today in the zones of an agency: each law is asked for once, and each day counted once. @internal */
export const standingIn = (law: LawOf, agency: string, today: string, workingDays: number | undefined): (zone: string) => Standing => {
  const zones = new Map<string, Standing>()
  const laws = new Map<Law, Standing>()
  return (zone) => {
    const known = zones.get(zone)
    if (known) return known
    const inForce = lawAt(law, { agency, zone, today })
    const standing = laws.get(inForce) ?? standingOn(inForce, today, workingDays)
    laws.set(inForce, standing)
    zones.set(zone, standing)
    return standing
  }
}

/** How an obligation stands today. @internal */
export const standOf = ({ daysLeft, today }: Standing, { due }: Obligation): Pick<DueItem, "standing" | "provisional" | "workingDaysLeft"> => {
  const date = due && "date" in due ? due.date : undefined
  return {
    standing: date === undefined ? "undetermined" : date < today ? "overdue" : "due",
    provisional: due?.certainty === "provisional",
    workingDaysLeft: date === undefined ? undefined : daysLeft(date)
  }
}

/** The reckoning of an obligation, worked out when it is first asked for. @internal */
export const reckoningOf = ({ law }: Standing, { clock, due }: Obligation): () => DueItem["reckoning"] => {
  let counted: DueDate | undefined
  return () => {
    if (!clock || !due || !("date" in due)) return undefined
    counted ??= Result.getOrUndefined(countDue(law, clock))
    return counted?.date === due.date ? counted.reckoning : undefined
  }
}

const itemOf = (here: Standing, { number, status, stream, zone }: Entry, obligation: Obligation): DueItem => {
  const reckoning = reckoningOf(here, obligation)
  return {
    stream, zone, number, status, obligation, ...standOf(here, obligation),
    get reckoning() {
      return reckoning()
    }
  }
}

/** @internal */
export const makeDueList = <State, Row>({ name: room, owed }: ReturnType<typeof makeReader<State, { readonly _tag: string }, Row>>, law: LawOf) => {
  /** Entries with a due date up to a day, and then those that have none that can be told. */
  const candidates = (agency: string, through: string): Stream.Stream<Entry, StoreError, FactStore> =>
    Stream.unwrap(FactStore.use((store) => Effect.succeed(Stream.concat(
      store.entries({ agency, room, dueThrough: through, sort: "due", descending: false }),
      store.entries({ agency, room, unsettled: true, sort: "due", descending: false }).pipe(
        Stream.filter(({ due }) => due === undefined || due > through)
      )
    ))))

  return Effect.fnUntraced(function*(agency: string, workingDays: number): Effect.fn.Return<ReadonlyArray<DueItem>, StoreError, FactStore> {
    const store = yield* FactStore
    const today = civilDay(yield* Clock.currentTimeMillis)
    // zones may have laws of their own: the widest horizon asks, each entry's own one answers
    const asked = typeof law === "function" ? "9999-12-31" : horizonOf(law, today, workingDays)
    const standing = standingIn(law, agency, today, workingDays)
    const items: Array<DueItem> = []
    yield* Stream.runForEachArray(candidates(agency, asked), Effect.fnUntraced(function*(entries) {
      for (const entry of entries) {
        const here = standing(entry.zone)
        const { horizon = "" } = here
        for (const obligation of yield* Effect.fromResult(owed(yield* store.read(entry.stream)))) {
          const { due } = obligation
          if (due && (!("date" in due) || due.date <= horizon)) items.push(itemOf(here, entry, obligation))
        }
      }
    }))
    const dayOf = ({ obligation: { due } }: DueItem): string => (due && "date" in due ? due.date : "9999-99-99")
    // sorted by day; matters of one day stay in the order of the register
    return items.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0))
  })
}
