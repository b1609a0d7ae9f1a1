/** All papers that are looked at: those here, which try the typesetter, and every paper of the core with its invented contents. */
import { readFileSync } from "node:fs"
import type { Paper } from "@zone/core/paper"
import { samplePapers } from "./index.ts"

const corePapers = JSON.parse(readFileSync(new URL("../../../core/test-data/papers/papers.json", import.meta.url), "utf8")) as Readonly<Record<string, Paper>>

export const goldenPapers: Readonly<Record<string, Paper>> = { ...samplePapers, ...corePapers }
