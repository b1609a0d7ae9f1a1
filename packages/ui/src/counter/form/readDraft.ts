/** Reads what was typed into a form: the wish as the server takes it, and what is missing or cannot be read, place by place. */
import { isPlainDate } from "@zone/core/calendar"
import type { Field } from "../../backend/StaffBackend.ts"
import type { CounterWords } from "../messages.ts"
import { casesOf } from "./casesOf.ts"
import type { Draft, FormPath } from "./Draft.ts"

/** Something that has to be put right. */
export interface FormFault {
  readonly path: FormPath
  readonly says: string
}

/** What was read: no value where the field was left out. */
export interface ReadDraft {
  readonly value?: unknown
  readonly faults: ReadonlyArray<FormFault>
}

type Words = CounterWords["form"]

const fault = (path: FormPath, says: string): ReadDraft => ({ faults: [{ path, says }] })
const valued = (value: unknown): ReadDraft => ({ value, faults: [] })
const NOTHING: ReadDraft = { faults: [] }

const readNumber = (text: string, { maximum, minimum }: Field, path: FormPath, words: Words): ReadDraft => {
  const number = Number(text.trim())
  if (!Number.isFinite(number)) return fault(path, words.noNumber)
  if (minimum !== undefined && number < minimum) return fault(path, words.atLeast(minimum))
  if (maximum !== undefined && number > maximum) return fault(path, words.atMost(maximum))
  return valued(number)
}

const readText = (text: string, field: Field, path: FormPath, words: Words): ReadDraft => {
  switch (field.kind) {
    case "number": return readNumber(text, field, path, words)
    case "boolean": return valued(text === "true")
    case "day": return isPlainDate(text) ? valued(text) : fault(path, words.noDay)
    case "choice": return field.choices?.some(({ value }) => value === text) === false ? fault(path, words.choose) : valued(text)
    case "other":
      try {
        return valued(JSON.parse(text))
      } catch {
        return valued(text)
      }
    default: return valued(text.trim())
  }
}

const readFile = (draft: Draft, path: FormPath, words: Words): ReadDraft => {
  if (typeof draft === "string" || draft._tag !== "File") return fault(path, words.chooseFile)
  if (draft.problem) return fault(path, draft.problem.remedy)
  return draft.handle === undefined ? fault(path, words.stillSending) : valued(draft.handle)
}

/** @internal */
export const readDraft = (field: Field, draft: Draft, words: Words, required = true, path: FormPath = []): ReadDraft => {
  if (typeof draft === "string") {
    if (draft.trim() !== "") return readText(draft, field, path, words)
    if (!required) return NOTHING
    return fault(path, { choice: words.choose, boolean: words.choose, cases: words.choose, file: words.chooseFile, proof: words.choose }[field.kind as string] ?? words.required)
  }
  switch (draft._tag) {
    case "File":
      return readFile(draft, path, words)
    case "Case": {
      const chosen = casesOf(field)[draft.nth]
      if (!chosen) return fault(path, words.choose)
      const { faults, value } = readDraft(chosen.field, draft.of, words, true, path)
      const tagged = chosen.field.kind === "group" && chosen.tag !== "undefined" && typeof value === "object" && value !== null
      return { value: tagged ? { _tag: chosen.tag, ...value } : value, faults }
    }
    case "List": {
      const item: Field = field.kind === "proof" ? { kind: "file" } : field.item ?? { kind: "other" }
      if (draft.items.length === 0) {
        if (required && (field.some === true || field.kind === "proof")) return fault(path, words.atLeastOne)
        return required ? valued([]) : NOTHING
      }
      const read = draft.items.map((each, i) => readDraft(item, each, words, true, [...path, i]))
      return { value: read.map(({ value }) => value), faults: read.flatMap(({ faults }) => faults) }
    }
    default: {
      const read = (field.fields ?? []).map(({ field: part, key, required: needed }) =>
        [key, readDraft(part, draft.fields[key] ?? "", words, needed, [...path, key])] as const)
      return {
        value: Object.fromEntries(read.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]]))),
        faults: read.flatMap(([, { faults }]) => faults)
      }
    }
  }
}
