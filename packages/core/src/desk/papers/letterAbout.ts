/** What every letter to an applicant says of the application, and whose data is opened for it. */
import type { Application, State } from "../../application/State.ts"
import type { ApplicationSaid, LetterFrame } from "../../paper/PaperFrame.ts"
import type { Draft, Given } from "./Draft.ts"
import type { AskedWord } from "./MatterPaper.ts"

/** What every letter asks for. @internal */
export const letterAsks: ReadonlyArray<AskedWord> = [{ word: "number", needed: true }, { word: "contact", needed: true }]

/** The day that counts as the day of receipt; none while it is not received. @internal */
export const receivedOnOf = (state: State): string | undefined =>
  "work" in state ? state.work.receivedOn : "ending" in state ? state.ending.receivedOn : undefined

/** Who writes, and when. @internal */
export const frameOf = (date: string, { copy, office, words }: Given): LetterFrame =>
  ({ date, agency: office.name, number: words.number ?? "", contact: words.contact ?? office.contact ?? "", copy })

/** The names of all applicants. @internal */
export const namesOf = ({ applicants }: Application): Draft["opens"] => applicants.map(({ name }) => ({ personal: name, kind: "name" }))

/** @internal */
export interface LetterAbout {
  readonly opens: Draft["opens"]
  readonly said: (date: string, given: Given) => LetterFrame & ApplicationSaid
}

/** Nothing where it was not received as the law sees it: there is no application that a letter could be about. @internal */
export const letterAbout = (state: State): LetterAbout | undefined => {
  const receivedOn = receivedOnOf(state)
  if (!("application" in state) || receivedOn === undefined) return undefined
  const { application } = state
  const { applicants: [first, ...others], description, number } = application
  return {
    opens: [...namesOf(application), { personal: description, kind: "other" }],
    said: (date, given) => ({
      ...frameOf(date, given), application: number, applicants: [given.read(first.name), ...others.map(({ name }) => given.read(name))],
      applicantKind: first.kind, description: given.read(description), receivedOn
    })
  }
}
