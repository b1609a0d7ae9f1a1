/** Where something does not fit its schema: the places, and never what stood there. */
import type * as SchemaIssue from "effect/SchemaIssue"

/** More are not told: whoever sends thousands of mistakes gets no answer of megabytes for them. */
const MOST = 20
/** Of one place, in characters; keys are its sender's to choose. */
const LONGEST = 200

const leaves = function*(issue: SchemaIssue.Issue, path: ReadonlyArray<PropertyKey>): Generator<ReadonlyArray<PropertyKey>, void> {
  const { _tag } = issue
  if (_tag === "Filter" || _tag === "Encoding") yield* leaves(issue.issue, path)
  else if (_tag === "Pointer") yield* leaves(issue.issue, [...path, ...issue.path])
  else if ((_tag === "Composite" || _tag === "AnyOf") && issue.issues.length > 0) {
    for (const each of issue.issues) yield* leaves(each, path)
  } else yield path
}

/** The first twenty places, each once, below `under`. @internal */
export const pathsOf = (issue: SchemaIssue.Issue, under: string): ReadonlyArray<string> => {
  const found = new Set<string>()
  for (const path of leaves(issue, [])) {
    found.add([under, ...path.map(String)].filter((key) => key !== "").join(".").slice(0, LONGEST))
    if (found.size >= MOST) break
  }
  return [...found]
}
