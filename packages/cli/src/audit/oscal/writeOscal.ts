/**
 * Writes an audit as OSCAL assessment results. Times are those of the surveys and of the audit, names follow from the content: the
 * same audit gives the same text.
 */
import { Tier, VenueKind } from "@zone/core/terms"
import { zhOf } from "../../pack/zhOf.ts"
import { version } from "../../version.ts"
import type { Audited } from "../Audited.ts"
import { sayRefusal } from "../sayRefusal.ts"
import { uuidOf } from "../uuidOf.ts"
import { dayOf } from "./dayOf.ts"
import type { Oscal } from "./Oscal.ts"
import { propertyOf } from "./propertyOf.ts"
import { resultOf } from "./resultOf.ts"

const tierOf = zhOf(Tier)
const venueOf = zhOf(VenueKind)

/** Nothing where no survey could be audited: OSCAL knows no results without a result. */
export const writeOscal = ({ refusals, reports }: Audited): string | undefined => {
  if (reports.length === 0) return undefined
  const zones = new Map(reports.map(({ survey: { zone } }) => [zone.id, zone]))
  const plan = uuidOf("no plan")
  const oscal: Oscal = {
    "assessment-results": {
      uuid: uuidOf("audit", version, ...reports.map(({ at, book, file, sha256 }) => `${sha256} ${book.pack} ${at} ${file}`)),
      metadata: {
        title: "政务公开专区检查结果",
        "last-modified": dayOf(reports.flatMap(({ at, survey: { seen } }) => [at, seen.on]).toSorted().at(-1)!),
        version: `@zone/cli@${version}`,
        "oscal-version": "1.1.3",
        locations: Array.from(zones.values(), ({ division, id, name, tier, venue }) => ({
          uuid: uuidOf("location", id),
          title: name,
          props: [propertyOf("zone", id), propertyOf("division", division), propertyOf("tier", tierOf(tier)), propertyOf("venue", venueOf(venue))]
        })),
        parties: [...new Set(reports.map(({ survey: { seen } }) => seen.by))].map((name) => ({ uuid: uuidOf("party", name), type: "person", name })),
        ...(refusals.length > 0 && { remarks: `没有检查的文件：\n${refusals.map(sayRefusal).join("\n")}` })
      },
      "import-ap": { href: `#${plan}`, remarks: "没有单独的评估计划：检查的是规则包现行规则的全部要求，见各结果的 reviewed-controls" },
      results: reports.map(resultOf),
      "back-matter": {
        resources: [{ uuid: plan, title: "没有评估计划", description: "本次检查没有 OSCAL 评估计划文件；OSCAL 要求有 import-ap，故指向本说明。" }]
      }
    }
  }
  return JSON.stringify(oscal)
}
