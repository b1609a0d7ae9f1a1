/**
 * A matter as it stands, whole: its line, its state, what is owed, what happened, and what may be done now. What stands in its line of the
 * register is shown as the role sees it there, wherever it stands; everything else of people is masked until somebody says why.
 */
import { type Law, maskedForAll, type Matter } from "@zone/core/desk"
import { FactStore, type StoreError, type Vault } from "@zone/core/ports"
import type { Context } from "@zone/core/rules"
import type { Actor } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import type { MatterShown, WishStanding } from "../api/MatterShown.ts"
import type { Served } from "../office/Office.ts"
import { wishesOf } from "../wish/wishesOf.ts"
import { owedOf } from "./owedOf.ts"
import { type Show, showEach } from "./showPersonal.ts"
import { showRow, wantedInRow } from "./showRow.ts"
import { filesOf, showValue, wantedIn } from "./showValue.ts"

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

/** @internal */
export const showMatter = Effect.fnUntraced(function*(
  served: Served, matter: Matter<unknown, unknown>, looking: Looking
): Effect.fn.Return<MatterShown, StoreError, FactStore | Vault> {
  const { actor, agency, context, law } = looking
  const { desk, room } = served
  const { obligations, row, state, stream, version } = matter
  const facts = (yield* (yield* FactStore).read(stream)).filter((each) => each.version <= version)
  const index = row === undefined ? undefined : room.indexOf(row)
  const reading = { agency, actor, why: `查看${room.title}`, matter: stream.id }
  // what the register shows to a role is shown on the page as well; all else is masked until it is asked for
  const registered = wantedInRow(room, row)
  const kinds = new Map(registered.map(({ kind, personal }) => [personal.sealed, kind]))
  const further = [...wantedIn(room, state), ...facts.flatMap(({ fact }) => wantedIn(room, fact))].filter(({ personal }) => !kinds.has(personal.sealed))
  // both in one go, so that a look is one append
  const [asRegistered, masked] = yield* showEach(desk, [[reading, registered], [{ ...reading, visibility: maskedForAll }, further]])
  const show: Show = (personal, kind) => {
    const found = kinds.get(personal.sealed)
    return found === undefined ? masked!(personal, kind) : asRegistered!(personal, found)
  }
  const showFile = filesOf(room, state)
  return {
    room: room.name, id: stream.id, version,
    ...(index?.number !== undefined && { number: index.number }), ...(index && { status: index.status, on: index.on }),
    ...(facts[0] && { zone: facts[0].zone }),
    row: showRow(room, row, asRegistered!),
    state: showValue(room, state, show, showFile),
    obligations: obligations.map((each) => owedOf(each, law, context.today)),
    history: facts.map(({ actor: by, at, fact, version: nth }) => {
      const { _tag, ...body } = showValue(room, fact, show, showFile) as { readonly _tag?: string }
      const tag = _tag ?? ""
      return { version: nth, at, actor: by, fact: tag, name: room.factNames[tag] ?? tag, body }
    }),
    wishes: wishesAt(served, matter, looking)
  }
})
