/** The part of a form that people can fill in at a kiosk: without files and what has no form, and without names where none are asked for. */
import type { Field } from "../../backend/StaffBackend.ts"

const unfit: ReadonlySet<Field["kind"]> = new Set(["file", "proof", "other"])

/**
 * The form, or nothing where it asks for something that cannot be given here.
 *
 * @internal
 */
export const fillableOf = (field: Field, nameless: boolean): Field | undefined => {
  if (unfit.has(field.kind)) return undefined
  if (field.kind === "list") {
    const item = field.item && fillableOf(field.item, nameless)
    return item && { ...field, item }
  }
  if (field.kind === "cases") {
    const cases = (field.cases ?? []).flatMap((each) => {
      const inner = fillableOf(each.field, nameless)
      return inner ? [{ ...each, field: inner }] : []
    })
    return cases.length > 0 ? { ...field, cases } : undefined
  }
  if (field.kind !== "group") return field
  const fields: Array<NonNullable<Field["fields"]>[number]> = []
  for (const each of field.fields ?? []) {
    const inner = nameless && !each.required && (each.key === "name" || each.key === "contact") ? undefined : fillableOf(each.field, nameless)
    if (inner) fields.push({ ...each, field: inner })
    else if (each.required) return undefined
  }
  return { ...field, fields }
}
