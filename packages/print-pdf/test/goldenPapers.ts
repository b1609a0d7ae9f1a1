/** All papers that are looked at: those of the test kit, which try the typesetter, and every paper of the core with its invented contents. */
import { readFileSync } from "node:fs"
import type { Paper } from "@zone/core/paper"
import { samplePapers } from "@zone/testkit"

const corePapers = JSON.parse(readFileSync(new URL("../../core/test-data/papers/papers.json", import.meta.url), "utf8")) as Readonly<Record<string, Paper>>

/** A slip is for rolls. */
export const goldenPapers: Readonly<Record<string, Paper>> =
  Object.fromEntries(Object.entries<Paper>({ ...samplePapers, ...corePapers }).filter(([, { style }]) => style !== "slip"))
