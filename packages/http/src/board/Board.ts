/**
 * What is owed in the whole office, and what its registers count. The default asks each room's desk; whoever has a faster way, a board that is
 * kept up to date, gives another one.
 */
import type { StoreError } from "@zone/core/ports"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { DaySheet, OwedItem, Statistics } from "../api/BoardGroup.ts"

/** Knows the office as a whole. */
export class Board extends Context.Service<Board, {
  /** What is owed within so many working days, overdue, or without a day that can be told; the earliest first. */
  readonly owed: (workingDays: number) => Effect.Effect<ReadonlyArray<OwedItem>, StoreError>
  /** What came in on a day, and how many matters stand where. */
  readonly standing: (on: string) => Effect.Effect<DaySheet["rooms"], StoreError>
  /** What registers count between two days, both included. */
  readonly counts: (from: string, through: string) => Effect.Effect<Statistics["counts"], StoreError>
}>()("@zone/http/board/Board") {}
