/** What a message makes of the list of what is passed on the same day. */
import { type Step, step } from "../screen/Screen.ts"
import { ask } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { asked, settled } from "./Loaded.ts"
import { askPage } from "./openPlace.ts"
import type { HandOverPage, Page } from "./Page.ts"

type PageStep = Step<CounterOutside, Page, CounterMessage>

/** Ids that are ticked and still to be passed on. */
const openOf = ({ list, ticked }: HandOverPage): ReadonlyArray<string> => (list.value?.open ?? []).map(({ id }) => id).filter((id) => ticked.includes(id))

const passOn = (page: HandOverPage, visit: number): PageStep => {
  const { list: { value }, passing, receivers } = page
  const ids = openOf(page)
  if (value === undefined || passing.loading || ids.length === 0) return step(page)
  const lines = value.open.filter(({ id }) => ids.includes(id)).map(({ id, to, version }) => {
    const receivedBy = receivers[to]?.trim() ?? ""
    return { id, version, to, ...(receivedBy !== "" && { receivedBy }) }
  })
  return step({ ...page, passing: asked({ loading: true }) }, (outside) => {
    const key = page.key ?? outside.newKey()
    return ask(
      ({ backend }) => backend.handOver.pass({ headers: { "idempotency-key": key }, payload: { on: value.today, lines } }),
      (answer) => ({ _tag: "PassedOn", visit, answer, key })
    )(outside)
  })
}

/** @internal */
export const updateHandOver = (page: HandOverPage, message: CounterMessage, visit: number): PageStep => {
  switch (message._tag) {
    case "HandOversAre": {
      const list = settled(page.list, message.answer)
      const first = page.list.value === undefined
      // all are ticked at first, as all are to be passed on; what came since is ticked by hand
      return step({ ...page, list, ticked: first && list.value ? list.value.open.map(({ id }) => id) : page.ticked })
    }
    case "TickLine": {
      const { key: _key, ...rest } = page
      return step({ ...rest, ticked: message.ticked ? [...page.ticked, message.id] : page.ticked.filter((id) => id !== message.id) })
    }
    case "TickAll": {
      const { key: _key, ...rest } = page
      return step({ ...rest, ticked: message.ticked ? (page.list.value?.open ?? []).map(({ id }) => id) : [] })
    }
    case "TypeReceiver": {
      const { key: _key, ...rest } = page
      return step({ ...rest, receivers: { ...page.receivers, [message.agency]: message.value } })
    }
    case "PassOn":
      return passOn(page, visit)
    case "PassedOn": {
      const passing = settled(page.passing, message.answer)
      // what is not known to have been done is asked again under the same key
      if (!message.answer.ok) return step({ ...page, passing, key: message.key })
      const { key: _key, ...rest } = page
      return askPage({ ...rest, passing }, visit)
    }
    default:
      return step(page)
  }
}
