/**
 * A matter as it stands, whole: its line, its state, what is owed, what happened, and what may be done now. What stands in its line of the
 * register is shown as the role sees it there, wherever it stands; everything else of people is masked until somebody says why.
 */
import type { Law, Matter } from "@zone/core/desk"
import { FactStore, type StoreError, type Vault } from "@zone/core/ports"
import type { AnyRoom, Context } from "@zone/core/rules"
import type { Actor, PersonalKind } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import type { MatterShown, WishStanding } from "../api/MatterShown.ts"
import type { Served } from "../office/Office.ts"
import { wishesOf } from "../wish/wishesOf.ts"
import { owedOf } from "./owedOf.ts"
import { isPersonal, type Show, showPersonal, TOGETHER } from "./showPersonal.ts"
import { showRow } from "./showRow.ts"
import { showValue } from "./showValue.ts"

/** Who looks, and by what law. */
export interface Looking {
  readonly agency: string
  readonly actor: Actor
  readonly law: Law
  readonly context: Context
}

const MOST = 500

/** Asking a room takes a while; what it says of a version on a day to a role stays. */
const standings = new Map<string, ReadonlyArray<WishStanding>>()

const wishesAt = ({ room }: Served, { state, stream: { agency, id }, version }: Matter<unknown, unknown>, { actor, context, law }: Looking): ReadonlyArray<WishStanding> => {
  const key = JSON.stringify([agency, room.name, id, version, context.today, actor, law.calendar.version, law.book.pack])
  const before = standings.get(key)
  if (before) return before
  const told = wishesOf(room, state, context)
  if (standings.size >= MOST) standings.delete(standings.keys().next().value ?? "")
  standings.set(key, told)
  return told
}

/** The kinds of the personal data in a line, by what is sealed. */
const kindsIn = ({ register: { columns } }: AnyRoom, row: unknown): ReadonlyMap<string, PersonalKind> =>
  new Map(row === undefined ? [] : columns.flatMap(({ cell, personal = "other" }) => {
    const content = cell(row)
    return isPersonal(content) ? [[content.sealed, personal] as const] : []
  }))

/** @internal */
export const showMatter = Effect.fnUntraced(function*(
  served: Served, matter: Matter<unknown, unknown>, looking: Looking
): Effect.fn.Return<MatterShown, StoreError, FactStore | Vault> {
  const { actor, agency, context, law } = looking
  const { desk, masking, room } = served
  const { obligations, row, state, stream, version } = matter
  const reading = { agency, actor, why: `查看${room.title}`, matter: stream.id }
  const [asRegistered, masked] = [showPersonal(desk, reading), showPersonal(masking, reading)]
  const kinds = kindsIn(room, row)
  const show: Show = (personal, kind) => {
    const registered = kinds.get(personal.sealed)
    return registered === undefined ? masked(personal, kind) : asRegistered(personal, registered)
  }
  const facts = yield* (yield* FactStore).read(stream)
  const index = row === undefined ? undefined : room.indexOf(row)
  return {
    room: room.name, id: stream.id, version,
    ...(index?.number !== undefined && { number: index.number }), ...(index && { status: index.status, on: index.on }),
    ...(facts[0] && { zone: facts[0].zone }),
    row: yield* showRow(room, row, asRegistered),
    state: yield* showValue(state, show),
    obligations: obligations.map((each) => owedOf(each, law, context.today)),
    history: yield* Effect.forEach(facts.filter((each) => each.version <= version), Effect.fnUntraced(function*({ actor: by, at, fact, version: nth }) {
      const body = yield* showValue(fact, show)
      const { _tag, ...rest } = body as { readonly _tag?: string }
      const tag = _tag ?? ""
      return { version: nth, at, actor: by, fact: tag, name: room.factNames[tag] ?? tag, body: rest }
    }), TOGETHER),
    wishes: wishesAt(served, matter, looking)
  }
})
