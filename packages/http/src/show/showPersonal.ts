/**
 * Shows sealed personal data to whoever asks, masked or as the role sees it. What is to be shown is gathered first and opened together, each value once
 * for a request; every opening is recorded, all of a request in one go.
 */
import type { FactStore, Forgotten, SealBroken, StoreError, Vault } from "@zone/core/ports"
import type { Personal, PersonalKind } from "@zone/core/terms"
import type { Reading, Shown } from "@zone/core/desk"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { ShownPersonal } from "../api/MatterShown.ts"
import type { AnyDesk } from "../office/Office.ts"

/** A value that is to be shown, and as what. @internal */
export interface Wanted {
  readonly personal: Personal
  readonly kind: PersonalKind
}

/** What stands in the place of what was wanted. @internal */
export type Show = (personal: Personal, kind: PersonalKind) => ShownPersonal

/** @internal */
export const isPersonal = (value: unknown): value is Personal =>
  typeof value === "object" && value !== null && "sealed" in value && "subject" in value && typeof value.sealed === "string" && typeof value.subject === "string"

const shownAs = (kind: PersonalKind, answer: Result.Result<Shown, Forgotten | SealBroken>): ShownPersonal => {
  if (Result.isFailure(answer)) return { kind, masked: true, text: answer.failure._tag === "Forgotten" ? "（已删除）" : "（无法打开）" }
  const { success: { kind: found = kind, masked, text } } = answer
  return { kind: found, masked, text: typeof text === "string" ? text : Redacted.value(text) }
}

const keyOf = ({ kind, personal: { sealed } }: Wanted): string => `${kind} ${sealed}`

/** For several readings at once, each with what it wants: a page has one for each line. @internal */
export const showEach = Effect.fnUntraced(function*(
  desk: AnyDesk, all: ReadonlyArray<readonly [reading: Reading, wanted: ReadonlyArray<Wanted>]>
): Effect.fn.Return<ReadonlyArray<Show>, StoreError, FactStore | Vault> {
  const asked = all.map(([reading, wanted]) => ({ reading, values: new Map(wanted.map((each) => [keyOf(each), each])) }))
  const values = asked.flatMap(({ reading, values: own }) => Array.from(own.values(), (each) => ({ ...each, reading })))
  const shown = yield* desk.revealAll(values).pipe(
    Effect.map((answers) => answers.map((answer, i) => shownAs(values[i]!.kind, answer))),
    // a look that cannot be recorded is none
    Effect.catchTag("StoreError", (error) => error.reason === "readOnly"
      ? Effect.succeed(values.map(({ kind }): ShownPersonal => ({ kind, masked: true, text: "****" })))
      : Effect.fail(error))
  )
  let next = 0
  return asked.map(({ values: own }): Show => {
    const places = new Map(Array.from(own.keys(), (key) => [key, shown[next++]!]))
    return (personal, kind) => {
      const found = places.get(keyOf({ kind, personal }))
      if (found === undefined) throw new Error("what was not gathered cannot be shown")
      return found
    }
  })
})

/** For one reading. */
const showTogether = (desk: AnyDesk, reading: Reading, wanted: ReadonlyArray<Wanted>): Effect.Effect<Show, StoreError, FactStore | Vault> =>
  Effect.map(showEach(desk, [[reading, wanted]]), ([show]) => show!)

/** One value by itself. @internal */
export const showPersonal = (desk: AnyDesk, reading: Reading) =>
  (personal: Personal, kind: PersonalKind): Effect.Effect<ShownPersonal, StoreError, FactStore | Vault> =>
    Effect.map(showTogether(desk, reading, [{ personal, kind }]), (show) => show(personal, kind))
