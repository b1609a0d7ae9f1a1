/** Shows what is owed: its day, how many working days are left, whether the day may still move, and on what basis. */
import { Role } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import type { Owed } from "../../backend/Owed.ts"
import { h } from "../h.ts"
import type { View } from "../../view/View.ts"
import { basisView } from "../basisView.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterWords } from "../messages.ts"
import { sayDay } from "../sayDay.ts"

type Part = View<CounterMessage>

/** In Chinese. @internal */
export const roleOf = wordOf(Role)

/** The day and what is to be known of it. @internal */
export const dueView = ({ due, standing, workingDaysLeft }: Pick<Owed, "due" | "standing" | "workingDaysLeft">, { board: words }: CounterWords, provisional = false): Part => {
  if (!due) return h("span", { class: "due" }, words.standings[standing])
  if (due.certainty === "undetermined") return h("span", { class: "due" }, h("span", { class: "tag undetermined" }, words.undetermined))
  return h("span", { class: "due" },
    h("span", { class: "day" }, sayDay(due.date)),
    (provisional || due.certainty === "provisional") && h("span", { class: "tag provisional", title: words.provisionalHelp }, words.provisional),
    workingDaysLeft !== undefined && h("span", { class: `left is-${standing}` }, standing === "overdue" ? `⚠ ${words.left(workingDaysLeft)}` : words.left(workingDaysLeft)))
}

/** @internal */
export const owedView = (owed: Owed, words: CounterWords, inner: Part | false = false): Part =>
  h("li", { class: `owed is-${owed.standing}` },
    h("p", { class: "what" }, h("strong", {}, owed.what), h("span", { class: "by" }, owed.assignedTo === undefined ? roleOf(owed.owedBy) : `${roleOf(owed.owedBy)} · ${owed.assignedTo}`)),
    h("p", {}, dueView(owed, words)),
    basisView(owed.basis, words),
    inner)
