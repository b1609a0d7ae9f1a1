/** Puts something in a place of a form, and finds the place of a chosen file. */
import type { Draft, FormPath } from "./Draft.ts"

/** What stands at a place; nothing where there is no such place. @internal */
export const draftAt = (draft: Draft | undefined, path: FormPath): Draft | undefined => {
  const [first, ...rest] = path
  if (draft === undefined || first === undefined) return draft
  if (typeof draft === "string" || draft._tag === "File") return undefined
  if (draft._tag === "Case") return draftAt(draft.of, path)
  return draftAt(draft._tag === "List" ? draft.items[Number(first)] : draft.fields[first], rest)
}

/** The form with what a place becomes; unchanged where there is no such place. @internal */
export const putDraft = (draft: Draft, path: FormPath, become: (before: Draft) => Draft): Draft => {
  const [first, ...rest] = path
  if (first === undefined) return become(draft)
  if (typeof draft === "string" || draft._tag === "File") return draft
  switch (draft._tag) {
    case "Case":
      return { ...draft, of: putDraft(draft.of, path, become) }
    case "List":
      return { _tag: "List", items: draft.items.map((each, i) => (i === Number(first) ? putDraft(each, rest, become) : each)) }
    default: {
      const part = draft.fields[first]
      return part === undefined ? draft : { _tag: "Group", fields: { ...draft.fields, [first]: putDraft(part, rest, become) } }
    }
  }
}

/** Where a chosen file is now, since others before it may have been taken away; nothing where it was itself. @internal */
export const placeOfFile = (draft: Draft, pick: string, at: FormPath = []): FormPath | undefined => {
  if (typeof draft === "string") return undefined
  if (draft._tag === "File") return draft.pick === pick ? at : undefined
  if (draft._tag === "Case") return placeOfFile(draft.of, pick, at)
  for (const [key, part] of draft._tag === "List" ? draft.items.entries() : Object.entries(draft.fields)) {
    const found = placeOfFile(part, pick, [...at, key])
    if (found) return found
  }
  return undefined
}
