/** Opens personal data for somebody, as much of it as the role needs to see; every opening is recorded by the vault before it answers. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { StoreError } from "../ports/StoreError.ts"
import { type Forgotten, type SealBroken, Vault } from "../ports/Vault.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Personal } from "../terms/Personal.ts"
import type { Role } from "../terms/Role.ts"
import type { PersonalKind } from "../terms/PersonalKind.ts"
import { mask } from "./mask.ts"

/** In what roles which kind of data is seen whole. No text says so: it is the office's to set (⚖). */
export type Visibility = { readonly [kind in PersonalKind]: ReadonlyArray<Role> }

/**
 * What is usual: who writes to the applicant sees where to, who deals with the matter sees what is asked; the number of the identity
 * document is seen whole only by the counter, which compares it with the document.
 */
export const usualVisibility: Visibility = {
  name: ["clerk", "handler", "head"],
  idNumber: ["clerk"],
  phone: ["clerk", "handler"],
  address: ["clerk", "handler"],
  other: ["clerk", "handler", "head"]
}

/** For whom, and what for. */
export interface Reading {
  readonly agency: string
  readonly actor: Actor
  /** In Chinese, e.g. 打印接收回执. */
  readonly why: string
  /** The id of the matter that the data belongs to. A room that conceals people from some actors shows nothing without it. */
  readonly matter?: string
}

/** Masked, a text that may stand anywhere; whole, one that does not get into a log by itself. */
export type Shown =
  | { readonly masked: true; readonly text: string }
  | { readonly masked: false; readonly text: Redacted.Redacted }

/** What somebody sees of people whom the room conceals from them. */
const CONCEALED = "（不予显示）"

/** `concealed` is what the room says of this actor and this matter. @internal */
export const reveal = Effect.fnUntraced(function*(
  personal: Personal,
  kind: PersonalKind,
  { actor, agency, why }: Reading,
  visibility: Visibility,
  concealed: boolean
): Effect.fn.Return<Shown, Forgotten | SealBroken | StoreError, Vault> {
  // nothing is opened, not even for a mask
  if (concealed) return { masked: true, text: CONCEALED }
  const whole = visibility[kind].includes(actor.role)
  const at = new Date(yield* Clock.currentTimeMillis).toISOString()
  const vault = yield* Vault
  const text = yield* vault.open(personal, { agency, actor, why: whole ? why : `${why}（脱敏）`, at })
  return whole ? { masked: false, text } : { masked: true, text: mask(kind, Redacted.value(text)) }
})
