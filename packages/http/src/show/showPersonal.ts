/** Shows sealed personal data to whoever asks, masked or as the role sees it, each value once for a request; every opening is recorded. */
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { Personal, PersonalKind } from "@zone/core/terms"
import type { Reading } from "@zone/core/desk"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { ShownPersonal } from "../api/MatterShown.ts"
import type { AnyDesk } from "../office/Office.ts"

/** Shows what is sealed. @internal */
export type Show = (personal: Personal, kind: PersonalKind) => Effect.Effect<ShownPersonal, StoreError, FactStore | Vault>

/** @internal */
export const isPersonal = (value: unknown): value is Personal =>
  typeof value === "object" && value !== null && "sealed" in value && "subject" in value && typeof value.sealed === "string" && typeof value.subject === "string"

/** How many are opened at a time: what is opened together is recorded together. @internal */
export const TOGETHER = { concurrency: 64 } as const

/** @internal */
export const showPersonal = (desk: AnyDesk, reading: Reading): Show => {
  const asked = new Map<string, Effect.Effect<ShownPersonal, StoreError, FactStore | Vault>>()
  const open = (personal: Personal, kind: PersonalKind): Effect.Effect<ShownPersonal, StoreError, FactStore | Vault> =>
    desk.reveal(personal, kind, reading).pipe(
      Effect.map((each): ShownPersonal => ({ kind, masked: each.masked, text: each.masked ? each.text : Redacted.value(each.text) })),
      Effect.catchTags({
        Forgotten: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（已删除）" }),
        SealBroken: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（无法打开）" })
      }),
      // a look that cannot be recorded is none
      Effect.catchTag("StoreError", (error) => error.reason === "readOnly" ? Effect.succeed<ShownPersonal>({ kind, masked: true, text: "****" }) : Effect.fail(error))
    )
  return (personal, kind) =>
    Effect.suspend(() => {
      const key = `${kind} ${personal.sealed}`
      const before = asked.get(key)
      if (before) return before
      return Effect.flatMap(Effect.cached(open(personal, kind)), (once) => {
        asked.set(key, once)
        return once
      })
    })
}
