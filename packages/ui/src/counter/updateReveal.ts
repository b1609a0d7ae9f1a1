/** What a message makes of a masked text that somebody wants to read: it is asked for with a reason, on a matter and on the staff sheet alike. */
import type { ShownPersonal } from "../backend/ShownCell.ts"
import { type Step, step } from "../screen/Screen.ts"
import { ask } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import type { Revealing } from "./Revealing.ts"

/** What of a page is revealed, and what is being asked for. */
interface Reveals {
  readonly revealing?: Revealing
  readonly revealed: { readonly [path: string]: ShownPersonal }
}

type RevealMessage = Extract<CounterMessage, { readonly _tag: "AskReveal" | "TypeWhy" | "Reveal" | "Revealed" }>

/** Where a text stands, by the path that its page knows it by. */
type Whereabouts = (path: string) => { readonly room: string; readonly id: string; readonly path: string }

type RevealStep = Step<CounterOutside, Reveals, CounterMessage>

const send = ({ revealed, revealing }: Reveals, visit: number, whereabouts: Whereabouts): RevealStep => {
  const why = revealing?.why.trim() ?? ""
  if (!revealing || revealing.sending || why === "") return step({ revealed, ...(revealing && { revealing }) })
  const { path } = revealing
  const { path: place, ...params } = whereabouts(path)
  return step({ revealed, revealing: { path, why, sending: true } }, ask(
    ({ backend }) => backend.matters.reveal({ params, payload: { path: place, why } }),
    (answer) => ({ _tag: "Revealed", visit, path, answer })
  ))
}

const update = (reveals: Reveals, message: RevealMessage, visit: number, whereabouts: Whereabouts): RevealStep => {
  const { revealed, revealing } = reveals
  // another one waits until it is known what became of this one
  if (revealing?.sending === true && (message._tag === "AskReveal" || message._tag === "TypeWhy")) return step(reveals)
  switch (message._tag) {
    case "AskReveal":
      return step({ revealed, revealing: { path: message.path, why: "", sending: false } })
    case "TypeWhy":
      return step({ revealed, ...(revealing && { revealing: { ...revealing, why: message.value } }) })
    case "Reveal":
      return send(reveals, visit, whereabouts)
    default: {
      const { answer, path } = message
      return answer.ok
        ? step({ revealed: { ...revealed, [path]: answer.value } })
        : step({ revealed, ...(revealing && { revealing: { ...revealing, sending: false, problem: answer.problem } }) })
    }
  }
}

/** The page with what is revealed on it now. @internal */
export const updateReveal = <Page extends Reveals>(
  page: Page, message: RevealMessage, visit: number, whereabouts: Whereabouts
): Step<CounterOutside, Omit<Page, keyof Reveals> & Reveals, CounterMessage> => {
  const { revealed, revealing, ...rest } = page
  const { model, tasks } = update({ revealed, ...(revealing && { revealing }) }, message, visit, whereabouts)
  return step({ ...rest, ...model }, ...tasks)
}
