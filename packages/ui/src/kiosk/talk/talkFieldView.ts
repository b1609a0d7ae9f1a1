/** A field of a form as the server describes it, whatever room it belongs to. */
import type { Field } from "../../backend/StaffBackend.ts"
import { el } from "../view/el.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { button } from "../view/button.ts"
import { choiceField } from "../view/choiceField.ts"
import type { KioskView } from "../view/FieldProps.ts"
import { textField } from "../view/textField.ts"
import { labelOf } from "./lackingAt.ts"
import { valueAt } from "./valueAt.ts"

/** Texts that are more than a line. */
const LONG: ReadonlySet<string> = new Set(["content", "remark", "text", "evidence", "description"])

const fill = (path: string, value: unknown): KioskMessage => ({ _tag: "FillTalk", path, value })

/** What is typed as a number, as long as it is one. */
const numberOf = (text: string): unknown => (text.trim() === "" ? undefined : Number.isFinite(Number(text)) ? Number(text) : text)

/** @internal */
export const talkFieldView = (model: KioskModel, key: string, field: Field, path: string, required: boolean): ReadonlyArray<KioskView | false> => {
  const { props: { messages }, talk } = model
  const value = valueAt(talk?.values, path)
  const label = labelOf(key, field, messages)
  const props = { place: path, label, troubles: talk?.troubles ?? [], optional: !required }
  const below = (inner: string): string => (path === "" ? inner : `${path}.${inner}`)
  const group = (fields: Field["fields"] = []): ReadonlyArray<KioskView | false> =>
    fields.flatMap((each) => talkFieldView(model, each.key, each.field, below(each.key), each.required))
  const chosen = typeof value === "string" ? [value] : []
  switch (field.kind) {
    case "group":
      return path === "" ? group(field.fields) : [el("fieldset", { class: "group", key: path }, el("legend", { class: "label" }, label), group(field.fields))]
    case "choice":
      return [choiceField(model, { ...props, chosen, choices: (field.choices ?? []).map((each) => ({ value: each.value, label: each.zh })) }, (said) => fill(path, said))]
    case "boolean":
      return [choiceField(model, { ...props, many: true, chosen: value === true ? ["true"] : [], choices: [{ value: "true", label: messages.yes }] }, (_, checked) => fill(path, checked ? true : undefined))]
    case "cases": {
      const cases = field.cases ?? []
      const tag = valueAt(value, "_tag")
      const inner = cases.find((each) => each.tag === tag)?.field
      return [
        choiceField(model, {
          ...props, chosen: typeof tag === "string" ? [tag] : [], choices: cases.map((each) => ({ value: each.tag, label: each.field.zh ?? messages.fields[each.tag] ?? each.tag }))
        }, (said) => fill(path, { _tag: said })),
        ...(inner?.fields ? group(inner.fields) : [])
      ]
    }
    case "list":
      return listView(model, field, props, path, value)
    case "number":
      return [textField(model, { ...props, value: typeof value === "number" ? String(value) : chosen[0] ?? "", type: "number" }, (said) => fill(path, numberOf(said)))]
    case "day":
      return [textField(model, { ...props, value: chosen[0] ?? "", type: "date" }, (said) => fill(path, said))]
    default:
      return [textField(model, { ...props, value: chosen[0] ?? "", most: field.maximum ?? 2000, area: LONG.has(key) }, (said) => fill(path, said))]
  }
}

const listView = (
  model: KioskModel,
  { item }: Field,
  props: { readonly place: string; readonly label: string; readonly troubles: NonNullable<KioskModel["talk"]>["troubles"]; readonly optional: boolean },
  path: string,
  value: unknown
): ReadonlyArray<KioskView | false> => {
  const { messages } = model.props
  const lines: ReadonlyArray<unknown> = Array.isArray(value) ? value as ReadonlyArray<unknown> : []
  if (item?.kind === "choice") {
    return [choiceField(model, {
      ...props, many: true, chosen: lines.map(String), choices: (item.choices ?? []).map((each) => ({ value: each.value, label: each.zh }))
    }, (said, checked) => fill(path, [...lines.filter((each) => each !== said), ...(checked ? [said] : [])]))]
  }
  if (!item) return []
  const shown = lines.length === 0 ? [undefined] : lines
  return [el("fieldset", { class: "group", key: path },
    el("legend", { class: "label" }, props.label),
    shown.flatMap((_, at) => [
      ...talkFieldView(model, props.label, item, `${path}.${at}`, !props.optional),
      lines.length > 1 && button(messages.removeLine, fill(`${path}.${at}`, undefined), { kind: "link" })
    ]),
    button(messages.addLine, fill(`${path}.${shown.length}`, item.kind === "group" || item.kind === "cases" ? {} : ""), { kind: "link" }))]
}
