/** All papers that are looked at: those here, which try the typesetter, and every paper of the core with its invented contents. */
import type { Paper } from "@zone/core/paper"
import { samplePapers as corePapers } from "../../../core/test/samplePapers.ts"
import { samplePapers } from "./index.ts"

export const goldenPapers: Readonly<Record<string, Paper>> = { ...samplePapers, ...corePapers }
