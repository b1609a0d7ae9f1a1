/** Prints what people take home: the receipt of an application, under one key however often it is asked for, or a note of number and code. */
import type { Problem } from "../backend/Problem.ts"
import { step } from "../screen/Screen.ts"
import type { KioskMessage, KioskNews } from "./KioskMessage.ts"
import type { KioskModel, Printing } from "./KioskModel.ts"
import { ask, type KioskStep } from "./KioskStep.ts"

type Message = Extract<KioskMessage | KioskNews, { readonly _tag: "PrintReceipt" | "PrintNote" | "Printed" }>

/** The number and the code that the page is about. */
const aboutOf = ({ apply, follow, mend, page, talk }: KioskModel): { readonly number?: string; readonly code?: string } => {
  switch (page) {
    case "done": return apply.done ?? {}
    case "mend": return mend ?? {}
    case "talk": return talk?.done ?? {}
    case "follow": return follow.found && follow.asked ? { number: follow.found.number, code: follow.asked.code } : {}
    default: return {}
  }
}

/** @internal */
export const printPaper = (model: KioskModel, message: Message): KioskStep => {
  const put = (print: Printing): KioskModel => ({ ...model, prints: { ...model.prints, [print.number]: print } })
  if (message._tag === "Printed") return step(put(message.print))
  const { code, number } = aboutOf(model)
  const { apply, page, prints, props: { messages } } = model
  if (number === undefined || code === undefined) return step(model)
  const print = prints[number]
  if (print?.outcome === "busy") return step(model)
  const what = message._tag === "PrintNote" ? "note" : "receipt"
  // that of an application just sent follows from its own key, which outlives a reload
  const before = page === "done" && apply.key !== undefined ? `${apply.key}-receipt` : print?.key
  const going: Printing = { what, number, outcome: "busy", ...(before !== undefined && { key: before }) }
  let key = before
  const printed = (outcome: Printing["outcome"]): KioskNews => ({ _tag: "Printed", print: { ...going, outcome, ...(key !== undefined && { key }) } })
  return step(put(going), ask(model, async ({ backend, newKey, printer }) => {
    if (what === "note") return printed(await printer.printPage())
    key ??= newKey()
    const pdf = await backend.public.receipt({ params: { number }, headers: { "x-zone-code": code, "idempotency-key": key } })
    return printed(await printer.print(pdf, messages.print))
  }, printed))
}

/** What became of the last paper of a number, in words. @internal */
export const printedWords = ({ prints, props: { messages } }: KioskModel, number: string | undefined): Problem | string | undefined => {
  const print = number === undefined ? undefined : prints[number]
  if (print === undefined) return undefined
  const { outcome, what } = print
  if (outcome === "busy") return messages.printing
  return typeof outcome === "string" ? (what === "note" ? messages.notePrinted[outcome] : messages.printed[outcome]) : outcome
}
