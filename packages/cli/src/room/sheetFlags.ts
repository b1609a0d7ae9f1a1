/** The words of `zone <room> sheet`. */
import type * as Command from "effect/cli/Command"
import { zoneFlag } from "../board/boardFlags.ts"
import { jsonFlag } from "../office/jsonFlag.ts"
import { officeFlags } from "../office/officeFlags.ts"
import { seeFlags } from "../office/seeFlags.ts"
import { outputFlag } from "../terminal/outputFlag.ts"

export const sheetFlags = { zone: zoneFlag, output: outputFlag, json: jsonFlag, ...seeFlags, ...officeFlags }

/** These words, read. */
export type SheetInput = Command.Command.Config.Infer<typeof sheetFlags>
