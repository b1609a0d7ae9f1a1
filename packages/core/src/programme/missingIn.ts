/** What a roster lacks: columns of its form that are not filled in, people for posts, communities beyond or below the number chosen. */
import type { RosterEntry, RosterField } from "./RosterEntry.ts"
import type { Roster } from "./State.ts"

/** What a column has in a line; nothing where it is left blank. What the list itself or the printer fills in is there. */
const filled = ({ column, label }: RosterField, entry: RosterEntry): unknown => {
  switch (column) {
    case "unit":
    case "serial": return true
    case "other": return entry.others?.find((each) => each.label === label)
    default: return entry[column]
  }
}

const inLine = (fields: ReadonlyArray<RosterField>, entry: RosterEntry, i: number): ReadonlyArray<string> =>
  fields.flatMap((field): ReadonlyArray<string> => {
    const { choices, column, label } = field
    // a remark is free where the form does not say what belongs there
    if (column === "remark" && !choices) return []
    if (filled(field, entry) === undefined) return [`第${i + 1}行缺${label}`]
    const remark = entry.remark
    return column === "remark" && choices && remark !== undefined && !choices.includes(remark) ? [`第${i + 1}行的${label}须为${choices.join("或者")}`] : []
  })

/** @internal */
export const missingIn = ({ bounds, fields, posts }: Pick<Roster, "bounds" | "fields" | "posts">, entries: ReadonlyArray<RosterEntry>): ReadonlyArray<string> => {
  const communities = new Set(entries.flatMap(({ community }) => (community === undefined ? [] : [community]))).size
  return [
    ...entries.flatMap((entry, i) => inLine(fields, entry, i)),
    ...posts.flatMap(({ atLeast, post }) => {
      const there = entries.filter(({ remark }) => remark === post).length
      return there < atLeast ? [`${post}须有${atLeast}名，只有${there}名`] : []
    }),
    ...(bounds && communities < bounds.atLeast ? [`每个${bounds.inEach}至少${bounds.atLeast}个社区（村），只有${communities}个`] : []),
    ...(bounds?.atMost !== undefined && communities > bounds.atMost ? [`每个${bounds.inEach}至多${bounds.atMost}个社区（村），现有${communities}个`] : [])
  ]
}
