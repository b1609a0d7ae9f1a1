/** Tells kindly why something was not done, on what basis, and what would help; and lets it be tried again when that may help. */
import { Role } from "@zone/core/terms"
import { wordOf } from "@zone/core/rules"
import type { Problem } from "../backend/Problem.ts"
import { h } from "./h.ts"
import type { View } from "../view/View.ts"
import { basisView } from "./basisView.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterModel } from "./CounterModel.ts"
import { plainWords } from "./plainWords.ts"
import { secondsLeft } from "./secondsLeft.ts"

const roleOf = wordOf(Role)

/** @internal */
export const problemView = (
  problem: Problem, { now, props: { words } }: Pick<CounterModel, "now" | "props">,
  { again, since }: { readonly again?: CounterMessage; readonly since?: number } = {}
): View<CounterMessage> => {
  const { basis, remedy, roles = [], status, title } = problem
  const left = secondsLeft(problem, since, now)
  return h("div", { class: status === 422 ? "notice refused" : "notice problem", role: "alert" },
    h("p", { class: "notice-title" }, title),
    h("p", {}, plainWords(remedy)),
    roles.length > 0 && h("p", {}, words.problem.roles + roles.map(roleOf).join("、")),
    basis && basisView(basis, words),
    status === 0 && h("p", {}, words.problem.offline),
    left > 0 && h("p", { class: "countdown" }, words.problem.after(left)),
    again !== undefined && h("p", {}, h("button", { type: "button", disabled: left > 0, on: { click: again } }, words.again)))
}
