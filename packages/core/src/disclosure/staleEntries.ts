/** Which entries of a catalogue have gone stale: nothing new within their cycle, or nobody looked at them for too long. */
import { addMonths } from "../calendar/addMonths.ts"
import type { CatalogueEntry } from "./CatalogueEntry.ts"
import type { CatalogueField } from "./CatalogueField.ts"
import { isOut, type PublishedItem } from "./catalogueGaps.ts"
import { fieldNamed } from "./fieldNamed.ts"
import { standardFields } from "./standardFields.ts"

/** A stale entry, and why. */
export interface StaleEntry {
  readonly entry: CatalogueEntry
  readonly why: "neverPublished" | "notPublishedSince" | "neverReviewed" | "notReviewedSince"
  /** The last time, where there was one. */
  readonly last?: string
}

/** How long an entry stays fresh. */
export interface Freshness {
  /** The civil day in China, `YYYY-MM-DD`. */
  readonly today: string
  readonly published: ReadonlyArray<PublishedItem>
  /** The cycle of entries whose time names none, in months; they have none where it is left out. */
  readonly everyMonths?: number
  /** How often each entry is to be looked at, in months, and when it last was. */
  readonly review?: { readonly everyMonths: number; readonly lastOn: (entry: CatalogueEntry) => string | undefined }
  readonly fields?: ReadonlyArray<CatalogueField>
}

const stale = (entry: CatalogueEntry, last: string | undefined, months: number, today: string, whys: readonly [StaleEntry["why"], StaleEntry["why"]]): ReadonlyArray<StaleEntry> =>
  last === undefined ? [{ entry, why: whys[0] }] : addMonths(last, months) < today ? [{ entry, why: whys[1], last }] : []

/**
 * The stale entries, in the order of the catalogue. A publication belongs to an entry by field and number; what was taken down does not
 * count. An entry that is disclosed on application only needs no publication.
 *
 * @basis YL-2.2
 * @example
 * ```ts
 * import { staleEntries } from "@zone/core/disclosure"
 *
 * const entry = {
 *   field: "taxation", number: "1", matter: "税收政策", content: "全文", basis: "《示例法》", time: { words: "每年公开", everyMonths: 12 }, agency: "示例县税务局",
 *   channels: ["website"], everyone: true, manners: ["proactive"], levels: ["county"]
 * } as const
 * const published = [{ field: "税收管理", entry: "1", publications: [{ on: "2025-09-21", channels: [] }], status: "published" }] as const
 * staleEntries([entry], { today: "2026-09-22", published }).map(({ last, why }) => [why, last]) // => [["notPublishedSince", "2025-09-21"]]
 * ```
 */
export const staleEntries = (entries: ReadonlyArray<CatalogueEntry>, { everyMonths, fields = standardFields, published, review, today }: Freshness): ReadonlyArray<StaleEntry> => {
  const keyOf = (field: string, number: string): string => JSON.stringify([fieldNamed(field, fields)?.id ?? field, number])
  const lastOf = new Map<string, string>()
  for (const item of published) {
    if (item.field === undefined || item.entry === undefined || !isOut(item)) continue
    const key = keyOf(item.field, item.entry)
    for (const { on } of item.publications) if (on > (lastOf.get(key) ?? "")) lastOf.set(key, on)
  }
  return entries.flatMap((entry) => {
    const cycle = entry.time.everyMonths ?? everyMonths
    const unpublished = cycle === undefined || !entry.manners.includes("proactive")
      ? []
      : stale(entry, lastOf.get(keyOf(entry.field, entry.number)), cycle, today, ["neverPublished", "notPublishedSince"])
    return [...unpublished, ...(review ? stale(entry, review.lastOn(entry), review.everyMonths, today, ["neverReviewed", "notReviewedSince"]) : [])]
  })
}
