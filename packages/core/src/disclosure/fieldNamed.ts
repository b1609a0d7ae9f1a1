/** Finds a field of the catalogue by what it is called here. */
import type { CatalogueField } from "./CatalogueField.ts"
import { standardFields } from "./standardFields.ts"

/** Compared without blanks, quotation marks and brackets, and without what titles of catalogues put behind the name of their field. */
const plain = (name: string): string =>
  name.normalize("NFKC").replace(/[\s“”"'‘’《》()、,]/g, "").replace(/(?:领域)?(?:基层)?(?:政务公开)?(?:事项)?(?:标准)?(?:目录|指引)$/, "").replace(/领域$/, "")

/** What may stand before the name of a field: that of a place. */
const place = /[省市州县区旗乡镇]$|街道$/

/**
 * The field of that id, name or further name; a title such as 社会救助领域基层政务公开标准目录 counts as the name in it. Undefined where no
 * field is called so: then the name stands for itself.
 *
 * @example
 * ```ts
 * import { fieldNamed } from "@zone/core/disclosure"
 *
 * fieldNamed("就业创业")?.name // => "就业"
 * fieldNamed("示例县社会救助领域基层政务公开标准目录")?.id // => "socialAssistance"
 * fieldNamed("烟草") // => undefined
 * ```
 */
export const fieldNamed = (name: string, fields: ReadonlyArray<CatalogueField> = standardFields): CatalogueField | undefined => {
  const wanted = plain(name)
  const called = ({ aliases, name: own }: CatalogueField): ReadonlyArray<string> => [own, ...aliases].map(plain)
  return fields.find((field) => field.id === name || called(field).includes(wanted))
    ?? fields.find((field) => called(field).some((each) => wanted.endsWith(each) && place.test(wanted.slice(0, -each.length))))
}
