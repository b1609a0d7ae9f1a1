/**
 * What is owed in the whole office, and what its registers count. The default asks the board and the counts of the core; whoever has a faster
 * way, a board that is kept up to date, gives another one.
 */
import type { BoardItem, BoardQuery, CountsQuery, RoomCounts } from "@zone/core/desk"
import type { StoreError } from "@zone/core/ports"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { DaySheet } from "../api/BoardGroup.ts"

/** Knows the office as a whole. */
export class Board extends Context.Service<Board, {
  /** What is owed, the most urgent first, what has no day included. */
  readonly owed: (query: Omit<BoardQuery, "agency">) => Effect.Effect<ReadonlyArray<BoardItem>, StoreError>
  /** What came in on a day, and how many matters stand where. */
  readonly standing: (on: string) => Effect.Effect<DaySheet["rooms"], StoreError>
  /** What registers count between two days, both included; rooms with nothing to count are left out. */
  readonly counts: (query: Omit<CountsQuery, "agency">) => Effect.Effect<ReadonlyArray<RoomCounts>, StoreError>
}>()("@zone/http/board/Board") {}
