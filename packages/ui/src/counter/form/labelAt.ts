/** What a place of a form is called: its own word, its place in a list, or its key. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { Draft, FormPath } from "./Draft.ts"
import type { CounterWords } from "../messages.ts"
import { fieldAt } from "./fieldAt.ts"
import { nameOf } from "./nameOf.ts"

/** @internal */
export const labelAt = (root: Field, draft: Draft, path: FormPath, fields: CounterWords["fields"]): string => {
  const last = path.at(-1)
  if (last === undefined) return root.zh ?? ""
  const above = path.slice(0, -1)
  if (typeof last === "number") return `${labelAt(root, draft, above, fields)} ${last + 1}`
  const { zh } = fieldAt(root, draft, above)?.fields?.find(({ key }) => key === last) ?? {}
  return nameOf(last, fieldAt(root, draft, path) ?? { kind: "other" }, fields, zh)
}
