/** The flags of `zone survey new`. */
import { Tier, VenueKind } from "@zone/core/terms"
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { zhOf } from "../../pack/zhOf.ts"
import { dayFlag } from "../../terminal/dayFlag.ts"

const list = (words: ReadonlyArray<string>, zh: (word: string) => string): string => words.map((each) => `${each} ${zh(each)}`).join("\n")

export const createFlags = {
  pack: Flag.String("pack").pipe(
    Flag.withMetavar("<规则包>"),
    Flag.withDescription("按哪个规则包检查，如 cn-500105/zone")
  ),
  venue: Flag.Literals("venue", VenueKind.literals).pipe(
    Flag.withMetavar("<场所>"),
    Flag.withDescription(`专区所在的场所；不给出时为 serviceHall：\n${list(VenueKind.literals, zhOf(VenueKind))}`),
    Flag.withDefault("serviceHall" as const)
  ),
  tier: Flag.Literals("tier", Tier.literals).pipe(
    Flag.withMetavar("<层级>"),
    Flag.withDescription(`专区所属的层级；不给出时为 county：\n${list(Tier.literals, zhOf(Tier))}`),
    Flag.withDefault("county" as const)
  ),
  on: dayFlag("on", "检查之日；不给出时为今天"),
  out: Flag.String("out").pipe(
    Flag.withMetavar("<文件>"),
    Flag.withDescription("写入文件，已有的不覆盖；不给出时写到标准输出"),
    Flag.optional
  )
}

/** The words of `zone survey new`, read. */
export type CreateInput = Command.Command.Config.Infer<typeof createFlags>
