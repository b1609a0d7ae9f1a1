/** All facts of a store in the order of their positions, a page at a time. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { FactStore, type Recorded } from "../ports/FactStore.ts"
import type { StoreError } from "../ports/StoreError.ts"

const PAGE = 1000

/** @internal */
export const scanFacts = (after: bigint): Stream.Stream<Recorded, StoreError, FactStore> =>
  Stream.paginate(after, (position) =>
    FactStore.use((store) => store.after(position, PAGE)).pipe(Effect.map((facts) => {
      const last = facts.at(-1)
      // a position that does not rise would be read for ever
      return [facts, last && last.position > position ? Option.some(last.position) : Option.none<bigint>()] as const
    })))
