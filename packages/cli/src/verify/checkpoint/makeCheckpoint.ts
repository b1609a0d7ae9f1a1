/** Makes a checkpoint, keeps it, and writes it out. */
import * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import { deliver } from "../../terminal/deliver.ts"
import type { OfficeInput } from "../../office/officeFlags.ts"
import { useOffice } from "../../office/useOffice.ts"
import { receiptOf } from "../Receipt.ts"

export interface CheckpointInput extends OfficeInput {
  readonly output: Option.Option<string>
}

export const makeCheckpoint = (input: CheckpointInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, desk }) {
    const made = yield* desk.checkpoint
    return yield* deliver(JSON.stringify(receiptOf(agency, made), null, 2), input.output)
  }))
