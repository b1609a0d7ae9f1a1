/**
 * Shows sealed personal data to whoever asks, masked or as the role sees it. What is to be shown is gathered first and opened together, each value once
 * for a request; every opening is recorded, all of a request in one go.
 */
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { Personal, PersonalKind } from "@zone/core/terms"
import type { Reading } from "@zone/core/desk"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
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

/** How many are opened at a time: what is opened together is recorded together. */
const TOGETHER = { concurrency: 500 } as const

const open = (desk: AnyDesk, reading: Reading, { kind, personal }: Wanted): Effect.Effect<ShownPersonal, StoreError, FactStore | Vault> =>
  desk.reveal(personal, kind, reading).pipe(
    Effect.map((each): ShownPersonal => ({ kind, masked: each.masked, text: each.masked ? each.text : Redacted.value(each.text) })),
    Effect.catchTags({
      Forgotten: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（已删除）" }),
      SealBroken: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（无法打开）" }),
      // a look that cannot be recorded is none
      StoreError: (error) => error.reason === "readOnly" ? Effect.succeed<ShownPersonal>({ kind, masked: true, text: "****" }) : Effect.fail(error)
    })
  )

const keyOf = ({ kind, personal: { sealed } }: Wanted): string => `${kind} ${sealed}`

/** For several readings at once, each with what it wants: a page has one for each line. @internal */
export const showEach = Effect.fnUntraced(function*(
  desk: AnyDesk, all: ReadonlyArray<readonly [reading: Reading, wanted: ReadonlyArray<Wanted>]>
): Effect.fn.Return<ReadonlyArray<Show>, StoreError, FactStore | Vault> {
  const asked = all.map(([reading, wanted]) => ({ reading, values: new Map(wanted.map((each) => [keyOf(each), each])) }))
  const shown = yield* Effect.forEach(asked.flatMap(({ reading, values }) => Array.from(values.values(), (each) => ({ reading, each }))), ({ each, reading }) => open(desk, reading, each), TOGETHER)
  let next = 0
  return asked.map(({ values }): Show => {
    const places = new Map(Array.from(values.keys(), (key) => [key, shown[next++]!]))
    return (personal, kind) => {
      const found = places.get(keyOf({ kind, personal }))
      if (found === undefined) throw new Error("what was not gathered cannot be shown")
      return found
    }
  })
})

/** For one reading. @internal */
export const showPersonal = (desk: AnyDesk, reading: Reading, wanted: ReadonlyArray<Wanted>): Effect.Effect<Show, StoreError, FactStore | Vault> =>
  Effect.map(showEach(desk, [[reading, wanted]]), ([show]) => show!)
