/** The words of `zone office new`. */
import { Tier, VenueKind } from "@zone/core/terms"
import * as Argument from "effect/cli/Argument"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { zhOf } from "../../pack/zhOf.ts"

const words = (literals: ReadonlyArray<string>, zh: (member: string) => string): string => literals.map((each) => `${each} ${zh(each)}`).join("\n")

export const createFlags = {
  folder: Argument.String("文件夹").pipe(Argument.withDescription("新的办公文件夹")),
  agency: Flag.String("agency").pipe(Flag.withMetavar("<机关名称>"), Flag.withDescription("政府信息公开工作机构所在的机关，如 示例区人民政府办公室")),
  id: Flag.String("id").pipe(Flag.withMetavar("<代号>"), Flag.withDescription("机关的代号，用在存储里，以后不能改；不给出时为 office"), Flag.withDefault("office")),
  zone: Flag.String("zone").pipe(Flag.withMetavar("<代号>"), Flag.withDescription("专区的代号；不给出时为 hall"), Flag.withDefault("hall")),
  pack: Flag.String("pack").pipe(Flag.withMetavar("<规则包>"), Flag.withDescription("所在地的规则包，如 cn-500105/zone")),
  venue: Flag.Literals("venue", VenueKind.literals).pipe(
    Flag.withMetavar("<场所>"), Flag.withDescription(`专区所在的场所，不给出时为 serviceHall：\n${words(VenueKind.literals, zhOf(VenueKind))}`), Flag.withDefault("serviceHall" as const)
  ),
  tier: Flag.Literals("tier", Tier.literals).pipe(
    Flag.withMetavar("<层级>"), Flag.withDescription(`层级，不给出时为 county：\n${words(Tier.literals, zhOf(Tier))}`), Flag.withDefault("county" as const)
  )
}

/** These words, read. */
export type CreateInput = Command.Command.Config.Infer<typeof createFlags>
