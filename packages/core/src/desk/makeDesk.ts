/**
 * The desk: where a decision meets a machine. One function serves every room; a desk's methods are programs that need a store of facts
 * and a vault, and nothing else.
 */
import * as Clock from "effect/Clock"
import * as SecureRandom from "effect/crypto/SecureRandom"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Block, FactStore, type Json, type NumberUse } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { type Forgotten, type SealBroken, Vault } from "../ports/Vault.ts"
import { concealsNobody, type Refusal, type Room } from "../rules/Room.ts"
import type { Actor } from "../terms/Actor.ts"
import type { Personal } from "../terms/Personal.ts"
import type { PersonalKind } from "../terms/PersonalKind.ts"
import { checkpoint } from "./checkpoint.ts"
import { civilDay } from "./civilDay.ts"
import { type DueItem, makeDueList } from "./makeDueList.ts"
import { forget } from "./forget.ts"
import { holds } from "./holds.ts"
import type { LawOf } from "./Law.ts"
import { makeExecute, type Numbering } from "./makeExecute.ts"
import { makeRecount } from "./makeRecount.ts"
import { makeRegister } from "./makeRegister.ts"
import { notTold, recordTold } from "./notTold.ts"
import { reveal, type Reading, type Shown, type ToReveal, usualVisibility, type Visibility } from "./reveal.ts"
import { audited, verify, type VerifyOptions } from "./verify.ts"

/** What a desk may be told besides its room and its law. */
export interface DeskOptions {
  readonly numbering?: Numbering
  /** In what roles which kind of personal data is seen whole. */
  readonly visibility?: Visibility
}

/**
 * Makes the desk of a room: it carries out wishes, keeps the register, says what is due, and looks after what is kept.
 *
 * Time comes from Effect's clock, the civil day is China's. A wish that the law or the role refuses fails with `Refused`, with its
 * basis and what would make it a yes; what a machine does wrong is a `StoreError` with a reason. Nothing is ever half done.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Result from "effect/Result"
 * import { makeDesk } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 * import { resolve } from "@zone/core/rules"
 * import { room } from "@zone/core/zone"
 * import { packs } from "@zone/packs/all"
 * import { chinaCalendar } from "date-fns-holiday-cn"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2026-11-22"))
 * const desk = makeDesk(room, { book, calendar: chinaCalendar })
 * const record = { _tag: "RecordInspection", on: "2026-09-21", inspector: "检查员甲", missing: [] } as const
 *
 * const by = { agency: "a-1", zone: "z-1", actor: { id: "c-1", role: "clerk" } } as const
 * const refused = Effect.flip(desk.execute("i-1", record, by))
 * const { _tag } = await Effect.runPromise(Effect.provide(refused, layerMemory()))
 * _tag // => "Refused"
 * ```
 */
export const makeDesk = <
  Name extends string, State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row
>(room: Room<Name, State, Command, Fact, No, Row>, law: LawOf, { numbering = {}, visibility = usualVisibility }: DeskOptions = {}) => {
  const { execute, kind, load, reader } = makeExecute(room, law, numbering)
  const dueWithin = makeDueList(reader, law)
  /** Whether something is concealed from who reads; each matter is read once. */
  const concealment = () => {
    const read = new Map<string, { readonly state: State; readonly facts: ReadonlyArray<Json> }>()
    return Effect.fnUntraced(function*({ personal, reading: { actor, agency, matter } }: ToReveal): Effect.fn.Return<boolean, StoreError, FactStore> {
      if (room.conceals === concealsNobody) return false
      if (matter === undefined) return true
      const key = JSON.stringify([agency, matter])
      const known = read.get(key) ?? {
        state: (yield* load(agency, matter)).state,
        facts: (yield* (yield* FactStore).read({ agency, room: room.name, id: matter })).map(({ fact }) => fact)
      }
      read.set(key, known)
      // what is not of the matter that is named may be of one that conceals it
      return room.conceals(known.state, actor) || !known.facts.some((fact) => holds(fact, personal))
    })
  }
  const revealed = Effect.fnUntraced(function*(asked: ReadonlyArray<ToReveal>) {
    const isConcealed = concealment()
    const all = yield* Effect.forEach(asked, (each) => Effect.map(isConcealed(each), (concealed) => ({ ...each, concealed })))
    return yield* reveal(all, visibility)
  })
  const thisYear = Effect.map(Clock.currentTimeMillis, (now) => Number(civilDay(now).slice(0, 4)))

  return {
    /** Carries out a wish on the matter of an id, or says why not. */
    execute,
    /** The matter as it stands; of version 0 where there is none. */
    load,
    /** The register: pages, entries, found by number, counted, and drawn again from the facts. */
    ...makeRegister(reader),
    /** What is due within so many working days, overdue, or of a day that nobody can tell yet; the earliest first. */
    dueWithin,
    /** What is due or overdue and was not yet told as it stands: tell it, then {@link recordTold} it. */
    remind: (agency: string, workingDays: number) => Effect.flatMap(dueWithin(agency, workingDays), notTold),
    /** Keeps that these were told, once. */
    recordTold: (items: ReadonlyArray<DueItem>, actor: Actor) => Effect.forEach(items, (item) => recordTold(item, actor), { discard: true }),
    /** Counts open due dates again on a new calendar, records what moves, and gives the list. */
    recount: makeRecount(room, reader, execute, law),
    /** Numbers for a counter without a network, in the series of this year. */
    setNumbersAside: (agency: string, size: number, holder: string): Effect.Effect<Block, StoreError, FactStore> =>
      Effect.flatMap(thisYear, (year) => FactStore.use((store) => store.setNumbersAside({ agency, year, kind }, size, holder))),
    /** Gives up what of a block was not used, with the reason. */
    giveUpNumbers: (block: Block, reason: string): Effect.Effect<ReadonlyArray<number>, StoreError, FactStore> =>
      FactStore.use((store) => store.giveUpNumbers(block, reason)),
    /** How each number of a year was used. */
    numbers: (agency: string, year: number): Effect.Effect<ReadonlyArray<NumberUse>, StoreError, FactStore> =>
      FactStore.use((store) => store.numbers({ agency, year, kind })),
    /** A new id for a person, which tells nothing about them. */
    newSubject: Effect.sync((): string => SecureRandom.uuidV4Unsafe()),
    /** Seals a text of a person, to be handed in with a wish. */
    seal: (agency: string, subject: string, text: Redacted.Redacted | string): Effect.Effect<Personal, Forgotten | StoreError, Vault> =>
      Vault.use((vault) => vault.seal(agency, subject, typeof text === "string" ? Redacted.make(text) : text)),
    /**
     * Opens personal data as far as the actor's role sees it; it is recorded. In a room that conceals people from some actors the matter is
     * read first, and nothing is opened for them, nor what the facts of the matter do not hold.
     */
    reveal: (personal: Personal, as: PersonalKind, reading: Reading): Effect.Effect<Shown, Forgotten | SealBroken | StoreError, FactStore | Vault> =>
      Effect.flatMap(revealed([{ personal, kind: as, reading }]), ([shown]) => Effect.fromResult(shown!)),
    /** Many at once, in their order, as a page shows them: recorded in one go; what cannot be opened fails by itself. */
    revealAll: revealed,
    /** Forgets a person; facts, register and counts stay valid. */
    forget,
    /** One root over all streams of the store. */
    checkpoint,
    /** Walks all streams of the store, its checkpoints, and the register of this room. */
    verify: (options: Omit<VerifyOptions, "rooms"> = {}) => verify({ ...options, rooms: [audited(room)] })
  }
}

/** A desk of a room. */
export type Desk<
  Name extends string, State, Command extends { readonly _tag: string }, Fact extends { readonly _tag: string }, No extends Refusal, Row
> = ReturnType<typeof makeDesk<Name, State, Command, Fact, No, Row>>
