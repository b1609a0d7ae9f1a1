/** Whose personal data the facts of a matter hold: the ids of the subjects, in the order in which they came. */

/** Looks through plain data for what is sealed. */
export const subjectsIn = (value: unknown): ReadonlyArray<string> => {
  if (typeof value !== "object" || value === null) return []
  const { sealed, subject } = value as { readonly sealed?: unknown; readonly subject?: unknown }
  if (typeof sealed === "string" && typeof subject === "string") return [subject]
  return [...new Set(Object.values(value).flatMap(subjectsIn))]
}
