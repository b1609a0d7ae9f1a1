/** What became of something that nobody waited for: it was done, or it was not, after somebody had gone elsewhere. */
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterWords } from "./messages.ts"
import type { Place } from "./Place.ts"

/** What is told, and where it can be looked at. */
export interface Late {
  readonly good: boolean
  readonly says: string
  readonly place?: Place
}

type Deed = Extract<CounterMessage, { readonly _tag: "Sent" | "VisitKept" | "RoundsAre" | "PassedOn" | "Acted" | "PasswordIs" | "PrintIs" | "MovesAre" }>

/** What was done, as its page calls it; nothing for what was only shown. */
const deedOf = (message: CounterMessage, words: CounterWords): readonly [Deed, string] | undefined => {
  switch (message._tag) {
    case "Sent": return [message, message.name]
    case "VisitKept": return [message, words.places.reading]
    case "RoundsAre": return [message, words.places.facility]
    case "PassedOn": return [message, words.places.handOver]
    case "Acted": return [message, words.places.accounts]
    case "PasswordIs": return [message, words.places.password]
    case "PrintIs": return [message, words.print]
    case "MovesAre": return message.record ? [message, words.calendar.record] : undefined
    default: return undefined
  }
}

const undoneIn = (message: Deed): number => (message._tag === "PassedOn" || message._tag === "RoundsAre") && message.answer.ok ? message.answer.value.filter(({ done }) => !done).length : 0

/** @internal */
export const lateOf = (message: CounterMessage, words: CounterWords, place?: Place): Late | undefined => {
  const { late } = words
  const [deed, name] = deedOf(message, words) ?? []
  if (deed === undefined || name === undefined) return undefined
  const { answer } = deed
  if (!answer.ok) {
    const { remedy, status, title } = answer.problem
    return { good: false, says: status === 0 ? late.unknown(name) : late.failed(name, title, remedy), ...(place && { place }) }
  }
  const undone = undoneIn(deed)
  if (undone > 0) return { good: false, says: late.partly(name, undone) }
  if (deed._tag !== "Sent" || !deed.answer.ok) return { good: true, says: late.done(name) }
  const { id, number, room } = deed.answer.value
  return { good: true, says: late.done(number === undefined ? name : `${name}（${number}）`), place: { at: "matter", room, id } }
}
