/** What a form cannot go on without: fields that are required and empty, by their paths. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Trouble } from "../KioskModel.ts"
import type { Messages } from "../messages.ts"
import { valueAt } from "./valueAt.ts"

/** What a field is called: as its schema says, else by the dictionary. @internal */
export const labelOf = (key: string, field: Field, { fields }: Messages): string => {
  const known = fields[key]
  return field.kind === "personal" || field.kind === "text" ? known ?? field.zh ?? key : field.zh ?? known ?? key
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "") || (Array.isArray(value) && value.length === 0)

/** Whether anything in a group is filled in. */
const isBegun = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : typeof value === "object" && value !== null ? Object.values(value).some(isBegun) : !isEmpty(value)

/** @internal */
export const lackingAt = (field: Field, values: unknown, path: string, label: string, required: boolean, messages: Messages): ReadonlyArray<Trouble> => {
  const value = valueAt(values, path)
  const trouble = { place: path, remedy: messages.fieldLacks(label) }
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`)
  const inGroup = (fields: Field["fields"] = []): ReadonlyArray<Trouble> =>
    fields.flatMap((each) => lackingAt(each.field, values, below(each.key), labelOf(each.key, each.field, messages), each.required, messages))
  switch (field.kind) {
    case "group":
      return required || isBegun(value) ? inGroup(field.fields) : []
    case "cases": {
      const chosen = field.cases?.find(({ tag }) => tag === valueAt(value, "_tag"))
      return chosen ? inGroup(chosen.field.fields) : required ? [trouble] : []
    }
    case "list": {
      if (!Array.isArray(value) || value.length === 0) return required && field.some === true ? [trouble] : []
      const { item } = field
      return item ? value.flatMap((_, at) => lackingAt(item, values, below(String(at)), label, true, messages)) : []
    }
    case "boolean":
      return []
    default:
      return required && isEmpty(value) ? [trouble] : []
  }
}
