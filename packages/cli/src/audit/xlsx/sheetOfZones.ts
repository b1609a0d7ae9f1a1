/** The sheet with a row for each zone, the best score first. */
import { Tier, VenueKind } from "@zone/core/terms"
import { zhOf } from "../../pack/zhOf.ts"
import { byStanding } from "../byStanding.ts"
import { rankZones } from "../rankZones.ts"
import type { Report } from "../Report.ts"
import type { SheetOf } from "./SheetOf.ts"

const tierOf = zhOf(Tier)
const venueOf = zhOf(VenueKind)

export const sheetOfZones = (reports: ReadonlyArray<Report>): SheetOf => {
  const byFile = new Map(reports.map((report) => [report.file, report]))
  return {
    name: "汇总",
    columns: [
      { heading: "专区", width: 28 }, { heading: "层级", width: 16 }, { heading: "场所", width: 16 }, { heading: "检查之日", width: 12 },
      { heading: "得分", width: 8 }, { heading: "等次", width: 8 }, { heading: "缺应当", width: 8 }, { heading: "缺应", width: 7 },
      { heading: "未检查", width: 8 }, { heading: "待明确", width: 8 }, { heading: "已豁免", width: 8 }, { heading: "可有而无", width: 10 },
      { heading: "符合", width: 7 }, { heading: "不适用", width: 8 }, { heading: "规则包", width: 20 }, { heading: "规则之日", width: 12 },
      { heading: "专区代号", width: 14 }, { heading: "文件", width: 30 }, { heading: "文件的 SHA-256", width: 24 }
    ],
    printed: 16,
    rows: rankZones(reports).flatMap(({ file, missingMust, missingShould, points }) => {
      const report = byFile.get(file)
      if (report === undefined) return []
      const { at, book, findings, score, sha256, survey: { seen, zone } } = report
      const many = byStanding(findings)
      const count = (standing: "notAssessed" | "unclear" | "waived" | "optional" | "met" | "notApplicable"): number => many.get(standing)?.length ?? 0
      return [[
        zone.name, tierOf(zone.tier), venueOf(zone.venue), seen.on, points ?? "不评分", score.grade?.name ?? null, missingMust, missingShould,
        count("notAssessed"), count("unclear"), count("waived"), count("optional"), count("met"), count("notApplicable"),
        book.pack, at, zone.id, file, sha256
      ]]
    })
  }
}
