/** A row of a register cell by cell, as its columns have it. */
import type { AnyRoom } from "@zone/core/rules"
import type { Cell } from "../api/MatterShown.ts"
import { isPersonal, type Show, type Wanted } from "./showPersonal.ts"

/** What is sealed in a row. @internal */
export const wantedInRow = ({ register: { columns } }: AnyRoom, row: unknown): ReadonlyArray<Wanted> =>
  row === undefined ? [] : columns.flatMap(({ cell, personal: kind = "other" }): ReadonlyArray<Wanted> => {
    const content = cell(row)
    return isPersonal(content) ? [{ personal: content, kind }] : []
  })

/** @internal */
export const showRow = ({ register: { columns } }: AnyRoom, row: unknown, show: Show): ReadonlyArray<Cell> =>
  row === undefined ? [] : columns.map(({ cell, personal = "other" }): Cell => {
    const content = cell(row)
    return isPersonal(content) ? show(content, personal) : content ?? null
  })
