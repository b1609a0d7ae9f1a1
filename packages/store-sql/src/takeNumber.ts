/** Numbers of a series: taken with an append, set aside in blocks, given up with a reason, listed. */
import * as Result from "effect/Result"
import { type Append, type Block, NumberTaken, type NumberUse, type Series, type StoreError, type StreamId } from "@zone/core/ports"
import { asNumber, asText, asTextOrNone } from "./asText.ts"
import type { Row, Script } from "./Script.ts"
import { statement, step } from "./step.ts"
import { storeError } from "./storeError.ts"

const advance = statement(
  "INSERT INTO series (agency, kind, year, last) VALUES (?, ?, ?, ?)"
    + " ON CONFLICT (agency, kind, year) DO UPDATE SET last = series.last + excluded.last RETURNING last"
)
const keepUse = statement(
  "INSERT INTO numbers (agency, kind, year, number, use, room, stream, holder) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
const useSetAside = statement(
  "UPDATE numbers SET use = 'kept', room = ?, stream = ?"
    + " WHERE agency = ? AND kind = ? AND year = ? AND number = ? AND use = 'setAside' RETURNING number"
)
const useOf = statement("SELECT use FROM numbers WHERE agency = ? AND kind = ? AND year = ? AND number = ?")
const giveUp = statement(
  "UPDATE numbers SET use = 'givenUp', reason = ?"
    + " WHERE agency = ? AND kind = ? AND year = ? AND number >= ? AND number <= ? AND holder = ? AND use = 'setAside' RETURNING number"
)
const listUses = statement(
  "SELECT number, use, room, stream, holder, reason FROM numbers WHERE agency = ? AND kind = ? AND year = ? ORDER BY number"
)

function* next({ agency, kind, year }: Series, size: number): Script<number, StoreError> {
  const [row] = yield step(advance, agency, kind, year, size)
  return row ? Result.succeed(asNumber(row, "last")) : Result.fail(storeError("corrupt", "number", "the series gave no number"))
}

/** The next number of a series, or one that was set aside, kept with a stream. */
export function* takeNumber({ series, setAside }: NonNullable<Append["number"]>, stream: StreamId): Script<number, NumberTaken | StoreError> {
  const { agency, kind, year } = series
  if (setAside === undefined) {
    const taken = yield* next(series, 1)
    if (Result.isFailure(taken)) return taken
    yield step(keepUse, agency, kind, year, taken.success, "kept", stream.room, stream.id, null)
    return taken
  }
  if (agency !== stream.agency) return Result.fail(new NumberTaken({ number: setAside, detail: "set aside by another agency" }))
  const [row] = yield step(useSetAside, stream.room, stream.id, agency, kind, year, setAside)
  if (row) return Result.succeed(setAside)
  const [use] = yield step(useOf, agency, kind, year, setAside)
  const detail = use === undefined ? "never set aside" : asText(use, "use") === "kept" ? "kept with a matter already" : "given up"
  return Result.fail(new NumberTaken({ number: setAside, detail }))
}

/** Sets numbers aside for a holder. */
export function* setAsideScript(series: Series, size: number, holder: string): Script<Block, StoreError> {
  if (!Number.isInteger(size) || size < 1) {
    return Result.fail(storeError("other", "setNumbersAside", `${size} numbers cannot be set aside`, "一次预留的编号应为不少于1的整数"))
  }
  const through = yield* next(series, size)
  if (Result.isFailure(through)) return Result.fail(through.failure)
  const from = through.success - size + 1
  for (let number = from; number <= through.success; number++) {
    yield step(keepUse, series.agency, series.kind, series.year, number, "setAside", null, null, holder)
  }
  return Result.succeed({ series, from, through: through.success, holder })
}

/** Gives up what of a block was not used. */
export function* giveUpScript({ from, holder, series, through }: Block, reason: string): Script<ReadonlyArray<number>> {
  const rows = yield step(giveUp, reason, series.agency, series.kind, series.year, from, through, holder)
  return Result.succeed(rows.map((row) => asNumber(row, "number")).sort((a, b) => a - b))
}

const toUse = (agency: string, row: Row): NumberUse => {
  const room = asTextOrNone(row, "room")
  const id = asTextOrNone(row, "stream")
  const holder = asTextOrNone(row, "holder")
  const reason = asTextOrNone(row, "reason")
  return {
    number: asNumber(row, "number"),
    use: asText(row, "use") as NumberUse["use"],
    ...(room !== undefined && id !== undefined ? { stream: { agency, room, id } } : {}),
    ...(holder === undefined ? {} : { holder }),
    ...(reason === undefined ? {} : { reason })
  }
}

/** How every number of a series was used, in their order. */
export function* numbersScript({ agency, kind, year }: Series): Script<ReadonlyArray<NumberUse>> {
  const rows = yield step(listUses, agency, kind, year)
  return Result.succeed(rows.map((row) => toUse(agency, row)))
}
