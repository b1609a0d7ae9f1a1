/** What a message makes of the page of a matter. */
import { type Step, step } from "../screen/Screen.ts"
import { ask } from "./ask.ts"
import type { CounterMessage } from "./CounterMessage.ts"
import type { CounterOutside } from "./CounterOutside.ts"
import { beginForm } from "./form/beginForm.ts"
import { updateForm } from "./form/updateForm.ts"
import { asked, settled } from "./Loaded.ts"
import { askPage, askPapers } from "./openPlace.ts"
import type { MatterPage, Page } from "./Page.ts"
import type { PageContext } from "./PageContext.ts"
import { updateReveal } from "./updateReveal.ts"

type PageStep = Step<CounterOutside, Page, CounterMessage>

/** Somebody else was faster: by the version that was asked for, or without one. */
const STALE: ReadonlySet<string> = new Set(["Stale", "StaleStream"])

const overForm = (page: MatterPage, message: CounterMessage, { visit, words }: PageContext): PageStep => {
  const { form: before, id, matter, room } = page
  if (!before) return step(page)
  const version = matter.value?.version ?? 0
  const { model: form, tasks } = updateForm(before, message, {
    visit, words,
    send: ({ backend }, wish, key) => backend.matters.wish({ params: { room, id }, headers: { "idempotency-key": key, "if-match": `"${version}"` }, payload: { wish } })
  })
  if (message._tag !== "Sent") return step({ ...page, form }, ...tasks)
  if (message.answer.ok) {
    const { form: _form, overtaken: _overtaken, ...rest } = page
    const { repeated, version: now } = message.answer.value
    // what was just done is nobody else's: the next wish goes on from there, also before the matter has come anew
    const own = matter.value && { ...matter, value: { ...matter.value, version: Math.max(matter.value.version, now) } }
    return askPage({ ...rest, ...(own && { matter: own }), newest: Math.max(rest.newest, now), done: repeated ? words.matter.repeated : words.matter.done(before.name) }, visit)
  }
  const { problem } = message.answer
  if (!STALE.has(problem.tag) && problem.status !== 412) return step({ ...page, form })
  // what was typed stays, under a key of its own: on what there is now it is another click
  const { key: _key, problem: _problem, since: _since, ...kept } = form
  return askPage({ ...page, form: kept, overtaken: { seen: page.overtaken?.seen ?? version, problem } }, visit)
}

/** @internal */
export const updateMatter = (page: MatterPage, message: CounterMessage, context: PageContext): PageStep => {
  const { visit } = context
  switch (message._tag) {
    case "MatterIs": {
      const matter = settled(page.matter, message.answer)
      return step({ ...page, matter, newest: Math.max(page.newest, matter.value?.version ?? 0) })
    }
    case "ReckoningIs":
      return step({ ...page, reckoning: settled(page.reckoning, message.answer) })
    case "PapersAre":
      return step({ ...page, papers: settled(page.papers, message.answer) })
    case "Happened": {
      const { matter: { value }, newest } = page
      if (message.room !== page.room || message.id !== page.id || message.version <= newest) return step(page)
      const told: MatterPage = { ...page, newest: message.version }
      // while a form is open nothing moves under somebody's hands: it is said instead
      return page.form && value ? step(told) : askPage(told, visit)
    }
    case "OpenWish": {
      const name = page.matter.value?.wishes.find(({ wish }) => wish === message.wish)?.name ?? message.wish
      const { model: form, tasks } = beginForm({ room: page.room, wish: message.wish, name, matter: page.id }, visit)
      const { done: _done, overtaken: _overtaken, ...rest } = page
      return step({ ...rest, form }, ...tasks)
    }
    case "CloseWish": {
      const { form: _form, overtaken: _overtaken, ...rest } = page
      return step(rest)
    }
    case "AskReveal":
    case "TypeWhy":
    case "Reveal":
    case "Revealed":
      return updateReveal(page, message, visit, (path) => ({ room: page.room, id: page.id, path }))
    case "PrintPaper":
    case "ActOnPrint": {
      const { paper } = message
      if (page.printing?.sending === true) return step(page)
      const params = { room: page.room, id: page.id, paper }
      return step({ ...page, printing: { paper, sending: true } }, ask(
        ({ backend: { board } }) => (message._tag === "PrintPaper" ? board.print({ params, payload: { copy: message.copy } }) : board.printAction({ params: { ...params, action: message.action } })),
        (answer) => ({ _tag: "PrintIs", visit, answer, paper })
      ))
    }
    case "PrintIs": {
      const { answer, paper } = message
      if (!answer.ok) return step({ ...page, printing: { paper, sending: false, problem: answer.problem } })
      const { printing: _printing, ...rest } = page
      return step({ ...rest, papers: asked(page.papers) }, askPapers(page, visit))
    }
    case "Again":
      return askPage(page.form && page.matter.value && page.newest > page.matter.value.version
        ? { ...page, overtaken: { ...page.overtaken, seen: page.overtaken?.seen ?? page.matter.value.version } }
        : page, visit)
    default:
      return overForm(page, message, context)
  }
}
