/** The words that say whose papers they are: under which rules, at what place, of which agency, of which day. */
import { Tier, VenueKind } from "@zone/core/terms"
import * as Flag from "effect/cli/Flag"
import { zhOf } from "../pack/zhOf.ts"
import { dayFlag } from "../terminal/dayFlag.ts"

const venue = zhOf(VenueKind)
const tier = zhOf(Tier)

export const placeFlags = {
  venue: Flag.Literals("venue", VenueKind.literals).pipe(
    Flag.withMetavar("<场所>"), Flag.withDescription(`在哪种场所；不给出时为 serviceHall：\n${VenueKind.literals.map((each) => `${each} ${venue(each)}`).join("\n")}`), Flag.withDefault("serviceHall" as const)
  ),
  tier: Flag.Literals("tier", Tier.literals).pipe(
    Flag.withMetavar("<层级>"), Flag.withDescription(`在哪一级；不给出时为 county：\n${Tier.literals.map((each) => `${each} ${tier(each)}`).join("\n")}`), Flag.withDefault("county" as const)
  ),
  agency: Flag.String("agency").pipe(Flag.withMetavar("<机关>"), Flag.withDescription("申请表上的受理机关；不给出时留空"), Flag.optional),
  place: Flag.String("place").pipe(Flag.withMetavar("<专区>"), Flag.withDescription("专区或者单位的名称，如 示例区行政服务中心政务公开专区"), Flag.optional),
  on: dayFlag("on", "按哪一天的规则，文书上写的日期；不给出时为今天")
}
