/** Who owes an annual report by when, as obligations: from the deadlines of the rules in force, those of local packs among them. */
import { isPlainDate } from "../calendar/PlainDate.ts"
import type { Obligation } from "../rules/Room.ts"
import type { Rule } from "../rules/RuleBook.ts"
import type { Basis } from "../terms/Basis.ts"
import type { Tier } from "../terms/Tier.ts"

/** An obligation to make a report, with the requirement that it comes from. */
export interface ReportObligation extends Obligation {
  readonly requirement: string
}

/** A date that a place has set and no pack has yet, e.g. for townships, for which the Regulation names none. */
export interface LocalDeadline {
  readonly id: string
  readonly what: string
  /** Who owes it, in Chinese. */
  readonly owedBy: string
  /** 每年1月20日前; the day itself is in time. */
  readonly every: string
  readonly basis: Basis
  /** At which levels; at all when left out. */
  readonly tiers?: ReadonlyArray<Tier>
}

/** The obligations, and the deadlines whose day could not be read out of `every`. */
export interface ReportDeadlines {
  readonly owed: ReadonlyArray<ReportObligation>
  readonly unread: ReadonlyArray<{ readonly requirement: string; readonly every: string }>
}

const yearly = /^每年(\d{1,2})月(\d{1,2})日(?:前|之前|以前)?$/

/** Every deadline of an annual report is named so, whoever owes it. */
const family = "report/annual"

/**
 * What is owed for the annual report on `year`, and by what day of the next: every `Deadline` of the rules whose id begins with
 * `report/annual` and applies at this level, and the local ones handed in. ⚖ 前 takes in the day itself; a day that is no working day
 * stays where it is.
 *
 * @basis 《政府信息公开条例》第四十九条
 *
 * @example
 * ```ts
 * import { reportDeadlines } from "@zone/core/report"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 * import * as Result from "effect/Result"
 *
 * const { rules } = Result.getOrThrow(resolve("cn/foi-regulation", packs, "2026-01-01"))
 * const { owed } = reportDeadlines(rules, 2025, "county")
 * owed.map(({ assignedTo, due }) => [assignedTo, due?.certainty === "settled" && due.date])
 * // => [["县级以上人民政府部门", "2026-01-31"], ["县级以上地方人民政府的政府信息公开工作主管部门", "2026-03-31"]]
 * ```
 */
export const reportDeadlines = (
  rules: ReadonlyArray<Rule>,
  year: number,
  tier: Tier,
  local: ReadonlyArray<LocalDeadline> = []
): ReportDeadlines => {
  const fromRules = rules.flatMap(({ basis: [basis], requirement }): ReadonlyArray<LocalDeadline> =>
    requirement.kind !== "Deadline" || !requirement.id.startsWith(family) || requirement.every === undefined ? [] : [{
      id: requirement.id,
      what: requirement.what,
      owedBy: requirement.owedBy ?? "",
      every: requirement.every,
      basis,
      ...(requirement.tiers !== undefined && { tiers: requirement.tiers })
    }])
  const owed: Array<ReportObligation> = []
  const unread: Array<{ readonly requirement: string; readonly every: string }> = []
  for (const { basis, every, id, owedBy, tiers, what } of [...fromRules, ...local]) {
    if (tiers !== undefined && !tiers.includes(tier)) continue
    const [, month = "", day = ""] = yearly.exec(every) ?? []
    const date = `${year + 1}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    if (!isPlainDate(date)) unread.push({ requirement: id, every })
    else {
      owed.push({
        requirement: id,
        what: `${what}（${year}年度）`,
        owedBy: "head",
        ...(owedBy !== "" && { assignedTo: owedBy }),
        basis,
        due: { date, certainty: "settled", calendar: "gregorian", basis }
      })
    }
  }
  return { owed, unread }
}
