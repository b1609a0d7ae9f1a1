/**
 * Puts together what many ask for at the same time: each has something to be kept, all are kept in one go, and each waits until it is. On a disk
 * that takes the time of one.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"

/** What fails for one of them fails for all that were kept with it: nothing of it was. @internal */
export const gather = <A, E>(keep: (items: ReadonlyArray<A>) => Effect.Effect<void, E>): (items: ReadonlyArray<A>) => Effect.Effect<void, E> => {
  let waiting: { readonly items: Array<A>; readonly done: Deferred.Deferred<void, E> } | undefined
  return (items) =>
    Effect.suspend(() => {
      if (items.length === 0) return Effect.void
      if (waiting) {
        waiting.items.push(...items)
        return Deferred.await(waiting.done)
      }
      const mine = { items: [...items], done: Deferred.makeUnsafe<void, E>() }
      waiting = mine
      // the first one keeps them all, once whoever is as far as this has come; the others wait for it, whatever becomes of its caller
      const go = Effect.suspend(() => {
        waiting = undefined
        return keep(mine.items)
      })
      return Effect.uninterruptible(Effect.andThen(Effect.yieldNow, Deferred.into(go, mine.done))).pipe(Effect.andThen(Deferred.await(mine.done)))
    })
}
