/** What will be sent, part by part, with the way back to each. */
import { el } from "../view/el.ts"
import type { KioskModel } from "../KioskModel.ts"
import type { Messages } from "../messages.ts"
import { button, whileBusy } from "../view/button.ts"
import type { KioskView } from "../view/FieldProps.ts"
import type { ApplyDraft, ApplyPart } from "./ApplyDraft.ts"
import { partWords } from "./partWords.ts"
import { applySteps } from "./applySteps.ts"

const textOf = (draft: ApplyDraft, part: ApplyPart, { difficulties, filesHeld, forms, kinds, nobodyElse, proofs, routes, subjects }: Messages): string => {
  switch (part) {
    case "addressee": return draft.addressee ?? ""
    case "kind": return draft.kind ? kinds[draft.kind] : ""
    case "proof": return draft.proof === "files" ? filesHeld(draft.files.map(({ name }) => name)) : draft.proof ? proofs[draft.proof] : ""
    case "others":
      return draft.others.length === 0 ? nobodyElse : draft.others.map(({ kind, name }) => `${name.trim()}${kind === undefined ? "" : `（${kinds[kind]}）`}`).join("、")
    case "subject": return subjects[draft.subject ?? "information"]
    case "form": return draft.form ? forms[draft.form] : ""
    case "route": return draft.route ? routes[draft.route] : ""
    case "help": return draft.help.map((each) => difficulties[each]).join("、")
    default: return draft[part].trim()
  }
}

/** @internal */
export const reviewView = ({ apply: { busy, draft, missing }, props: { messages } }: KioskModel): ReadonlyArray<KioskView | false> => {
  const lacks = missing.flatMap((part) => (part in messages.missing ? [messages.missing[part as keyof typeof messages.missing]] : []))
  return [
    lacks.length > 0 && el("section", { class: "hint" }, el("p", {}, messages.missingHelp), el("ul", {}, ...lacks.map((each) => el("li", {}, each)))),
    el("dl", { class: "review" }, ...applySteps(true).flatMap(({ parts: [part] }) => {
      const { label } = partWords(part, draft.kind, messages)
      const text = textOf(draft, part, messages)
      return [el("div", { key: part },
        el("dt", {}, label),
        el("dd", text === "" ? { class: "empty" } : {}, text === "" ? messages.notTold : text),
        el("dd", { class: "way" }, button(messages.change, { _tag: "ChangePart", part }, { kind: "link", "aria-label": `${messages.change}：${label}`, ...whileBusy(busy) })))]
    }))
  ]
}
