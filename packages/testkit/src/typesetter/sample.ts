/** A small paper that every typesetter sets, changed as a test needs it. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "../papers/paperParts.ts"

const { onePage, paragraph } = paperParts

/** @internal */
export const sample = (change: Partial<Paper>): Paper => ({
  id: "sample", title: "样张", style: "form", ticket: onePage, date: "2026-11-21", basis: [], blocks: [paragraph("正文")], ...change
})
