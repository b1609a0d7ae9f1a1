/** What a message makes of the staff sheet: names that are masked are asked for with a reason. */
import { type Step, step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { PageContext } from "../PageContext.ts"
import { roomOfSheet } from "./blankSheet.ts"
import type { StaffSheetPage } from "./SheetPage.ts"

type StaffStep = Step<CounterOutside, StaffSheetPage, CounterMessage>

/** The post and the place in it, in one word. @internal */
export const nameAt = (post: string, path: string): string => `${post}:${path}`

const reveal = (page: StaffSheetPage, visit: number): StaffStep => {
  const { revealing } = page
  const why = revealing?.why.trim() ?? ""
  if (!revealing || revealing.sending || why === "") return step(page)
  const { path } = revealing
  const [id = "", ...at] = path.split(":")
  return step({ ...page, revealing: { path, why, sending: true } }, ask(
    ({ backend }) => backend.matters.reveal({ params: { room: roomOfSheet.staff, id }, payload: { path: at.join(":"), why } }),
    (answer) => ({ _tag: "Revealed", visit, path, answer })
  ))
}

/** @internal */
export const updateStaff = (page: StaffSheetPage, message: CounterMessage, { visit }: PageContext): StaffStep => {
  switch (message._tag) {
    case "AskReveal":
      return step({ ...page, revealing: { path: message.path, why: "", sending: false } })
    case "TypeWhy":
      return step(page.revealing ? { ...page, revealing: { ...page.revealing, why: message.value } } : page)
    case "Reveal":
      return reveal(page, visit)
    case "Revealed": {
      const { answer, path } = message
      if (!answer.ok) return step(page.revealing ? { ...page, revealing: { ...page.revealing, sending: false, problem: answer.problem } } : page)
      const { revealing: _revealing, ...rest } = page
      return step({ ...rest, revealed: { ...page.revealed, [path]: answer.value } })
    }
    default:
      return step(page)
  }
}
