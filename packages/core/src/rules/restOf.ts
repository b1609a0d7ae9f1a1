/**
 * What a rule leaves of the one that it replaces: the zones that only the upper one speaks of. A lower notice cannot take away what it
 * does not mention, so the upper one stays in force there.
 */
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import type { Requirement } from "./Requirement.ts"

interface Split<Member> {
  /** Those that only the upper rule speaks of. */
  readonly beyond: ReadonlyArray<Member>
  readonly common: ReadonlyArray<Member>
}

const split = <Member extends string>(upper: ReadonlyArray<Member>, lower: ReadonlyArray<Member> | undefined): Split<Member> => ({
  beyond: upper.filter((each) => lower?.includes(each) === false),
  common: upper.filter((each) => lower?.includes(each) !== false)
})

type Circumstances = Pick<Requirement, "onlyIf" | "unless">

/** Where both speak of the same venues and levels: what circumstances leave; undefined where one requirement cannot say it. */
const circumstancesLeft = (upper: Circumstances, lower: Circumstances): ReadonlyArray<Circumstances> | undefined => {
  const onlyIf = lower.onlyIf === upper.onlyIf ? undefined : lower.onlyIf
  const unless = lower.unless === upper.unless ? undefined : lower.unless
  if (onlyIf !== undefined && unless !== undefined) return undefined
  if (onlyIf !== undefined) return upper.unless === undefined ? [{ unless: onlyIf }] : upper.unless === onlyIf ? [{}] : undefined
  if (unless !== undefined) return upper.onlyIf === undefined ? [{ onlyIf: unless }] : upper.onlyIf === unless ? [{}] : undefined
  return []
}

/** Narrows only what a split has made narrower. */
const only = (key: "venues" | "tiers", members: ReadonlyArray<string>, whole: number): object =>
  members.length === whole ? {} : { [key]: members }

/**
 * The upper requirement for the zones that the lower one leaves to it: by venue, by level, by circumstance; none where the lower one
 * speaks of them all. Undefined where circumstances leave something that one requirement cannot say. @internal
 */
export const restOf = (upper: Requirement, lower: Requirement): ReadonlyArray<Requirement> | undefined => {
  const venues = upper.venues ?? VenueKind.literals
  const tiers = upper.tiers ?? Tier.literals
  const venue = split(venues, lower.venues)
  const tier = split(tiers, lower.tiers)
  const left: Array<object> = []
  if (venue.beyond.length > 0) left.push(only("venues", venue.beyond, venues.length))
  if (venue.common.length > 0) {
    const shared = only("venues", venue.common, venues.length)
    if (tier.beyond.length > 0) left.push({ ...shared, ...only("tiers", tier.beyond, tiers.length) })
    if (tier.common.length > 0) {
      const circumstances = circumstancesLeft(upper, lower)
      if (!circumstances) return undefined
      left.push(...circumstances.map((each) => ({ ...shared, ...only("tiers", tier.common, tiers.length), ...each })))
    }
  }
  return left.map((scope): Requirement => ({ ...upper, ...scope }))
}
