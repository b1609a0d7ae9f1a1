/** What a message makes of the page of one's own password: what is sent is not kept. */
import { type Step, step } from "../../screen/Screen.ts"
import { ask } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import type { CounterWords } from "../messages.ts"
import type { PasswordPage } from "./AccountsPage.ts"

type PageStep = Step<CounterOutside, PasswordPage, CounterMessage>

/** As the server takes them. */
const [LEAST, MOST] = [10, 200]

/** @internal */
export const blankPassword: PasswordPage = { at: "password", old: "", fresh: "", again: "", sending: false, done: false }

const faultOf = ({ again, fresh, old }: PasswordPage, { password: words }: CounterWords): PasswordPage["fault"] => {
  if (old === "") return { field: "old", says: words.missing }
  if (fresh.length < LEAST) return { field: "fresh", says: words.short }
  if (fresh.length > MOST) return { field: "fresh", says: words.long }
  if (fresh === old) return { field: "fresh", says: words.same }
  return fresh === again ? undefined : { field: "again", says: words.different }
}

/** @internal */
export const updatePassword = (page: PasswordPage, message: CounterMessage, visit: number, words: CounterWords): PageStep => {
  switch (message._tag) {
    case "TypePassword":
      return step({ ...page, [message.field]: message.value, done: false })
    case "ChangePassword": {
      if (page.sending) return step(page)
      const { problem: _problem, since: _since, fault: _fault, ...rest } = page
      const fault = faultOf(page, words)
      if (fault) return step({ ...rest, fault })
      const { fresh, old } = page
      return step({ ...blankPassword, sending: true },
        ask(({ backend }) => backend.session.changePassword({ payload: { old, new: fresh } }), (answer) => ({ _tag: "PasswordIs", visit, answer })))
    }
    case "PasswordIs": {
      const { answer } = message
      if (answer.ok) return step({ ...blankPassword, done: true })
      // the one thing that somebody can put right at once, where it is wrong
      if (answer.problem.tag === "WrongLogin") return step({ ...blankPassword, fault: { field: "old", says: words.password.wrong } })
      return step({ ...blankPassword, problem: answer.problem, since: answer.at })
    }
    default:
      return step(page)
  }
}
