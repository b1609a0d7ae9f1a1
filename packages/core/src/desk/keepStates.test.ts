/** What is kept of a room is what its facts say, whatever happens before, between and while it is read. */
import { describe, it } from "@effect/vitest"
import { layerMemory } from "@zone/core/memory"
import * as Effect from "effect/Effect"
import { expect } from "vitest"
import { asset, day, disposeIt, fault, next, stock, take, townPack } from "../../test/facilitySamples.ts"
import { goTo } from "../../test/letterDesk.ts"
import { roomLaw } from "../../test/roomContext.ts"
import { room } from "../facility/room.ts"
import { room as reading } from "../reading/room.ts"
import { FactStore } from "../ports/FactStore.ts"
import { keepStates } from "./keepStates.ts"
import { makeDesk } from "./makeDesk.ts"

const agency = "a-1"
const law = roomLaw(townPack)
const desk = makeDesk(room, law)
const by = (zone: string) => ({ agency, zone, actor: { id: "head-1", role: "head" } }) as const

describe("states that are kept", () => {
  it.effect("are those of the room alone, in the order of the register, each as it stands", () =>
    Effect.gen(function*() {
      const kept = keepStates(room, agency)
      yield* goTo(day)
      yield* desk.execute("forms", stock, by("z-2"))
      yield* desk.execute("printer", asset, by("z-1"))
      yield* makeDesk(reading, law).execute("visit", { _tag: "RecordVisit", on: day, ways: ["paper"], lookedUp: [{ topic: "养老服务", result: "found" }] }, { ...by("z-1"), actor: { id: "c-1", role: "clerk" } })
      const first = yield* kept
      expect(first.map(({ id, status, version, zone }) => [id, zone, status, version])).toEqual([["forms", "z-2", "inOrder", 1], ["printer", "z-1", "inOrder", 1]])
      yield* desk.execute("printer", fault, by("z-1"))
      yield* desk.execute("forms", take(6), by("z-2"))
      const second = yield* kept
      expect(second.map(({ id, status, version }) => [id, status, version])).toEqual([["forms", "low", 2], ["printer", "faulty", 2]])
      // what nothing has happened with is the same again
      expect(yield* kept).toBe(second)
      yield* goTo(next)
      yield* desk.execute("printer", disposeIt, by("z-1"))
      const third = yield* kept
      expect(third.map(({ status }) => status)).toEqual(["low", "disposed"])
      expect(third[0]).toBe(second[0])
    }).pipe(Effect.provide(layerMemory())))

  it.effect("miss nothing that is kept while they are read for the first time", () =>
    Effect.gen(function*() {
      yield* goTo(day)
      yield* desk.execute("printer", asset, by("z-1"))
      const store = yield* FactStore
      const services = yield* Effect.context<FactStore>()
      let late = Effect.provideContext(Effect.orDie(desk.execute("printer", fault, by("z-1"))), services as never) as Effect.Effect<unknown>
      const busy = FactStore.of({
        ...store,
        // somebody is faster than the reading
        read: (stream) => Effect.flatMap(store.read(stream), (facts) => { const again = late; late = Effect.void; return Effect.as(again, facts) })
      })
      const kept = keepStates(room, agency)
      expect((yield* Effect.provideService(kept, FactStore, busy)).map(({ status, version }) => [status, version])).toEqual([["faulty", 2]])
      expect((yield* kept).map(({ version }) => version)).toEqual([2])
    }).pipe(Effect.provide(layerMemory())))
})
