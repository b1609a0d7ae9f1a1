/** What is read out where voice prompts are on: the heading and its help, what is not right, and what was found. */
import type { Problem } from "../backend/Problem.ts"
import { headingOf } from "./headingOf.ts"
import type { KioskModel } from "./KioskModel.ts"
import type { Messages } from "./messages.ts"

/** Letter by letter: a number that is read as a whole cannot be written down. */
const spelt = (text: string): string => Array.from(text).filter((letter) => letter.trim() !== "").join(" ")

/** A problem as people are told it. @internal */
export const toldOf = ({ after, remedy, status, tag }: Problem, { notSet, offline, wait }: Messages): string => {
  if (status === 0 && tag === "Offline") return offline
  if (status === 401) return notSet
  return status === 429 && after !== undefined ? wait(after) : remedy
}

const takenHome = ({ code, number }: { readonly number?: string; readonly code?: string }, messages: Messages): ReadonlyArray<string> => [
  ...(number === undefined ? [] : [`${messages.number}：${spelt(number)}`]), ...(code === undefined ? [] : [`${messages.code}：${spelt(code)}`])
]

const resultOf = ({ apply, follow, page, props: { messages }, search, setUp, talk }: KioskModel): ReadonlyArray<string> => {
  const told = (problem: Problem | undefined): ReadonlyArray<string> => (problem ? [toldOf(problem, messages)] : [])
  const remedies = (troubles: ReadonlyArray<{ readonly remedy: string }>): ReadonlyArray<string> => troubles.map(({ remedy }) => remedy)
  switch (page) {
    case "search":
      return [...told(search.problem), ...(search.lacks ? [messages.searchEmpty] : []), ...(search.found ? [messages.found(search.found.length)] : [])]
    case "apply":
      return [...told(apply.problem), ...remedies(apply.troubles)]
    case "done": {
      const { print } = apply
      return [
        ...takenHome(apply.done ?? {}, messages), ...(apply.done?.guided ? [apply.done.guided.to] : []),
        ...(typeof print === "object" ? told(print) : print === undefined || print === "busy" ? [] : [messages.printed[print]])
      ]
    }
    case "follow":
      return [...told(follow.problem), ...remedies(follow.troubles), ...(follow.found ? [`${messages.status}：${follow.found.says}`] : [])]
    case "talk":
      return talk ? [...told(talk.problem), ...remedies(talk.troubles), ...takenHome(talk.done ?? {}, messages)] : []
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
