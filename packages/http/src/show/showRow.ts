/** A row of a register cell by cell, as its columns have it. */
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { AnyRoom } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import type { Cell } from "../api/MatterShown.ts"
import { isPersonal, type Show, TOGETHER } from "./showPersonal.ts"

/** @internal */
export const showRow = ({ register: { columns } }: AnyRoom, row: unknown, show: Show): Effect.Effect<ReadonlyArray<Cell>, StoreError, FactStore | Vault> =>
  row === undefined ? Effect.succeed([]) : Effect.forEach(columns, ({ cell, personal = "other" }): Effect.Effect<Cell, StoreError, FactStore | Vault> => {
    const content = cell(row)
    return isPersonal(content) ? show(content, personal) : Effect.succeed(content ?? null)
  }, TOGETHER)
