/** The flags and arguments that the subcommands of `zone pack` share. */
import { VenueKind } from "@zone/core/terms"
import * as Schema from "effect/Schema"
import * as Argument from "effect/cli/Argument"
import * as Flag from "effect/cli/Flag"

const zh = Schema.resolveAnnotations(VenueKind)?.zh
const venues = typeof zh === "object" ? VenueKind.literals.map((each) => `${each} ${zh[each] ?? ""}`).join("\n") : ""

const packArgument = (name: string, description: string) =>
  Argument.String(name).pipe(Argument.withDescription(description))

export const packFlags = {
  id: packArgument("规则包", "规则包代号，如 cn-500105/zone"),
  venue: Flag.Literals("venue", VenueKind.literals).pipe(
    Flag.withMetavar("<场所>"),
    Flag.withDescription(`只看适用于一种场所的要求：\n${venues}`),
    Flag.optional
  ),
  json: Flag.Boolean("json").pipe(Flag.withDescription("输出 JSON"), Flag.withoutNegation, Flag.withDefault(false))
}
