/** Lists what may be done with an application now. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { findMatter } from "../../office/findMatter.ts"
import type { OfficeInput } from "../../office/officeFlags.ts"
import { useOffice } from "../../office/useOffice.ts"
import { sayWishes } from "./sayWishes.ts"
import { wishesOf } from "./wishesOf.ts"

export interface WishesInput extends OfficeInput {
  readonly number: string
  readonly json: boolean
}

export const listWishes = (input: WishesInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { state } = yield* findMatter(opened, input.number)
    const wishes = wishesOf(state, opened)
    return yield* Console.log(input.json ? JSON.stringify({ number: input.number, state: state._tag, wishes }) : sayWishes(wishes).join("\n"))
  }))
