/** An empty form: groups that have to be there are, and a list that must not be empty has its first place. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Draft } from "./Draft.ts"

/** @internal */
export const blankOf = (field: Field, required = true): Draft => {
  switch (field.kind) {
    case "group":
      return required
        ? { _tag: "Group", fields: Object.fromEntries((field.fields ?? []).map(({ field: part, key, required: needed }) => [key, blankOf(part, needed)])) }
        : ""
    case "list":
      return { _tag: "List", items: required && field.some === true && field.item ? [blankOf(field.item)] : [] }
    default:
      return ""
  }
}
