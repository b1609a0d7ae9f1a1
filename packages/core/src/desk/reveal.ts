/** Opens personal data for somebody, as much of it as the role needs to see; every opening is recorded by the vault before it answers. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type { StoreError } from "../ports/StoreError.ts"
import { type Forgotten, type SealBroken, Vault } from "../ports/Vault.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Personal } from "../terms/Personal.ts"
import type { Role } from "../terms/Role.ts"
import type { PersonalKind } from "../terms/PersonalKind.ts"
import { contactKindOf } from "./contactKindOf.ts"
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
  email: ["clerk", "handler"],
  address: ["clerk", "handler"],
  contact: ["clerk", "handler"],
  other: ["clerk", "handler", "head"]
}

/** Nobody sees anything whole: for readings that need only tell people apart. */
export const maskedForAll: Visibility = { name: [], idNumber: [], phone: [], email: [], address: [], contact: [], other: [] }

/** For whom, and what for. */
export interface Reading {
  readonly agency: string
  readonly actor: Actor
  /** In Chinese, e.g. 打印接收回执. */
  readonly why: string
  /** The id of the matter that the data belongs to. A room that conceals people from some actors shows nothing without it. */
  readonly matter?: string
  /** Who sees what whole in this reading, in the stead of what the desk says: {@link maskedForAll} where nobody does. */
  readonly visibility?: Visibility
}

/** Masked, a text that may stand anywhere; whole, one that does not get into a log by itself. Of a contact besides what it is by its form. */
export type Shown =
  | { readonly masked: true; readonly text: string; readonly kind?: PersonalKind }
  | { readonly masked: false; readonly text: Redacted.Redacted; readonly kind?: PersonalKind }

/** What somebody sees of people whom the room conceals from them. */
const CONCEALED = "（不予显示）"

/** Personal data that is to be shown, as what kind, and to whom. */
export interface ToReveal {
  readonly personal: Personal
  readonly kind: PersonalKind
  readonly reading: Reading
}

/** `concealed` is what the room says of each actor and matter; in the order of what is asked. @internal */
export const reveal = Effect.fnUntraced(function*(
  asked: ReadonlyArray<ToReveal & { readonly concealed: boolean }>, visibility: Visibility
): Effect.fn.Return<ReadonlyArray<Result.Result<Shown, Forgotten | SealBroken>>, StoreError, Vault> {
  const at = new Date(yield* Clock.currentTimeMillis).toISOString()
  const isWhole = ({ kind, reading: { actor, visibility: own = visibility } }: ToReveal): boolean => own[kind].includes(actor.role)
  // what is concealed is not opened, not even for a mask
  const open = asked.filter(({ concealed }) => !concealed)
  const texts = yield* (yield* Vault).openAll(open.map((each) => {
    const { personal, reading: { actor, agency, why } } = each
    return { personal, purpose: { agency, actor, why: isWhole(each) ? why : `${why}（脱敏）`, at } }
  }))
  let next = 0
  return asked.map((each): Result.Result<Shown, Forgotten | SealBroken> => each.concealed
    ? Result.succeed({ masked: true, text: CONCEALED })
    : Result.map(texts[next++]!, (text): Shown => {
      const found = each.kind === "contact" ? { kind: contactKindOf(Redacted.value(text)) } : {}
      return isWhole(each) ? { masked: false, text, ...found } : { masked: true, text: mask(each.kind, Redacted.value(text)), ...found }
    }))
})
