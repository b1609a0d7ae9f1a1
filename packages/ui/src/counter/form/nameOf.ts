/** What a field is called: as the server calls it in this place; else by its key; a part that is made of parts by its own word first. */
import type { Field } from "../../backend/StaffBackend.ts"
import type { CounterWords } from "../messages.ts"

const MADE_OF_PARTS: ReadonlySet<Field["kind"]> = new Set(["group", "cases", "proof"])

/** @internal */
export const nameOf = (key: string, { kind, zh }: Field, fields: CounterWords["fields"], here?: string): string => {
  const byKey = Object.hasOwn(fields, key) ? fields[key] : undefined
  return here ?? (MADE_OF_PARTS.has(kind) ? zh ?? byKey : byKey ?? zh) ?? key
}
