/** Reads and changes what is filled in at a path such as `about.text` or `scores.0.grade`. */

/** What can be filled in under names. */
type Group = { readonly [key: string]: unknown }

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null && !Array.isArray(value)

/** What stands there; nothing where nobody filled it in. @internal */
export const valueAt = (values: unknown, path: string): unknown => {
  let value = values
  for (const key of path === "" ? [] : path.split(".")) {
    if (Array.isArray(value)) value = (value as ReadonlyArray<unknown>)[Number(key)]
    else if (isGroup(value)) value = value[key]
    else return undefined
  }
  return value
}

/** The same with something else there; `undefined` takes it away, and the line of a list with it. @internal */
export const withValue = (values: unknown, path: string, value: unknown): unknown => {
  if (path === "") return value
  const [key = "", ...rest] = path.split(".")
  const inner = withValue(valueAt(values, key), rest.join("."), value)
  if (Array.isArray(values) || (values === undefined && /^\d+$/u.test(key))) {
    const list: Array<unknown> = Array.isArray(values) ? [...values as ReadonlyArray<unknown>] : []
    if (inner === undefined) list.splice(Number(key), 1)
    else list[Number(key)] = inner
    return list
  }
  const group = isGroup(values) ? values : {}
  return inner === undefined ? Object.fromEntries(Object.entries(group).filter(([name]) => name !== key)) : { ...group, [key]: inner }
}
