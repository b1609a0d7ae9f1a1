/** The words of `zone print queue`. */
import type * as Command from "effect/cli/Command"
import * as Flag from "effect/cli/Flag"
import { jsonFlag } from "../../office/jsonFlag.ts"
import { accessFlags } from "../whereFlags.ts"

const office = Flag.String("office").pipe(Flag.withMetavar("<文件夹>"), Flag.withDescription("办公文件夹（内有 office.yaml）；不给出时为当前文件夹"), Flag.withDefault("."))

export const queueFlags = { office, ...accessFlags }

export const listFlags = {
  office,
  all: Flag.Boolean("all").pipe(Flag.withDescription("连同已经结束的"), Flag.withoutNegation, Flag.withDefault(false)),
  json: jsonFlag
}

/** These words, read. */
export type QueueInput = Command.Command.Config.Infer<typeof queueFlags>
/** With keys. */
export interface KeysInput extends QueueInput {
  readonly keys: ReadonlyArray<string>
}
/** The words of `list`, read. */
export type ListInput = Command.Command.Config.Infer<typeof listFlags>
