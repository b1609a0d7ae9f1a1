/** The heading of the page that is shown, and what is said of it below; the same is read out. */
import { applySteps } from "./apply/applySteps.ts"
import { mendShown } from "./mend/mendParts.ts"
import { partWords } from "./apply/partWords.ts"
import type { KioskModel } from "./KioskModel.ts"
import { labelOf } from "./talk/lackingAt.ts"
import { talkForm } from "./talk/updateTalk.ts"

/** A heading and its help. */
export interface Heading {
  readonly title: string
  readonly help?: string
  /** Which step it is. */
  readonly step?: string
}

const applyHeading = ({ apply: { at, draft }, face: { elder }, props: { messages } }: KioskModel): Heading => {
  const steps = applySteps(elder)
  const of = steps.length + 1
  if (at === "review") return { title: messages.review, help: messages.reviewHelp, step: messages.step(of, of) }
  const place = steps.findIndex(({ parts }) => parts.includes(at))
  const { group, parts } = steps[place] ?? { group: "who" as const, parts: ["addressee"] as const }
  const counted = messages.step(place + 1, of)
  const { help, title } = partWords(parts[0], draft.kind, messages)
  return parts.length === 1 ? { title, help, step: counted } : { title: messages.groups[group], step: counted }
}

const mendHeading = (model: KioskModel): Heading => {
  const { face: { elder }, mend, props: { messages } } = model
  if (mend === undefined) return { title: messages.mend }
  if (mend.done) return mend.done.lacking ? { title: messages.mendSome } : { title: messages.mended, ...(mend.done.receipt && { help: messages.mendedHelp }) }
  const { of, shown: [part] } = mendShown(model, mend)
  if (!elder || part === undefined) return { title: messages.mend, help: messages.mendHelp }
  const { help, title } = partWords(part, undefined, messages)
  return { title, help, step: messages.step(mend.at + 1, of) }
}

const talkHeading = (model: KioskModel): Heading => {
  const { face: { elder }, props: { messages }, talk } = model
  if (talk === undefined) return { title: messages.home }
  const words = messages.offers[talk.offer]
  if (talk.done) return { title: words.done }
  const shown = talkForm(model)
  const one = elder ? shown?.shown.fields?.[0] : undefined
  const count = shown?.form.fields?.length ?? 1
  return {
    title: words.title, help: talk.offer === "complaint" ? messages.complaintHelp : messages.talkHelp,
    ...(one && { help: labelOf(one.key, one.field, messages), step: messages.step(talk.at + 1, count) })
  }
}

/** @internal */
export const headingOf = (model: KioskModel): Heading => {
  const { apply: { done }, follow, offers, page, props: { messages } } = model
  switch (page) {
    case "home": return { title: messages.welcome, ...(model.wiped && { help: messages.ended }) }
    case "search": return { title: messages.search, help: messages.searchHelp }
    case "ask": return { title: messages.ask, help: offers.some(({ offer }) => offer.key === "question") ? messages.askHelp : messages.askHelpAlone }
    case "apply": return applyHeading(model)
    case "mend": return mendHeading(model)
    case "done": return done?.guided ? { title: messages.guided, help: messages.guidedHelp } : { title: messages.done, help: messages.doneHelp }
    case "follow": return { title: follow.found === undefined ? messages.follow : messages.followed, ...(follow.found === undefined && { help: messages.followHelp }) }
    case "zone": return { title: messages.zone }
    case "talk": return talkHeading(model)
    default: return { title: messages.setUp, help: model.setUp.done ? messages.setUpDone : messages.setUpHelp }
  }
}
