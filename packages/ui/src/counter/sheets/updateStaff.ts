/** What a message makes of the staff sheet: names that are masked are asked for with a reason. */
import { type Step, step } from "../../screen/Screen.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { PageContext } from "../PageContext.ts"
import { updateReveal } from "../updateReveal.ts"
import { roomOfSheet } from "./blankSheet.ts"
import type { StaffSheetPage } from "./SheetPage.ts"

type StaffStep = Step<CounterOutside, StaffSheetPage, CounterMessage>

/** The post and the place in it, in one word. @internal */
export const nameAt = (post: string, path: string): string => `${post}:${path}`

/** @internal */
export const updateStaff = (page: StaffSheetPage, message: CounterMessage, { visit }: PageContext): StaffStep => {
  switch (message._tag) {
    case "AskReveal":
    case "TypeWhy":
    case "Reveal":
    case "Revealed":
      return updateReveal(page, message, visit, (name) => {
        const [id = "", ...at] = name.split(":")
        return { room: roomOfSheet.staff, id, path: at.join(":") }
      })
    default:
      return step(page)
  }
}
