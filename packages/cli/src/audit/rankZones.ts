/** The zones of an audit side by side, the best score first; those without a score come last. */
import { standingOf } from "./standingOf.ts"
import type { Report } from "./Report.ts"

/** One zone in the league. */
export interface Place {
  readonly file: string
  readonly id: string
  readonly name: string
  readonly points: number | undefined
  /** How many of what must be (or must not), and of what should be, is missing. */
  readonly missingMust: number
  readonly missingShould: number
  readonly notAssessed: number
}

const placeOf = ({ file, findings, score, survey: { zone } }: Report): Place => {
  const missing = findings.filter((each) => standingOf(each) === "missing")
  return {
    file,
    id: zone.id,
    name: zone.name,
    points: score.points,
    missingMust: missing.filter(({ gravity }) => gravity === 3).length,
    missingShould: missing.filter(({ gravity }) => gravity === 2).length,
    notAssessed: findings.filter(({ outcome }) => outcome === "notAssessed").length
  }
}

export const rankZones = (reports: ReadonlyArray<Report>): ReadonlyArray<Place> =>
  reports.map(placeOf).toSorted((a, b) => (b.points ?? -1) - (a.points ?? -1) || a.missingMust - b.missingMust || a.missingShould - b.missingShould)
