/** Puts something in a place of a form, or for a chosen file wherever it is. */
import type { Draft, FileDraft, FormPath } from "./Draft.ts"

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

/** The form with what a chosen file becomes, and where it stands now: others before it may have been taken away. @internal */
export const putFile = (draft: Draft, pick: string, become: (before: FileDraft) => Draft, at: FormPath = []): { readonly draft: Draft; readonly path?: FormPath } => {
  if (typeof draft === "string") return { draft }
  switch (draft._tag) {
    case "File":
      return draft.pick === pick ? { draft: become(draft), path: at } : { draft }
    case "Case": {
      const { draft: of, path } = putFile(draft.of, pick, become, at)
      return path ? { draft: { ...draft, of }, path } : { draft }
    }
    default: {
      const parts: ReadonlyArray<readonly [string | number, Draft]> = draft._tag === "List" ? [...draft.items.entries()] : Object.entries(draft.fields)
      for (const [key, part] of parts) {
        const { draft: put, path } = putFile(part, pick, become, [...at, key])
        if (path) return { draft: putDraft(draft, [key], () => put), path }
      }
      return { draft }
    }
  }
}
