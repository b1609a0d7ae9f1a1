/** Where a catalogue, or what was published by it, has nothing: 查漏补缺. */
import type { CatalogueEntry } from "./CatalogueEntry.ts"
import type { CatalogueField } from "./CatalogueField.ts"
import type { DisclosureRow } from "./DisclosureRow.ts"
import { fieldNamed } from "./fieldNamed.ts"
import { standardFields } from "./standardFields.ts"

/** A field without an entry, or without anything that is published now. */
export interface CatalogueGap {
  readonly field: CatalogueField
  readonly missing: "entry" | "publication"
}

/** What tells of an item whether it is published, and under which field. */
export type PublishedItem = Pick<DisclosureRow, "field" | "entry" | "publications" | "status">

/** @internal */
export const isOut = ({ publications, status }: Pick<PublishedItem, "publications" | "status">): boolean => publications.length > 0 && status !== "removed" && status !== "kept"

/**
 * The gaps, in the order of the fields: each field at most once for its entries and once for its publications. Names and further names
 * of fields count alike. Leave `published` out to ask for entries only.
 *
 * @basis YL-2.2
 * @example
 * ```ts
 * import { catalogueGaps, standardFields } from "@zone/core/disclosure"
 *
 * const fields = standardFields.slice(8, 10)
 * const item = { field: "就业创业", publications: [{ on: "2026-09-21", channels: ["website"] }], status: "published" } as const
 * catalogueGaps([{ field: "employment" }], { fields, published: [item] }).map(({ field, missing }) => [field.name, missing])
 * // => [["社会保险", "entry"], ["社会保险", "publication"]]
 * ```
 */
export const catalogueGaps = (
  entries: ReadonlyArray<Pick<CatalogueEntry, "field">>,
  { fields = standardFields, published }: { readonly fields?: ReadonlyArray<CatalogueField>; readonly published?: ReadonlyArray<PublishedItem> } = {}
): ReadonlyArray<CatalogueGap> => {
  const idOf = (name: string): string => fieldNamed(name, fields)?.id ?? name
  const listed = new Set(entries.map(({ field }) => idOf(field)))
  const out = published && new Set(published.flatMap((item) => (isOut(item) && item.field !== undefined ? [idOf(item.field)] : [])))
  return fields.flatMap((field): ReadonlyArray<CatalogueGap> => [
    ...(listed.has(field.id) ? [] : [{ field, missing: "entry" } as const]),
    ...(out === undefined || out.has(field.id) ? [] : [{ field, missing: "publication" } as const])
  ])
}
