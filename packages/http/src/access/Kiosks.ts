/**
 * Keeps kiosks: each bound to its device by a secret that was told once and lies on the device only. A kiosk has one session; opening another
 * one ends it, so that a copied secret is noticed where it hurts: the kiosk stops.
 */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type { Kiosk } from "../api/KiosksGroup.ts"
import type { AccessError } from "./AccessError.ts"

/** Keeps kiosks and their sessions. */
export class Kiosks extends Context.Service<Kiosks, {
  readonly list: Effect.Effect<ReadonlyArray<Kiosk>, AccessError>
  /** `by` is who did it, as with accounts: it is recorded. Sets a kiosk up, or gives an old one a new secret; its session ends. */
  readonly setUp: (device: string, title: string, by?: string) => Effect.Effect<{ readonly secret: string }, AccessError>
  readonly remove: (device: string, by?: string) => Effect.Effect<boolean, AccessError>
  readonly open: (device: string, secret: string) => Effect.Effect<Option.Option<{ readonly token: string; readonly title: string }>, AccessError>
  readonly find: (token: string) => Effect.Effect<Option.Option<{ readonly device: string }>, AccessError>
}>()("@zone/http/access/Kiosks") {}
