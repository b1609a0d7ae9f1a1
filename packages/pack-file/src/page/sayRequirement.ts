/** Says in one Chinese sentence what a requirement wants, in the words of its own check, so that page and audit cannot differ. */
import { type Check, checkOf, type Name, type Requirement } from "@zone/core/rules"

const sayCheck = (check: Check): string => {
  if (check._tag === "Ask") return check.wanted
  return check._tag === "Open" ? check.why : check.of.map(sayCheck).join(check._tag === "All" ? "，" : "；或者")
}

/** What the wanted words leave to the question that they stand beside. */
const subjectOf = (requirement: Requirement, name: Name): string => {
  switch (requirement.kind) {
    case "Display":
      return name("displays", requirement.item)
    case "Selection":
      return `${name("selections", requirement.item)}：`
    case "OpenNorm":
      return "待明确："
    default:
      return ""
  }
}

/**
 * Says in Chinese what a requirement wants, with the pack's words for its items.
 *
 * @example
 * ```ts
 * import { sayRequirement } from "@zone/pack-file"
 *
 * sayRequirement({
 *   kind: "Equipment", id: "query/terminal", strength: "must", clauses: ["X-1"], anyOf: [{ item: "touchKiosk" }, { item: "computer", atLeast: 2 }]
 * }, (_, item) => (item === "touchKiosk" ? "查询一体机" : "电脑")) // => "查询一体机数量不少于1；或者电脑数量不少于2"
 * ```
 */
export const sayRequirement = (requirement: Requirement, name: Name): string =>
  // an inspector looks for cases; a reader wants the law's word
  requirement.kind === "Practice" && requirement.strength === "mustNot"
    ? `不得${requirement.does}`
    : `${subjectOf(requirement, name)}${sayCheck(checkOf(requirement, name))}`
