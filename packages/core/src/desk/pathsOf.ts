/** Where a value does not fit its schema, without the values themselves: they may be somebody's data. */
import * as SchemaIssue from "effect/SchemaIssue"

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** @internal */
export const pathsOf = (issue: SchemaIssue.Issue): ReadonlyArray<string> => {
  const paths = format(issue).issues.map(({ path = [] }) => path.map((key) => String(typeof key === "object" ? key.key : key)).join("."))
  return [...new Set(paths)]
}
