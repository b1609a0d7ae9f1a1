/** What is read out where voice prompts are on: the heading and its help, what is not right, and what was found. */
import type { Problem } from "../backend/Problem.ts"
import type { Lacking } from "../backend/PublicBackend.ts"
import { sayLacking } from "./follow/sayLacking.ts"
import { headingOf } from "./headingOf.ts"
import type { KioskModel } from "./KioskModel.ts"
import type { Messages } from "./messages.ts"
import { printedWords } from "./printPaper.ts"
import { spokenNumber } from "./spokenNumber.ts"

/** A problem as people are told it. @internal */
export const toldOf = ({ after, remedy, status, tag }: Problem, { notSet, offline, wait }: Messages): string => {
  if (status === 0 && tag === "Offline") return offline
  if (status === 401) return notSet
  return status === 429 && after !== undefined ? wait(after) : remedy
}

const takenHome = ({ code, number }: { readonly number?: string; readonly code?: string }, messages: Messages): ReadonlyArray<string> => [
  ...(number === undefined ? [] : [`${messages.number}：${spokenNumber(number)}`]), ...(code === undefined ? [] : [`${messages.code}：${spokenNumber(code)}`])
]

const lackingWords = (lacking: Lacking | undefined, messages: Messages): ReadonlyArray<string> => {
  if (lacking === undefined) return []
  const { guidance, help, parts, title } = sayLacking(lacking, messages)
  return [`${title}：${parts.join("、")}`, ...(guidance === undefined ? [] : [guidance]), ...help]
}

const followedWords = ({ props: { messages } }: KioskModel, found: NonNullable<KioskModel["follow"]["found"]>): ReadonlyArray<string> => {
  const { answer, certainty, due, lacking, outcome, repliedOn, says, unit } = found
  return [
    `${messages.status}：${says}`,
    ...(outcome === undefined ? [] : [`${messages.outcome}：${outcome}`]),
    ...(unit === undefined ? [] : [`${messages.unit}：${unit}`]),
    ...(repliedOn === undefined ? [] : [`${messages.repliedOn}：${messages.day(repliedOn)}`]),
    ...(repliedOn !== undefined || due === undefined ? [] : [`${messages.due}：${messages.day(due)}${certainty === undefined ? "" : `，${messages.certainties[certainty]}`}`]),
    ...(answer === undefined ? [] : [`${messages.answer}：${answer.text}`]),
    ...lackingWords(lacking, messages)
  ]
}

const resultOf = (model: KioskModel): ReadonlyArray<string> => {
  const { apply, follow, mend, page, props: { messages }, search, setUp, talk } = model
  const told = (problem: Problem | undefined): ReadonlyArray<string> => (problem ? [toldOf(problem, messages)] : [])
  const remedies = (troubles: ReadonlyArray<{ readonly remedy: string }>): ReadonlyArray<string> => troubles.map(({ remedy }) => remedy)
  const printed = (number: string | undefined): ReadonlyArray<string> => {
    const words = printedWords(model, number)
    return words === undefined || words === messages.printing ? [] : typeof words === "string" ? [words] : told(words)
  }
  switch (page) {
    case "search": {
      const { disclosed = [], found, lacks, problem } = search
      return [...told(problem), ...(lacks ? [messages.searchEmpty] : []), ...(found ? [messages.found(found.length + disclosed.length)] : [])]
    }
    case "ask": {
      const { found, lacks, problem } = search
      return [...told(problem), ...(lacks ? [messages.askEmpty] : []), ...(found ? [found.length === 0 ? messages.askNone : messages.askFound(found.length)] : [])]
    }
    case "apply":
      return [...told(apply.problem), ...remedies(apply.troubles)]
    case "done": {
      const { done } = apply
      return [...takenHome(done ?? {}, messages), ...(done?.guided ? [done.guided.to] : []), ...lackingWords(done?.lacking, messages), ...printed(done?.number)]
    }
    case "mend":
      return mend === undefined ? [] : [
        ...told(mend.problem), ...remedies(mend.troubles),
        ...(mend.done ? followedWords(model, mend.done) : mend.at === 0 ? lackingWords(mend.lacking, messages) : []), ...printed(mend.number)
      ]
    case "follow":
      return [...told(follow.problem), ...remedies(follow.troubles), ...(follow.found ? followedWords(model, follow.found) : []), ...printed(follow.found?.number)]
    case "talk":
      return talk ? [...told(talk.problem), ...remedies(talk.troubles), ...takenHome(talk.done ?? {}, messages), ...printed(talk.done?.number)] : []
    case "setUp":
      return told(setUp.problem)
    default:
      return []
  }
}

/** @internal */
export const promptOf = (model: KioskModel): string => {
  const { help, step, title } = headingOf(model)
  const { messages } = model.props
  const warning = model.left === undefined ? [] : [messages.idle(model.props.warnSeconds), messages.idleHelp]
  return [...warning, ...[step, title, help].filter((text) => text !== undefined), ...resultOf(model)].map((text) => text.replace(/[。！]$/u, "")).join("。")
}
