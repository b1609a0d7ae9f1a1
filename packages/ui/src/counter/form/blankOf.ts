/** An empty form: groups that have to be there are, and a list that must not be empty has its first place. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Draft } from "./Draft.ts"

/** `today` stands where a day is asked for without saying more: mostly it is that. @internal */
export const blankOf = (field: Field, required = true, today = ""): Draft => {
  switch (field.kind) {
    case "group":
      return required
        ? { _tag: "Group", fields: Object.fromEntries((field.fields ?? []).map(({ field: part, key, required: needed }) => [key, needed && key === "on" && part.kind === "day" ? today : blankOf(part, needed, today)])) }
        : ""
    case "list":
      return { _tag: "List", items: required && field.some === true && field.item ? [blankOf(field.item, true, today)] : [] }
    default:
      return ""
  }
}
