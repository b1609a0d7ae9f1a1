/**
 * Proves that nothing in a store was changed, removed, swapped, forged or cut, and says where if it was.
 *
 * Every stream is walked along its links and compared with its head; the heads of the facts, as of each checkpoint, must give that
 * checkpoint's root; and each line of the registers must follow from the facts. One stream is held at a time.
 *
 * What it cannot see, since the last checkpoint that is at hand: facts cut from the end together with their head and their register
 * row, a stream written anew from end to end, and which of two streams came first. Checkpoints kept outside the house are therefore
 * worth handing in.
 */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type Checkpoint, type Entry, FactStore, type Head, type Recorded, type StreamId } from "../ports/FactStore.ts"
import { linkHash } from "../ports/linkHash.ts"
import type { StoreError } from "../ports/StoreError.ts"
import { MerkleTree } from "./MerkleTree.ts"
import { differenceBetween } from "./makeRegister.ts"
import { makeReader, type Readable } from "./makeReader.ts"
import { scanFacts } from "./scanFacts.ts"

/** One thing that is not as it was written. */
export interface Flaw {
  /**
   * `changed` a fact or its link · `removed` a version is missing · `cut` the end of a stream, or the whole · `position` forged or out of
   * order · `head` lost or not that of the facts · `checkpoint` the facts no longer give its root · `register` a line does not follow
   * from the facts · `unreadable` a fact that its room cannot read.
   */
  readonly kind: "changed" | "removed" | "cut" | "position" | "head" | "checkpoint" | "register" | "unreadable"
  /** None for a checkpoint. */
  readonly stream?: StreamId
  readonly version?: number
  readonly position?: bigint
  /** What was found, for people, in Chinese. */
  readonly finding: string
}

/** What was walked, and what was found. */
export interface Verified {
  readonly sound: boolean
  readonly streams: number
  readonly facts: number
  /** Register lines held against their facts. */
  readonly entries: number
  readonly checkpoints: number
  /** Up to this position; what was appended meanwhile is left for the next time. */
  readonly position: bigint
  /** The root over all streams as of that position, as a checkpoint would have it. */
  readonly root: string
  /** The first thousand. */
  readonly flaws: ReadonlyArray<Flaw>
}

/** What holds register lines against facts, for one room. */
export interface Audited {
  readonly room: string
  readonly entryOf: (stream: StreamId, facts: ReadonlyArray<Recorded>) => Result.Result<Entry | undefined, StoreError>
}

/**
 * Lets {@link verify} draw the register of a room again.
 *
 * @example
 * ```ts
 * import { audited } from "@zone/core/desk"
 * import { room } from "@zone/core/zone"
 *
 * audited(room).room // => "zone"
 * ```
 */
export const audited = <State, Fact extends { readonly _tag: string }, Row>(room: Readable<State, Fact, Row>): Audited => {
  const reader = makeReader(room)
  return { room: room.name, entryOf: (stream, facts) => Result.map(reader.read(stream, facts), ({ entry }) => entry) }
}

const MOST = 1000

const nameOf = ({ agency, id, room }: StreamId): string => `${agency}/${room}/${id}`
const inOrder = (one: StreamId, other: StreamId): boolean =>
  (byCodePoint(one.agency, other.agency) || byCodePoint(one.room, other.room) || byCodePoint(one.id, other.id)) < 0

/** The flaws in the chain of one stream. */
const walk = (stream: StreamId, facts: ReadonlyArray<Recorded>): ReadonlyArray<Flaw> => {
  const flaws: Array<Flaw> = []
  let previous: Recorded | undefined
  for (const recorded of facts) {
    const { actor, at, fact, hash, position, schema, version, zone } = recorded
    const place = { stream, version, position }
    const wanted = (previous?.version ?? 0) + 1
    if (version !== wanted) {
      flaws.push({ kind: "removed", ...place, finding: `第${wanted}条记录之后接的是第${version}条，中间有记录缺失或者重复` })
    } else if (linkHash(previous?.hash ?? "", { stream, zone, version, schema, fact: JSON.stringify(fact), at, actor }) !== hash) {
      flaws.push({ kind: "changed", ...place, finding: `第${version}条记录的内容、次序或者校验值被改动` })
    }
    if (previous && position <= previous.position) flaws.push({ kind: "position", ...place, finding: `第${version}条记录的位置不在第${previous.version}条之后` })
    previous = recorded
  }
  return flaws
}

const headFlaw = ({ hash, stream, version }: Head, facts: ReadonlyArray<Recorded>, position: bigint): Flaw | undefined => {
  const last = facts.at(-1)
  const at = { stream, version }
  if (!last || last.version < version) return { kind: "cut", ...at, finding: `应有${version}条记录，只剩${last?.version ?? 0}条，末尾被截去` }
  const head = facts.find((fact) => fact.version === version)
  if (head && head.hash !== hash) return { kind: "head", ...at, finding: `末条记录的校验值与流末登记不符` }
  // more than the head says is sound only where it was appended meanwhile
  const beyond = facts.find((fact) => fact.version > version && fact.position <= position)
  return beyond && { kind: "head", stream, version: beyond.version, position: beyond.position, finding: `流末登记为第${version}条，实有第${beyond.version}条` }
}

/** What is put to the proof besides the chains. */
export interface VerifyOptions {
  /** The rooms whose registers are held against their facts. */
  readonly rooms?: ReadonlyArray<Audited>
  /** Checkpoints from outside the store: printed or exported ones. */
  readonly checkpoints?: ReadonlyArray<Checkpoint>
}

/**
 * Walks all streams of a store, its checkpoints and those handed in, and the registers of the rooms given. It changes nothing, and may
 * run while others write.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { verify } from "@zone/core/desk"
 * import { layerMemory } from "@zone/core/memory"
 *
 * const { flaws, sound } = await Effect.runPromise(Effect.provide(verify(), layerMemory()))
 * sound // => true
 * flaws // => []
 * ```
 */
export const verify = Effect.fnUntraced(function*({ checkpoints: handedIn = [], rooms = [] }: VerifyOptions = {}): Effect.fn.Return<Verified, StoreError, FactStore> {
  const store = yield* FactStore
  const flaws: Array<Flaw> = []
  const say = (...found: ReadonlyArray<Flaw>): void => void flaws.push(...found.slice(0, MOST - flaws.length))

  // the facts in the order of their positions: how many there are, and that positions only rise
  let position = 0n
  let counted = 0
  yield* Stream.runForEach(scanFacts(0n), (fact) => Effect.sync(() => {
    if (fact.position <= position) say({ kind: "position", stream: fact.stream, version: fact.version, position: fact.position, finding: `位置${fact.position}重复或者倒退` })
    else position = fact.position
    counted += 1
  }))

  const kept = yield* store.checkpoints
  const outside = handedIn.filter(({ position, root }) => !kept.some((each) => each.position === position && each.root === root))
  const proofs = [...kept, ...outside].map((checkpoint) => ({ checkpoint, tree: new MerkleTree() }))
  const audits = new Map(rooms.map((each) => [each.room, each]))
  const now = new MerkleTree()
  let before: StreamId | undefined
  /** How many register lines had a stream, by agency and room. */
  const lines = new Map<string, number>()
  const agencies = new Set<string>()

  const auditRegister = Effect.fnUntraced(function*(stream: StreamId, walked: ReadonlyArray<Recorded>) {
    const audit = audits.get(stream.room)
    if (!audit) return
    let facts = walked
    let entry = Option.getOrUndefined(yield* store.entry(stream))
    // where somebody wrote in between, both are read anew
    for (let again = 0; again < 3 && entry && entry.version > (facts.at(-1)?.version ?? 0); again++) {
      facts = yield* store.read(stream)
      entry = Option.getOrUndefined(yield* store.entry(stream))
    }
    if (entry) lines.set(stream.agency + stream.room, (lines.get(stream.agency + stream.room) ?? 0) + 1)
    const drawn = audit.entryOf(stream, facts)
    if (Result.isFailure(drawn)) {
      say({ kind: "unreadable", stream, finding: `有记录无法读取：${drawn.failure.detail}` })
      return
    }
    const difference = differenceBetween(stream, entry, drawn.success)
    if (difference) {
      const what = { missing: "台账缺少此件", surplus: "台账有此件，记录中没有依据", differs: `台账与记录不符：${difference.fields.join("、")}` }[difference.kind]
      say({ kind: "register", stream, finding: what })
    }
  })

  yield* Stream.runForEach(store.heads, Effect.fnUntraced(function*(head) {
    const { stream } = head
    agencies.add(stream.agency)
    if (before && !inOrder(before, stream)) say({ kind: "head", stream, finding: "流末登记的次序不对或者重复" })
    before = stream
    const facts = yield* store.read(stream)
    say(...walk(stream, facts))
    const wrong = headFlaw(head, facts, position)
    if (wrong) say(wrong)
    const upTo = (limit: bigint): Recorded | undefined => facts.findLast((fact) => fact.position <= limit)
    const last = upTo(position)
    if (last) now.add({ stream, version: last.version, hash: last.hash })
    for (const { checkpoint, tree } of proofs) {
      const then = upTo(checkpoint.position)
      if (then) tree.add({ stream, version: then.version, hash: then.hash })
    }
    yield* auditRegister(stream, facts)
  }))

  for (const { checkpoint, tree } of proofs) {
    const { at, facts, position: upTo, root, streams } = checkpoint
    if (tree.root() === root) continue
    say({
      kind: "checkpoint", position: upTo,
      finding: `与${at}的核验点不符：当时${streams}件、${facts}条记录，现有${tree.size}件、${tree.facts}条`
    })
  }
  if (counted !== now.facts) yield* sayHeadless(say)
  for (const { room } of rooms) {
    for (const agency of agencies) {
      const counts: ReadonlyArray<number> = Object.values(yield* store.countByStatus(agency, room))
      if (counts.reduce((sum, each) => sum + each, 0) > (lines.get(agency + room) ?? 0)) yield* sayGhosts(agency, room, say)
    }
  }

  const entries = [...lines.values()].reduce((sum, each) => sum + each, 0)
  return { sound: flaws.length === 0, streams: now.size, facts: counted, entries, checkpoints: proofs.length, position, root: now.root(), flaws }
})

/** Streams that have facts and no head. Only looked for where the numbers do not agree: it holds the names of all streams. */
const sayHeadless = Effect.fnUntraced(function*(say: (flaw: Flaw) => void) {
  const store = yield* FactStore
  const known = new Set<string>()
  yield* Stream.runForEach(store.heads, ({ stream }) => Effect.sync(() => void known.add(nameOf(stream))))
  yield* Stream.runForEach(scanFacts(0n), ({ position, stream, version }) => Effect.sync(() => {
    if (known.has(nameOf(stream))) return
    known.add(nameOf(stream))
    say({ kind: "head", stream, version, position, finding: "有记录而没有流末登记" })
  }))
})

/** Lines of a register whose streams are gone, head and all. */
const sayGhosts = Effect.fnUntraced(function*(agency: string, room: string, say: (flaw: Flaw) => void) {
  const store = yield* FactStore
  yield* Stream.runForEach(store.entries({ agency, room, sort: "on", descending: false }), Effect.fnUntraced(function*({ stream, version }) {
    if ((yield* store.read(stream)).length === 0) say({ kind: "cut", stream, version, finding: `台账有此件（${version}条记录），记录和流末登记都不在了` })
  }))
})
