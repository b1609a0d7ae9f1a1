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

/** @internal */
export const showPersonal = (desk: AnyDesk, reading: Reading): Show => {
  const seen = new Map<string, ShownPersonal>()
  return Effect.fnUntraced(function*(personal, kind) {
    const before = seen.get(`${kind} ${personal.sealed}`)
    if (before) return before
    const shown = yield* desk.reveal(personal, kind, reading).pipe(
      Effect.map((each): ShownPersonal => ({ kind, masked: each.masked, text: each.masked ? each.text : Redacted.value(each.text) })),
      Effect.catchTags({
        Forgotten: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（已删除）" }),
        SealBroken: () => Effect.succeed<ShownPersonal>({ kind, masked: true, text: "（无法打开）" })
      }),
      // a look that cannot be recorded is none
      Effect.catchTag("StoreError", (error) => error.reason === "readOnly" ? Effect.succeed<ShownPersonal>({ kind, masked: true, text: "****" }) : Effect.fail(error))
    )
    seen.set(`${kind} ${personal.sealed}`, shown)
    return shown
  })
}
