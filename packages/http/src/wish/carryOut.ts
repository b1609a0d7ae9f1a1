/**
 * Carries out a wish that came over HTTP: read in clear, sealed, decided and kept; under a key it happens once, however often it comes.
 */
import { gatherAppraisal, refusalOf } from "@zone/core/desk"
import { type Attachments, FactStore, StaleStream, type Vault } from "@zone/core/ports"
import { type AnyRoom, type AnyWish, wordOf } from "@zone/core/rules"
import { type Actor, Role } from "@zone/core/terms"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { hashOf } from "../access/hashOf.ts"
import { BankFill, letsIn } from "../bank/BankFill.ts"
import { Board } from "../board/Board.ts"
import { Conflict, Forbidden, Missing, type Problems, Refused } from "../api/Problems.ts"
import type { DoneWish } from "../api/MatterShown.ts"
import { Office, type Served } from "../office/Office.ts"
import { Pulse } from "../office/Pulse.ts"
import { answer } from "../problem/answer.ts"
import { owedOf } from "../show/owedOf.ts"
import { readWish } from "./readWish.ts"
import { sealWish } from "./sealWish.ts"
import { Uploads } from "./Uploads.ts"

/** Who wishes what, on which matter. */
export interface Asked {
  readonly served: Served
  readonly id: string
  /** Whether it begins a matter: there is none of this id yet. */
  readonly begins: boolean
  readonly given: AnyWish
  readonly actor: Actor
  /** Whose uploads it may take. */
  readonly owner: string
  readonly zone?: string
  readonly key: string | undefined
  readonly expected?: number
}

/** What became of it, with the state that it left. */
export interface CarriedOut {
  readonly done: DoneWish
  readonly state: unknown
}

const roleWord = wordOf(Role)

const notPermitted = ({ permits, wishNames }: AnyRoom, tag: string): string =>
  `“${wishNames[tag] ?? tag}”由${(permits[tag] ?? []).map(roleWord).join("、")}办理，请转其办理`

const none = new Missing({ tag: "NoMatter", remedy: "没有这一件，或者不在本机关" })

/** @internal */
export const carryOut = (
  { actor, begins, expected, given, id, key, owner, served, zone }: Asked
): Effect.Effect<CarriedOut, Problems, Office | FactStore | Vault | Attachments | Uploads | Pulse | BankFill | Board> =>
  answer(Effect.gen(function*() {
    const { agency, contextFor, law, options, today } = yield* Office
    const { desk, room } = served
    const store = yield* FactStore
    // a key is its sender's, for this wish in this place: nobody is answered with somebody else's outcome
    const idempotencyKey = key === undefined ? undefined : hashOf("key", actor.id, room.name, begins ? "" : id, key)
    const day = yield* today
    const board = yield* Board
    const { schema, wish } = yield* readWish(room, (yield* gatherAppraisal({ desk, agency, today: day, counts: board.counts }, room, given)).wish)
    const earlier = idempotencyKey === undefined ? Option.none() : yield* store.outcomeOf(agency, idempotencyKey)
    if (Option.isSome(earlier)) {
      const { id: before } = earlier.value.stream
      const { obligations, row, state } = yield* desk.load(agency, before)
      return { state, done: doneOf(before, earlier.value.version, row, [], true, obligations) }
    }
    const matter = yield* desk.load(agency, id)
    if (matter.version === 0 && !begins) return yield* none
    if (matter.version > 0 && begins) return yield* new Conflict({ tag: "MatterKnown", remedy: "这一件已经有了" })
    // what is refused anyway is not sealed: it would leave keys of nobody
    const context = contextFor(actor, day)
    const roles = room.permits[wish._tag] ?? []
    if (!roles.includes(actor.role)) return yield* new Forbidden({ tag: "NotPermitted", basis: context.basisOf("permission"), roles, remedy: notPermitted(room, wish._tag) })
    if (expected !== undefined && expected !== matter.version) return yield* new StaleStream({ expected, actual: matter.version })
    const refusal = refusalOf(room, matter.state, wish._tag, context)
    if (refusal) return yield* new Refused({ tag: refusal._tag, basis: refusal.basis, remedy: refusal.remedy })
    const { sealed, taken } = yield* sealWish({ agency, room, state: matter.state, owner }, schema, wish)
    // a matter stays in the zone in which it began, wherever somebody goes on with it
    const entry = begins ? Option.none() : yield* store.entry({ agency, room: room.name, id })
    const { facts, obligations, repeated, row, state, stream, version } = yield* desk.execute(id, sealed, {
      agency, zone: zone ?? (Option.isSome(entry) ? entry.value.zone : options.zone), actor,
      ...(idempotencyKey !== undefined && { idempotencyKey }),
      ...(expected !== undefined && { expected })
    })
    if (version === 0) return yield* new Refused({ tag: "NothingToDo", remedy: "没有需要办理的" })
    if (taken.size > 0) yield* (yield* Uploads).release(owner, taken)
    if (facts.length > 0) yield* (yield* Pulse).beat
    if (letsIn(room.name, facts)) yield* (yield* BankFill).fill
    return { state, done: doneOf(stream.id, version, row, facts.map(({ _tag }) => _tag), repeated, obligations) }

    function doneOf(of: string, at: number, line: unknown, brought: ReadonlyArray<string>, again: boolean, owed: typeof obligations): DoneWish {
      const index = line === undefined ? undefined : room.indexOf(line)
      return {
        room: room.name, id: of, version: at,
        ...(index?.number !== undefined && { number: index.number }), ...(index && { status: index.status }),
        facts: brought, repeated: again, obligations: owed.map((each) => owedOf(each, law, day))
      }
    }
  }), expected !== undefined)
