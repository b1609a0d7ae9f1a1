/** What a message makes of the reading sheet: a visit is one line, and the next one follows at once. */
import type { WishDraft } from "../../backend/StaffBackend.ts"
import { type Step, step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { settled } from "../Loaded.ts"
import type { PageContext } from "../PageContext.ts"
import { askSheetPage } from "./askSheetPage.ts"
import { blankEntry, roomOfSheet } from "./blankSheet.ts"
import type { ReadingSheetPage, VisitEntry } from "./SheetPage.ts"

type ReadingStep = Step<CounterOutside, ReadingSheetPage, CounterMessage>

const topicsIn = ({ topics }: VisitEntry): ReadonlyArray<string> => [...new Set(topics.split(/[;；]/).map((each) => each.trim()).filter((each) => each !== ""))]

const faultsIn = (entry: VisitEntry, { words: { reading: words } }: PageContext): ReadingSheetPage["faults"] => ({
  ...(topicsIn(entry).length === 0 && { topics: words.noTopic }),
  ...(entry.ways.length === 0 && { ways: words.noWay }),
  ...(entry.pages.trim() !== "" && !/^[1-9]\d{0,4}$/.test(entry.pages.trim()) && { pages: words.noPages }),
  ...(entry.difficulty !== "" && entry.help.trim() === "" && { help: words.noHelp })
})

/** The visit as the room takes it. */
const wishOf = (entry: VisitEntry, on: string): WishDraft => {
  const { copy, delivery, difficulty, help, pages, result, rulesTold, suggests, ways } = entry
  return {
    _tag: "RecordVisit", on, ways, lookedUp: topicsIn(entry).map((topic) => ({ topic, result })), rulesTold,
    ...(pages.trim() !== "" && { copies: [{ kind: copy, pages: Number(pages) }] }),
    ...(difficulty !== "" && { help: [{ difficulty, given: help.trim() }] }),
    ...(delivery !== "" && { deliveries: [delivery] }),
    ...(suggests && { suggests })
  }
}

const send = (page: ReadingSheetPage, context: PageContext): ReadingStep => {
  const { entry, sending, sheet: { value }, zone } = page
  if (sending || value === undefined) return step(page)
  const faults = faultsIn(entry, context)
  if (Object.keys(faults).length > 0) return step({ ...page, faults })
  const { problem: _problem, since: _since, ...rest } = page
  const wish = wishOf(entry, value.day)
  return step({ ...rest, faults: {}, sending: true }, (outside) => {
    const key = page.key ?? outside.newKey()
    return ask(
      ({ backend }) => backend.matters.begin({
        params: { room: roomOfSheet.reading }, headers: { "idempotency-key": key }, payload: { wish, ...(zone !== "" && zone !== value.zones[0] && { zone }) }
      }),
      (answer) => ({ _tag: "VisitKept", visit: context.visit, answer, key })
    )(outside)
  })
}

/** @internal */
export const updateReading = (page: ReadingSheetPage, message: CounterMessage, context: PageContext): ReadingStep => {
  const { visit } = context
  switch (message._tag) {
    case "ReadingSheetIs":
      return step({ ...page, sheet: settled(page.sheet, message.answer) })
    case "ChooseDay":
      return askSheetPage({ ...page, day: message.day === page.sheet.value?.today ? "" : message.day }, visit)
    case "TypeVisit": {
      // what is on its way stays as it was sent
      if (page.sending) return step(page)
      const { key: _key, ...rest } = page
      const wrong = new Set(Object.keys(message.entry))
      return step({ ...rest, entry: { ...page.entry, ...message.entry }, faults: Object.fromEntries(Object.entries(page.faults).filter(([field]) => !wrong.has(field))) })
    }
    case "SendVisit":
      return send(page, context)
    case "VisitKept": {
      const { answer, key } = message
      if (!answer.ok) return step({ ...page, sending: false, key, problem: answer.problem, since: answer.at })
      const { done: _done, key: _key, ...rest } = page
      // the next reader mostly does what the last one did
      const { rulesTold, topics, ways } = page.entry
      return askSheetPage({ ...rest, sending: false, entry: { ...blankEntry, ways, rulesTold }, kept: { count: page.kept.count + 1, topics } }, visit)
    }
    default:
      return step(page)
  }
}
