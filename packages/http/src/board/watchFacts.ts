/**
 * What happens in an office, as server-sent events: each names its position in the store, and whoever was cut off goes on from there. It says
 * where something happened and not what.
 */
import type { FactStore, Recorded, StoreError } from "@zone/core/ports"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { Event } from "../api/BoardGroup.ts"
import type { Pulse } from "../office/Pulse.ts"

const PAGE = 200

const tagOf = (fact: Recorded["fact"]): string =>
  typeof fact === "object" && fact !== null && "_tag" in fact && typeof fact["_tag"] === "string" ? fact["_tag"] : ""

const eventOf = ({ at, fact, position, stream: { id, room }, version }: Recorded): string => {
  const event: Event = { room, id, version, fact: tagOf(fact), at }
  return `id: ${position}\nevent: message\ndata: ${JSON.stringify(event)}\n\n`
}

/** How it looks for what other programs kept, how often a line says that it lives, and until when it goes on. */
export interface Watching {
  readonly from: bigint
  /** In milliseconds. */
  readonly every: number
  readonly heartbeat: number
  /** Asked with each heartbeat: whether whoever listens still may. */
  readonly goesOn: Effect.Effect<boolean>
}

/** @internal */
export const watchFacts = (store: FactStore["Service"], pulse: Pulse["Service"], agency: string, { every, from, goesOn, heartbeat }: Watching): Stream.Stream<Uint8Array, StoreError> =>
  Stream.unwrap(Effect.map(pulse.watch, (wait) => {
    let position = from
    let quiet = 0
    const look: Effect.Effect<string | undefined, StoreError> = Effect.suspend(() => Effect.flatMap(store.after(position, PAGE, agency), (facts) => {
      const last = facts.at(-1)
      if (last) {
        position = last.position
        quiet = 0
        return Effect.succeed<string | undefined>(facts.map(eventOf).join(""))
      }
      if (quiet >= heartbeat) {
        quiet = 0
        return Effect.map(goesOn, (on) => on ? ": alive\n\n" : undefined)
      }
      quiet += every
      return Effect.andThen(wait(every), look)
    }))
    const told = Stream.fromEffectRepeat(look).pipe(Stream.takeWhile((text) => text !== undefined), Stream.map(String))
    const text = Stream.concat(Stream.succeed("retry: 2000\n\n"), told)
    return Stream.encodeText(text)
  }))
