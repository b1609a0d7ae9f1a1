/** The field at a place of a form, through the cases that were chosen. */
import type { Field } from "../../backend/StaffBackend.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft, FormPath } from "./Draft.ts"

/** @internal */
export const fieldAt = (field: Field, draft: Draft, path: FormPath): Field | undefined => {
  const [first, ...rest] = path
  if (first === undefined) return field
  if (typeof draft === "string" || draft._tag === "File") return undefined
  switch (draft._tag) {
    case "Case": {
      const chosen = casesOf(field)[draft.nth]
      return chosen && fieldAt(chosen.field, draft.of, path)
    }
    case "List": {
      const item: Field | undefined = field.kind === "proof" ? { kind: "file" } : field.item
      return item && fieldAt(item, draft.items[Number(first)] ?? "", rest)
    }
    default: {
      const part = field.fields?.find(({ key }) => key === first)
      return part && fieldAt(part.field, draft.fields[first] ?? "", rest)
    }
  }
}
