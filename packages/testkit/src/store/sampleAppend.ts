/** Appends of invented matters, for the tests of a store. */
import type { Append, Draft, Json, StreamId } from "@zone/core/ports"

/** The agency of the samples. */
export const AGENCY = "cn-990101"
/** The room of the samples. */
export const ROOM = "application"

/** A stream of the samples. */
export const streamOf = (id: string, agency = AGENCY): StreamId => ({ agency, room: ROOM, id })

/** An entry of the samples, with what a test needs to be different. */
export const entryOf = (parts: Partial<NonNullable<Draft["entry"]>> = {}): NonNullable<Draft["entry"]> =>
  ({ on: "2026-11-22", status: "open", unsettled: false, row: { what: "示例" }, ...parts })

/** What a sample is made of where a test says nothing. */
export interface Sample extends Partial<Omit<Append, "stream" | "draft">> {
  readonly agency?: string
  readonly facts?: ReadonlyArray<Json>
  readonly entry?: Draft["entry"]
  readonly names?: Draft["names"]
  readonly draft?: Append["draft"]
}

/** An append to a stream by its id. */
export const sampleAppend = (id: string, sample: Sample = {}): Append => {
  const { agency = AGENCY, draft, entry = entryOf(), facts = [{ _tag: "Happened", id }], names = [], ...rest } = sample
  return {
    stream: streamOf(id, agency),
    zone: "zone-1",
    expected: 0,
    schema: 1,
    at: "2026-11-22T01:00:00.000Z",
    actor: { id: "clerk-1", role: "clerk" },
    idempotencyKey: undefined,
    number: undefined,
    ...rest,
    draft: draft ?? (() => ({ facts, entry: "entry" in sample ? sample.entry : entry, names: "names" in sample ? sample.names : names }))
  }
}

/** A source of numbers that is the same on every run: 0 ≤ x < 1. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let x = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
  return ((x ^ (x >>> 14)) >>> 0) / 4294967296
}
