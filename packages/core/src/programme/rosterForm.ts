/** The form of a roster as a rule book has it: its title and columns, read from the labels of the form. */
import type { RuleBook } from "../rules/RuleBook.ts"
import type { RosterColumn, RosterField } from "./RosterEntry.ts"

/** A form that a unit can be called for with. */
export interface RosterForm {
  readonly title: string
  readonly fields: readonly [RosterField, ...ReadonlyArray<RosterField>]
}

/** What the labels of such forms say; a label that is none of them is a column of its own. */
const COLUMNS: { readonly [label: string]: RosterColumn } = {
  单位名称: "unit", 序号: "serial", 姓名: "name", 联系人: "name", 手机号码: "phone", 联系电话: "phone", "社区（村）": "community", 备注: "remark"
}

/** A label such as 备注（主任、联络员） names the column, and in brackets what may be written there. */
const fieldOf = (label: string): RosterField => {
  const known = Object.hasOwn(COLUMNS, label) ? COLUMNS[label] : undefined
  if (known) return { label, column: known }
  const [, name = label, inside = ""] = /^(.+)（(.+)）$/.exec(label) ?? []
  const [first, ...rest] = inside === "" ? [] : inside.split("、")
  return { label: name, column: Object.hasOwn(COLUMNS, name) ? COLUMNS[name]! : "other", ...(first !== undefined && { choices: [first, ...rest] }) }
}

/**
 * The form of that id, of the nearest pack that has one with columns; nothing where none does.
 *
 * @basis 江北区方案附件1、附件2
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { rosterForm } from "@zone/core/programme"
 * import { resolve } from "@zone/core/rules"
 * import { packs } from "@zone/packs/all"
 *
 * const book = Result.getOrThrow(resolve("cn-500105/zone", packs, "2021-11-04"))
 * rosterForm(book, "form/staff-list")?.fields.map(({ column }) => column) // => ["unit", "serial", "name", "phone", "remark"]
 * rosterForm(book, "form/staff-list")?.fields.at(-1)?.choices // => ["分管领导", "联络员"]
 * rosterForm(book, "form/none") // => undefined
 * ```
 */
export const rosterForm = ({ lineage }: RuleBook, id: string): RosterForm | undefined => {
  for (const { forms = [] } of lineage.toReversed()) {
    const form = forms.find((each) => each.id === id)
    if (form?.fields) {
      const [first, ...rest] = form.fields
      return { title: form.title, fields: [fieldOf(first), ...rest.map(fieldOf)] }
    }
  }
  return undefined
}
