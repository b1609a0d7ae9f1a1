/** A question bank in memory, for tutorials, tests, and a terminal that has loaded its entries. */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Semaphore from "effect/Semaphore"
import * as Stream from "effect/Stream"
import { makeBankIndex } from "../ports/bank/BankIndex.ts"
import { divisionsOver } from "../ports/bank/divisionsOver.ts"
import { isOffered, reviewDay } from "../ports/bank/isOffered.ts"
import { readReviewPlace, writeReviewPlace } from "../ports/bank/ReviewPlace.ts"
import { marksOf } from "../ports/bank/marksOf.ts"
import { readQuestion } from "../ports/bank/readQuestion.ts"
import { usualSynonyms } from "../ports/bank/usualSynonyms.ts"
import { byCodePoint } from "../ports/byCodePoint.ts"
import { type BankChange, type BankEntry, type BankVersion, QuestionBank, StaleEntry } from "../ports/QuestionBank.ts"
import { StoreError } from "../ports/StoreError.ts"
import { freeze } from "./freeze.ts"

/** What a bank may be told. */
export interface QuestionBankOptions {
  /** Groups of words of the same meaning; the usual ones where nothing is said. */
  readonly synonyms?: ReadonlyArray<ReadonlyArray<string>>
}

/** The versions of all entries by id, which whoever made it may look at; a layer made on it again is the same bank reopened. */
export type BankMemory = Map<string, ReadonlyArray<BankVersion>>

const within = (limit: number, most: number): number => Math.min(Math.max(Math.trunc(limit) || 1, 1), most)

const make = (memory: BankMemory, { synonyms = usualSynonyms }: QuestionBankOptions) =>
  Effect.gen(function*() {
    const writing = yield* Semaphore.make(1)
    const index = makeBankIndex()
    const latest = (id: string): BankVersion | undefined => memory.get(id)?.at(-1)

    const take = (version: BankVersion): void => {
      const { entry, withdrawn } = version
      if (withdrawn) index.remove(entry.id)
      else index.put(entry.id, entry)
    }
    for (const id of memory.keys()) take(latest(id)!)

    /** The next version, or that another has been kept since. */
    const next = (
      id: string, { at, by, expected }: BankChange, before: BankVersion | undefined, rest: Pick<BankVersion, "entry" | "withdrawn">
    ): Result.Result<BankVersion, StaleEntry> => {
      const actual = before?.version ?? 0
      if (actual !== expected) return Result.fail(new StaleEntry({ id, expected, actual }))
      return Result.succeed(freeze({ ...rest, version: actual + 1, by, at }) as unknown as BankVersion)
    }

    const keep = (draw: () => Result.Result<ReadonlyArray<BankVersion>, StaleEntry>) =>
      writing.withPermits(1)(Effect.suspend(() => Effect.fromResult(draw())).pipe(
        Effect.tap((versions) => Effect.sync(() => {
          for (const version of versions) memory.set(version.entry.id, [...memory.get(version.entry.id) ?? [], version])
          for (const id of new Set(versions.map(({ entry }) => entry.id))) take(latest(id)!)
        }))
      ))

    const putAll = (entries: ReadonlyArray<readonly [BankEntry, BankChange]>) => keep(() => {
      const drawn = new Map<string, BankVersion>()
      const versions: Array<BankVersion> = []
      for (const [entry, change] of entries) {
        const version = next(entry.id, change, drawn.get(entry.id) ?? latest(entry.id), { entry })
        if (Result.isFailure(version)) return Result.fail(version.failure)
        drawn.set(entry.id, version.success)
        versions.push(version.success)
      }
      return Result.succeed(versions)
    })

    const sorted = () => [...memory.keys()].toSorted(byCodePoint).map((id) => latest(id)!)

    return QuestionBank.of({
      specVersion: 1,
      search: (question, { division, limit, on }) => Effect.sync(() => {
        const read = readQuestion(question, synonyms)
        const tokens = new Set(read.tokens)
        const over = division === undefined ? undefined : divisionsOver(division)
        return index.rank(read, (id) => isOffered(latest(id)!, on, over), within(limit, 100)).map(({ id, score }) => {
          const found = latest(id)!
          return { found, score, marks: { question: marksOf(found.entry.question, tokens), answer: marksOf(found.entry.answer, tokens) } }
        })
      }),
      get: (id) => Effect.sync(() => Option.fromUndefinedOr(latest(id))),
      put: (entry, change) => Effect.map(putAll([[entry, change]]), ([version]) => version!),
      putAll,
      withdraw: (id, on, reason, change) => Effect.map(keep(() => {
        const before = latest(id)
        if (!before) return Result.fail(new StaleEntry({ id, expected: change.expected, actual: 0 }))
        return Result.map(next(id, change, before, { entry: before.entry, withdrawn: { on, reason } }), (version) => [version])
      }), ([version]) => version!),
      history: (id) => Effect.sync(() => memory.get(id) ?? []),
      dueForReview: (through, limit, after) => Effect.suspend(() => {
        const start = after === undefined ? undefined : readReviewPlace(after)
        if (after !== undefined && !start) {
          return Effect.fail(new StoreError({ reason: "other", operation: "dueForReview", detail: "the cursor is none of this bank", remedy: "从第一页重新查询" }))
        }
        const all = sorted().filter(({ withdrawn }) => !withdrawn)
          .flatMap((version) => {
            const day = reviewDay(version.entry)
            return day !== undefined && day <= through ? [{ day, id: version.entry.id, version }] : []
          })
          .toSorted((one, other) => byCodePoint(one.day, other.day) || byCodePoint(one.id, other.id))
          .filter(({ day, id }) => !start || (byCodePoint(day, start.day) || byCodePoint(id, start.id)) > 0)
        const page = all.slice(0, within(limit, 1000))
        const last = page.at(-1)
        return Effect.succeed({ entries: page.map(({ version }) => version), next: last && all.length > page.length ? writeReviewPlace(last) : undefined })
      }),
      entries: Stream.suspend(() => Stream.fromIterable(sorted()))
    })
  })

/**
 * A question bank in memory: new for each layer, or on a {@link BankMemory} that you hold.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { layerQuestionBank } from "@zone/core/memory"
 * import { QuestionBank } from "@zone/core/ports"
 *
 * const nothing = QuestionBank.use((bank) => bank.search("居住证怎样办理", { on: "2026-11-29", limit: 3 }))
 * await Effect.runPromise(Effect.provide(nothing, layerQuestionBank())) // => []
 * ```
 */
export const layerQuestionBank = (options: QuestionBankOptions = {}, memory: BankMemory = new Map()): Layer.Layer<QuestionBank> =>
  Layer.effect(QuestionBank, make(memory, options))
