/** What a message makes of the facility sheet: the rounds of the day are ticked off together, each with what was found. */
import type { RoundShown } from "../../backend/FacilitySheet.ts"
import { type Step, step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { asked, settled } from "../Loaded.ts"
import type { PageContext } from "../PageContext.ts"
import { askSheetPage } from "./askSheetPage.ts"
import type { FacilitySheetPage } from "./SheetPage.ts"

type FacilityStep = Step<CounterOutside, FacilitySheetPage, CounterMessage>

/** What was found, one thing a line or with semicolons between. */
const findingsIn = (text: string): ReadonlyArray<string> => text.split(/[;；\n]/).map((each) => each.trim()).filter((each) => each !== "")

/** Rounds that whoever looks may record now. @internal */
export const recordable = ({ offers, standing }: RoundShown): boolean => standing !== "done" && offers.some(({ wish }) => wish === "RecordRound")

/** The rounds that are ticked and still to be recorded. @internal */
export const chosenOf = ({ sheet: { value }, ticked }: FacilitySheetPage): ReadonlyArray<RoundShown> => (value?.rounds ?? []).filter((each) => ticked.includes(each.id) && recordable(each))

const record = (page: FacilitySheetPage, visit: number): FacilityStep => {
  const { findings, recording, sheet: { value } } = page
  const chosen = chosenOf(page)
  if (value === undefined || recording.loading || chosen.length === 0) return step(page)
  const lines = chosen.map(({ id, version }) => ({ id, version: Math.max(version, page.own?.[id] ?? 0), findings: findingsIn(findings[id] ?? "") }))
  return step({ ...page, recording: asked({ loading: true }) }, (outside) => {
    const key = page.key ?? outside.newKey()
    return ask(
      ({ backend }) => backend.sheets.rounds({ headers: { "idempotency-key": key }, payload: { on: value.today, lines } }),
      (answer) => ({ _tag: "RoundsAre", visit, answer, key })
    )(outside)
  })
}

/** Another choice is another click. */
const unkeyed = ({ key: _key, ...page }: FacilitySheetPage): FacilitySheetPage => page

/** @internal */
export const updateRounds = (page: FacilitySheetPage, message: CounterMessage, { visit }: PageContext): FacilityStep => {
  switch (message._tag) {
    case "FacilitySheetIs":
      return step({ ...page, sheet: settled(page.sheet, message.answer) })
    case "TickRound":
      return step({ ...unkeyed(page), ticked: message.ticked ? [...page.ticked, message.id] : page.ticked.filter((id) => id !== message.id) })
    case "TypeFinding": {
      const { id, value } = message
      // whoever writes what they found has been there
      return step({ ...unkeyed(page), findings: { ...page.findings, [id]: value }, ticked: value.trim() === "" || page.ticked.includes(id) ? page.ticked : [...page.ticked, id] })
    }
    case "RecordRounds":
      return record(page, visit)
    case "RoundsAre": {
      const recording = settled(page.recording, message.answer)
      // what is not known to have been done is asked again under the same key
      if (!message.answer.ok) return step({ ...page, recording, key: message.key })
      const done = new Set(message.answer.value.flatMap((each) => (each.done ? [each.id] : [])))
      return askSheetPage({
        ...unkeyed(page), recording, ticked: page.ticked.filter((id) => !done.has(id)), findings: Object.fromEntries(Object.entries(page.findings).filter(([id]) => !done.has(id)))
      }, visit)
    }
    default:
      return step(page)
  }
}
