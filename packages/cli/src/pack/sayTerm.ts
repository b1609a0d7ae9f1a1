/** Says in Chinese how long a term is and on what it stands. */
import { type Term, TermUnit } from "@zone/core/calendar"
import { zhOf } from "./zhOf.ts"

const unit = zhOf(TermUnit)

const span = (length: number, of: TermUnit): string => `${length}${of === "workingDay" ? "个" : ""}${unit(of)}`

export const sayTerm = ({ basis, extension, length, startsOn, title, unit: of }: Term): string =>
  `${title}：自${startsOn}起${span(length, of)}${extension ? `，可延长至多${span(extension.cap, of)}` : ""}（${basis.cite}）`
