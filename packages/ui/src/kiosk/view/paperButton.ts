/** What can be printed here of a number, and what became of it. */
import type { KioskModel } from "../KioskModel.ts"
import { printedWords } from "../printPaper.ts"
import { toldOf } from "../promptOf.ts"
import { button } from "./button.ts"
import { el } from "./el.ts"
import type { KioskView } from "./FieldProps.ts"

/** The receipt where there is one, a note of number and code where that is all there is. @internal */
export const paperButton = ({ prints: papers, props: { messages, only, prints } }: KioskModel, number: string | undefined, paper: "receipt" | "note" | undefined): KioskView | false => {
  if (number === undefined || paper === undefined || !prints || only !== undefined) return false
  const busy = { "aria-disabled": papers[number]?.outcome === "busy" ? "true" : undefined }
  // asked for again, the receipt comes again under the same key
  return paper === "receipt" ? button(messages.print, { _tag: "PrintReceipt" }, busy) : button(messages.printNote, { _tag: "PrintNote" }, busy)
}

/** What became of it. @internal */
export const paperSaid = (model: KioskModel, number: string | undefined): KioskView => {
  const told = printedWords(model, number)
  const said = told === undefined ? "" : typeof told === "string" ? told : toldOf(told, model.props.messages)
  return el("p", { class: said === "" ? "said" : "said hint", role: "status" }, said)
}
