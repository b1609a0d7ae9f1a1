/** A zone to be built: where, by whom, and what has to be done there, each with the clause that asks for it. */
import * as Schema from "effect/Schema"
import { PlainDate } from "../calendar/PlainDate.ts"
import { RequirementId } from "../rules/Requirement.ts"
import { Limit } from "../rules/Room.ts"
import { Basis } from "../terms/Basis.ts"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** Who guides, who leads and who helps: units by their names, nobody's own. */
export const SiteUnits = Schema.Struct({
  /** 主管部门, or a leading group. */
  guide: Schema.optionalKey(Text),
  /** 牵头单位, 承办单位: all that is owed at the site is owed by it. */
  lead: Text,
  /** 责任单位, 协作部门. */
  responsible: Schema.Array(Text)
}).annotate({ identifier: "SiteUnits", zh: "牵头单位和责任单位" })
export type SiteUnits = typeof SiteUnits.Type

/** A milestone that the office sets for a site beyond those of the rule book (⚖). */
export const OwnMilestone = Schema.Struct({ id: RequirementId, what: Text, by: PlainDate }).annotate({ identifier: "OwnMilestone", zh: "自定时限" })
export type OwnMilestone = typeof OwnMilestone.Type

/** Something to be done at a site. A step is done after the steps before it. */
export const SiteTask = Schema.Struct({
  /** The requirement that asks for it, or the id of a milestone of the office's own. */
  id: RequirementId,
  /** In the words of the pack. */
  what: Text,
  basis: Basis,
  /** Its place among the steps of the campaign, from 1; none for what may be done in any order. */
  step: Schema.optionalKey(Schema.Int),
  /** The step as the place calls it, where it does: 第三步：全面铺开. */
  stage: Schema.optionalKey(Text),
  /** Until when, where a milestone says so. */
  limit: Schema.optionalKey(Limit)
}).annotate({ identifier: "SiteTask", zh: "建设任务事项" })
export type SiteTask = typeof SiteTask.Type

/** A site as it is planned. */
export const SitePlan = Schema.Struct({
  /** The site's name, e.g. 示例街道公共服务中心. */
  site: Text,
  venue: VenueKind,
  tier: Tier,
  units: SiteUnits,
  /** The rule that makes it a pilot, where it is one. */
  pilot: Schema.optionalKey(RequirementId),
  /** The steps of the campaign in their order, by the requirements that describe them. */
  steps: Schema.Array(RequirementId),
  /** What else is done at the site, in any order. */
  practices: Schema.Array(RequirementId),
  own: Schema.Array(OwnMilestone),
  /** Milestones in force that are followed elsewhere, as a roster is. */
  elsewhere: Schema.Array(RequirementId)
}).annotate({ identifier: "SitePlan", zh: "建设点" })
export type SitePlan = typeof SitePlan.Type
