/** Finds entries by number, and where there is none by name. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import { Ended, exitCodes } from "../../Ended.ts"
import type { OfficeInput } from "../../office/officeFlags.ts"
import type { SeeInput } from "../../office/seeFlags.ts"
import { checkWhy } from "../../office/showPersonal.ts"
import { useOffice } from "../../office/useOffice.ts"
import { sayEntries } from "../list/sayEntries.ts"
import { nameEntries } from "../nameEntries.ts"
import { plainRow } from "../plainRow.ts"

export interface FindInput extends OfficeInput, SeeInput {
  readonly word: string
  readonly json: boolean
}

const most = 100

export const findEntries = (input: FindInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    yield* checkWhy(input)
    const { agency, desk } = opened
    const { json, word } = input
    const numbered = yield* desk.find(agency, word)
    const found = numbered === undefined ? (yield* desk.page({ agency, name: word, limit: most })).entries : [numbered]
    const listed = yield* nameEntries(opened, input, found)
    yield* Console.log(json ? JSON.stringify({ entries: listed.map(({ name, row }) => ({ ...plainRow(row), applicant: name })) }) : sayEntries(listed))
    return yield* found.length === 0 ? Effect.fail(new Ended({ exitCode: exitCodes.no })) : Effect.void
  }))
