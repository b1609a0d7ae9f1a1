/** What the server did not do. */
import type { Problem } from "../../backend/Problem.ts"
import type { KioskMessage } from "../KioskMessage.ts"
import type { KioskModel } from "../KioskModel.ts"
import { toldOf } from "../promptOf.ts"
import { button } from "./button.ts"
import { el } from "./el.ts"
import { focusOf, type KioskView } from "./FieldProps.ts"

/** That what is shown is on its way, why it does not change, and that nothing else is sent meanwhile. @internal */
export const onItsWayView = ({ props: { messages } }: KioskModel, busy: boolean): KioskView | false =>
  busy && el("p", { class: "hint", role: "status", key: "onItsWay" }, messages.onItsWay)

/** Why something could not be done, and what helps. @internal */
export const problemView = (model: KioskModel, problem: Problem | undefined, retry?: KioskMessage): KioskView | false => {
  const { messages } = model.props
  return problem !== undefined && el("section", { class: "problem", role: "alert", tabindex: "-1", ...focusOf(model, "problem"), key: "problem" },
    el("p", {}, toldOf(problem, messages)),
    problem.basis !== undefined && el("p", { class: "basis" }, `${problem.basis.cite}${problem.basis.reading === "interpretation" ? "⚖" : ""}`),
    problem.status === 401 && button(messages.setUp, { _tag: "Go", page: "setUp" }, { kind: "link" }),
    retry !== undefined && problem.status !== 401 && button(messages.retry, retry, { kind: "plain" }))
}
