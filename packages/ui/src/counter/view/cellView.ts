/** Shows what stands in a cell of a register: a day in Chinese, a number, a text, personal data with its mask. */
import type { RoomInfo } from "../../backend/StaffBackend.ts"
import type { ShownCell } from "../../backend/ShownCell.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterModel } from "../CounterModel.ts"
import { sayDay } from "../sayDay.ts"

type Column = RoomInfo["register"]["columns"][number]

/** `short` leaves days as `YYYY-MM-DD`, so that a column of them can be compared. @internal */
export const cellView = (cell: ShownCell, column: Column | undefined, { props: { words: { matter } } }: CounterModel, short = false): View<CounterMessage> => {
  if (cell === null || cell === "") return h("span", { class: "empty" }, "—")
  if (typeof cell === "object") {
    return h("span", { class: cell.masked ? "masked" : "clear" }, cell.text, cell.masked && h("span", { class: "unseen" }, `（${matter.masked}）`))
  }
  return column?.kind === "day" && !short ? sayDay(String(cell)) : String(cell)
}
