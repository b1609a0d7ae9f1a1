/** The fields that a place lists, as fields of the catalogue. */
import type { Basis } from "../terms/Basis.ts"
import type { CatalogueField } from "./CatalogueField.ts"
import { fieldNamed } from "./fieldNamed.ts"
import { standardFields } from "./standardFields.ts"

/**
 * The field of each name, in the order of the list and called as it is called there; a name that no field has becomes a field of its own.
 *
 * @example
 * ```ts
 * import { fieldsOf } from "@zone/core/disclosure"
 *
 * const basis = { document: "cn-990101/zone", clause: "SL-1", reading: "text", cite: "示例方案第一项" } as const
 * fieldsOf(["就业创业", "烟草"], basis).map(({ id, name }) => [id, name]) // => [["employment", "就业创业"], ["烟草", "烟草"]]
 * ```
 */
export const fieldsOf = (names: ReadonlyArray<string>, basis: Basis, known: ReadonlyArray<CatalogueField> = standardFields): ReadonlyArray<CatalogueField> =>
  names.map((name) => {
    const found = fieldNamed(name, known)
    if (!found) return { id: name, name, aliases: [], basis }
    const { aliases, id, name: own } = found
    return { id, name, aliases: [...new Set([own, ...aliases])].filter((each) => each !== name), basis }
  })
