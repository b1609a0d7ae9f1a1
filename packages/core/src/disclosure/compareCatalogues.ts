/** What is different between two versions of a catalogue. */
import type { CatalogueEntry } from "./CatalogueEntry.ts"
import type { CatalogueField } from "./CatalogueField.ts"
import { fieldNamed } from "./fieldNamed.ts"
import { standardFields } from "./standardFields.ts"

/** An entry of both versions, and the columns in which it differs. */
export interface ChangedEntry {
  readonly before: CatalogueEntry
  readonly after: CatalogueEntry
  readonly columns: ReadonlyArray<keyof CatalogueEntry>
}

/** The differences. */
export interface CatalogueDifferences {
  readonly added: ReadonlyArray<CatalogueEntry>
  readonly removed: ReadonlyArray<CatalogueEntry>
  readonly changed: ReadonlyArray<ChangedEntry>
  /** How many are the same in both. */
  readonly same: number
}

const columns = [
  "number", "matter", "subMatter", "content", "basis", "time", "agency", "channels", "otherChannel", "everyone", "group", "manners", "levels"
] as const satisfies ReadonlyArray<keyof CatalogueEntry>

/** Lists of channels, manners and levels are the same in whatever order. */
const told = (value: CatalogueEntry[keyof CatalogueEntry]): string => JSON.stringify(Array.isArray(value) ? value.toSorted() : value ?? null)

const grouped = <A>(list: ReadonlyArray<A>, keyOf: (each: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const each of list) {
    const key = keyOf(each)
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return groups
}

/**
 * Added, removed and changed entries. An entry is the same one by its field and matter, whatever number it has now; where several have the
 * same matter, by their numbers first and then in their order.
 *
 * @basis YL-2.2
 * @example
 * ```ts
 * import { compareCatalogues } from "@zone/core/disclosure"
 *
 * const entry = {
 *   field: "taxation", number: "1", matter: "税收政策", content: "全文", basis: "《示例法》", time: { words: "即时公开" }, agency: "示例县税务局",
 *   channels: ["website"], everyone: true, manners: ["proactive"], levels: ["county"]
 * } as const
 * compareCatalogues([entry], [{ ...entry, number: "2", agency: "示例区税务局" }]).changed.map(({ columns }) => columns) // => [["number", "agency"]]
 * ```
 */
export const compareCatalogues = (
  before: ReadonlyArray<CatalogueEntry>, after: ReadonlyArray<CatalogueEntry>, fields: ReadonlyArray<CatalogueField> = standardFields
): CatalogueDifferences => {
  const keyOf = ({ field, matter, subMatter }: CatalogueEntry): string => JSON.stringify([fieldNamed(field, fields)?.id ?? field, matter, subMatter ?? null])
  const old = grouped(before, keyOf)
  const partner = new Map<CatalogueEntry, CatalogueEntry>()
  for (const [key, news] of grouped(after, keyOf)) {
    const left = [...old.get(key) ?? []]
    const take = (at: number, entry: CatalogueEntry): void => {
      const [found] = at === -1 ? [] : left.splice(at, 1)
      if (found) partner.set(entry, found)
    }
    for (const entry of news) take(left.findIndex(({ number }) => number === entry.number), entry)
    for (const entry of news) if (!partner.has(entry)) take(left.length > 0 ? 0 : -1, entry)
  }
  const pairs = after.flatMap((entry) => {
    const found = partner.get(entry)
    return found ? [{ before: found, after: entry, columns: columns.filter((column) => told(found[column]) !== told(entry[column])) }] : []
  })
  const kept = new Set(partner.values())
  return {
    added: after.filter((entry) => !partner.has(entry)),
    removed: before.filter((entry) => !kept.has(entry)),
    changed: pairs.filter((pair) => pair.columns.length > 0),
    same: pairs.filter((pair) => pair.columns.length === 0).length
  }
}
