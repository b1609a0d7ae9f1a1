/** Follows the facts of an agency: tells which matters have changed since it was last asked, so that what is kept of them is read again, and no more. */
import * as Effect from "effect/Effect"
import { FactStore, type Recorded, type StreamId } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"

/** A matter that has changed: its facts as they were kept up to here. */
export interface ChangedMatter {
  readonly stream: StreamId
  readonly facts: ReadonlyArray<Recorded>
  /** How many of them there were when it was last asked. */
  readonly before: number
}

/** Where it stands, and how it goes on. */
export interface Following {
  readonly position: () => bigint
  /**
   * Goes on to the last fact. What changed is given a page of facts at a time, each matter once in a page; what is done with it is done whole or
   * not at all, since a page that fails comes again.
   */
  readonly goOn: <E, R>(each: (changed: ReadonlyArray<ChangedMatter>) => Effect.Effect<void, E, R>) => Effect.Effect<void, E | StoreError, R | FactStore>
}

const PAGE = 500

/** @internal */
export const keyOf = ({ id, room }: Pick<StreamId, "room" | "id">): string => `${room}/${id}`

/** From behind a position on. @internal */
export const followFacts = (agency: string, from: bigint): Following => {
  let position = from
  const goOn: Following["goOn"] = Effect.fnUntraced(function*(each) {
    const store = yield* FactStore
    for (;;) {
      const page = yield* store.after(position, PAGE, agency)
      const through = page.at(-1)?.position
      if (through === undefined) return
      const streams = new Map(page.map(({ stream }) => [keyOf(stream), stream]))
      const changed: Array<ChangedMatter> = []
      for (const stream of streams.values()) {
        // what was kept since this page was read comes with the next one
        const facts = (yield* store.read(stream)).filter((fact) => fact.position <= through)
        changed.push({ stream, facts, before: facts.filter((fact) => fact.position <= position).length })
      }
      yield* each(changed)
      position = through
      if (page.length < PAGE) return
    }
  })
  return { position: () => position, goOn }
}
