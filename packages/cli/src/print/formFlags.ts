/** The words of the commands that print one blank paper. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { officeOfFlag } from "./officeOfFlag.ts"
import { placeFlags } from "./placeFlags.ts"
import { whereFlags } from "./whereFlags.ts"

export const formFlags = {
  pack: Flag.String("pack").pipe(Flag.withMetavar("<规则包>"), Flag.withDescription("按一个地方的规则取份数、用纸和依据，如 cn-500105/zone"), Flag.optional),
  copies: Flag.Int("copies").pipe(
    Flag.withMetavar("<份数>"), Flag.withDescription("印多少份，1至999；不给出时按规则，没有规则的为1份"),
    Flag.filter((copies) => copies >= 1 && copies <= 999, () => "1至999"), Flag.optional
  ),
  ...placeFlags,
  ...whereFlags,
  office: officeOfFlag
}

/** These words, read. */
export type FormInput = Command.Command.Config.Infer<typeof formFlags>
