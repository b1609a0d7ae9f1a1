/** Gathers for an appraisal what the records of the office say of each site; every other wish is as it was written. */
import { type Gathered, gatherAppraisal, isGathered, makeCounts, rooms } from "@zone/core/desk"
import type { FactStore, StoreError, Vault } from "@zone/core/ports"
import type { AnyRoom, AnyWish } from "@zone/core/rules"
import * as Effect from "effect/Effect"
import { type Ended, exitCodes } from "../Ended.ts"
import type { AnyDesk } from "../office/deskOf.ts"
import type { Opened } from "../office/useOffice.ts"
import { endWith } from "../terminal/endWith.ts"
import { plain } from "../terminal/plain.ts"

/** Sites that points are given for. */
const namedIn = (wish: AnyWish): ReadonlyArray<string> => {
  const { inspections = [] } = wish["inputs"] as { readonly inspections?: ReadonlyArray<{ readonly zone: string }> }
  return inspections.map(({ zone }) => zone)
}

export const gatherFor = Effect.fnUntraced(function*(
  { agency, today }: Opened, desk: AnyDesk, room: AnyRoom, wish: AnyWish
): Effect.fn.Return<Gathered, StoreError | Ended, FactStore | Vault> {
  if (!isGathered(room, wish._tag)) return { wish, sites: [] }
  const count = makeCounts(rooms)
  const gathered = yield* gatherAppraisal({ desk, agency, today, counts: (query) => count({ ...query, agency }) }, room, wish)
  const { sites, zones } = gathered
  if (zones === undefined) return gathered
  if (zones.length === 0) return yield* endWith("没有可以考核的建设点：先用 zone programme do new 建设点立项 登记", exitCodes.usage)
  const unknown = namedIn(wish).find((zone) => !sites.includes(zone))
  return unknown === undefined ? gathered : yield* endWith(plain(`inspections：没有名为“${unknown}”的建设点；登记的有：${sites.join("、")}`), exitCodes.usage)
})
