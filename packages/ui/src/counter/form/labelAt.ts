/** What a place of a form is called: its own word, its place in a list, or its key. */
import type { Field } from "../../backend/StaffBackend.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft, FormPath } from "./Draft.ts"
import { fieldAt } from "./fieldAt.ts"
import { nameOf } from "./nameOf.ts"
import { draftAt } from "./putDraft.ts"

/** The group at a place, through the case that was chosen. */
const groupAt = (root: Field, draft: Draft, path: FormPath): Field["fields"] => {
  const field = fieldAt(root, draft, path)
  const there = draftAt(draft, path)
  if (field?.kind !== "cases" || there === undefined || typeof there === "string" || there._tag !== "Case") return field?.fields
  return casesOf(field)[there.nth]?.field.fields
}

/** @internal */
export const labelAt = (root: Field, draft: Draft, path: FormPath): string => {
  const last = path.at(-1)
  if (last === undefined) return root.zh ?? ""
  const above = path.slice(0, -1)
  if (typeof last === "number") return `${labelAt(root, draft, above)} ${last + 1}`
  const { zh } = groupAt(root, draft, above)?.find(({ key }) => key === last) ?? {}
  return nameOf(last, fieldAt(root, draft, path) ?? {}, zh)
}
