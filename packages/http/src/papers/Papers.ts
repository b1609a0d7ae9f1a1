/** The papers of matters: which there are, and how each is made. Each room has its own; a room that is not here has none. */
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { Issued } from "@zone/core/paper"
import type { Matter } from "@zone/core/desk"
import type { Personal, PersonalKind } from "@zone/core/terms"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Problems } from "../api/Problems.ts"
import type { OfficeOptions } from "../office/OfficeOptions.ts"

/** What a paper is made from. */
export interface PaperContents {
  readonly matter: Matter<unknown, unknown>
  /** The facts of the matter, decoded, the first one first. */
  readonly history: ReadonlyArray<unknown>
  readonly office: OfficeOptions
  readonly today: string
  /** Opens personal data whole, or says that the role may not see it so. */
  readonly reveal: (personal: Personal, kind: PersonalKind) => Effect.Effect<string, Problems | StoreError, FactStore | Vault>
  /** What a QR code on it may hold. */
  readonly lookUp?: string
  readonly code?: string
}

/** One sort of paper of a room. */
export interface PaperMaker {
  readonly paper: string
  readonly title: string
  /** Whether the matter has it now. */
  readonly has: (state: unknown, history: ReadonlyArray<unknown>) => boolean
  /** Whether a fact of its history is what issues it. */
  readonly issued?: (fact: unknown) => boolean
  readonly make: (contents: PaperContents) => Effect.Effect<Issued, Problems | StoreError, FactStore | Vault>
}

/** The makers of papers by room. */
export const Papers = Context.Reference<{ readonly [room: string]: ReadonlyArray<PaperMaker> }>("@zone/http/papers/Papers", { defaultValue: () => ({}) })
