/** What a place of a form is called: its own word, its place in a list, or its key. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Draft, FormPath } from "./Draft.ts"
import { fieldAt } from "./fieldAt.ts"

/** @internal */
export const labelAt = (root: Field, draft: Draft, path: FormPath): string => {
  const last = path.at(-1)
  const own = fieldAt(root, draft, path)?.zh
  if (last === undefined) return own ?? ""
  if (typeof last === "string") return own ?? last
  return `${labelAt(root, draft, path.slice(0, -1))} ${last + 1}`
}
