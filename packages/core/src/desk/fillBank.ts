/** Takes the questions and answers that were reviewed in the room of enquiries into the question bank. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Equal from "effect/Equal"
import * as Option from "effect/Option"
import * as Schema from "effect/Schema"
import { AcceptedEntry } from "../enquiry/AcceptedEntry.ts"
import { room } from "../enquiry/room.ts"
import { FactStore } from "../ports/FactStore.ts"
import { type BankEntry, QuestionBank, type StaleEntry } from "../ports/QuestionBank.ts"
import type { StoreError } from "../ports/StoreError.ts"

/** Whose enquiries are read, and from where on. */
export interface FillOptions {
  readonly agency: string
  /** The position up to which they were read before; from the first where nothing is said. */
  readonly after?: bigint
  /** The place that the answers are for; everywhere where nothing is said. */
  readonly division?: string
}

/** How far it was read, and which entries were put into the bank. */
export interface Filled {
  readonly position: bigint
  readonly entries: ReadonlyArray<string>
}

const PAGE = 1000
const decode = Schema.decodeUnknownOption(Schema.Struct({ _tag: Schema.Literal("EntryAccepted"), entry: AcceptedEntry }))

/**
 * Puts each accepted question into the bank under the id of its enquiry; one that was accepted again becomes its next version. What the bank
 * has as it is, is left alone: it may be called as often as anybody likes.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 * import { fillBank } from "@zone/core/desk"
 * import { layerFactStore, layerQuestionBank } from "@zone/core/memory"
 *
 * const layer = Layer.merge(layerFactStore(), layerQuestionBank())
 * const { entries } = await Effect.runPromise(Effect.provide(fillBank({ agency: "a-1" }), layer))
 * entries // => []
 * ```
 */
export const fillBank = Effect.fnUntraced(function*({ after = 0n, agency, division }: FillOptions): Effect.fn.Return<Filled, StaleEntry | StoreError, FactStore | QuestionBank> {
  const store = yield* FactStore
  const bank = yield* QuestionBank
  const entries: Array<string> = []
  let position = after
  for (;;) {
    const facts = yield* store.after(position, PAGE, agency)
    for (const { actor, fact, schema, stream } of facts) {
      const accepted = stream.room === room.name ? decode(room.upcast(fact, schema)) : Option.none()
      if (Option.isNone(accepted)) continue
      const { phrasings = [], ...rest } = accepted.value.entry
      const entry: BankEntry = { id: `${room.name}/${stream.id}`, ...rest, phrasings, ...(division !== undefined && { division }) }
      const known = Option.getOrUndefined(yield* bank.get(entry.id))
      if (known && Equal.equals(known.entry, entry)) continue
      const at = new Date(yield* Clock.currentTimeMillis).toISOString()
      yield* bank.put(entry, { expected: known?.version ?? 0, by: actor.id, at })
      entries.push(entry.id)
    }
    const last = facts.at(-1)
    if (!last) return { position, entries: [...new Set(entries)] }
    position = last.position
  }
})
