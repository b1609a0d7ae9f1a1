/** An open office: whose it is, the law of the day, and a desk for each room, which serve all rooms alike. */
import { type Desk, makeDesk, usualVisibility, type Visibility } from "@zone/core/desk"
import type { AnyRoom, AnyWish, Context as Deciding, Refusal } from "@zone/core/rules"
import type { Actor } from "@zone/core/terms"
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { Problems } from "../api/Problems.ts"
import type { LiveLaw } from "./LiveLaw.ts"
import type { OfficeOptions } from "./OfficeOptions.ts"

/** A desk of a room whose types nobody knows. */
export type AnyDesk = Desk<string, unknown, AnyWish, { readonly _tag: string }, Refusal, unknown>

/** A room with its desks. */
export interface Served {
  readonly room: AnyRoom
  readonly desk: AnyDesk
  /** The same for people with their own matters: they see their own data whole. */
  readonly own: AnyDesk
}

/** An office that is open. */
export class Office extends Context.Service<Office, {
  readonly options: OfficeOptions
  readonly agency: string
  readonly law: LiveLaw
  readonly rooms: ReadonlyArray<Served>
  /** The room of a name, or that there is none. */
  readonly roomOf: (name: string) => Effect.Effect<Served, Problems>
  /** The civil day in China. */
  readonly today: Effect.Effect<string>
  /** What a room decides by now, to ask it what it would say. */
  readonly contextFor: (actor: Actor, today: string) => Deciding
}>()("@zone/http/office/Office") {}

const themselves: Visibility = { name: ["applicant"], idNumber: ["applicant"], phone: ["applicant"], email: ["applicant"], address: ["applicant"], contact: ["applicant"], other: ["applicant"] }

/** @internal */
export const serveRoom = (room: AnyRoom, law: LiveLaw, { numbering, visibility = usualVisibility }: OfficeOptions): Served => {
  const numbered = numbering?.(room.name)
  const how = numbered === undefined ? {} : { numbering: numbered }
  const seenBy = (who: Visibility): AnyDesk => makeDesk(room, law, { ...how, visibility: who })
  return { room, desk: seenBy(visibility), own: seenBy(themselves) }
}
