/** Finds a field of the catalogue by what it is called here. */
import type { CatalogueField } from "./CatalogueField.ts"
import { standardFields } from "./standardFields.ts"

/** Compared without blanks, quotation marks and brackets, and without what catalogues put around the name of their field. */
const plain = (name: string): string =>
  name.normalize("NFKC").replace(/[\s“”"'‘’《》()、,]/g, "").replace(/^.*?(?:县|市|区|乡|镇|街道)(?=.+领域)/, "").replace(/(?:领域)?(?:基层)?(?:政务公开)?(?:事项)?(?:标准)?(?:目录|指引)$/, "").replace(/领域$/, "")

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
  return fields.find(({ aliases, id, name: own }) => id === name || [own, ...aliases].some((each) => plain(each) === wanted))
}
