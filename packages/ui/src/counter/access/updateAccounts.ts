/** What a message makes of the page of accounts and kiosks. */
import { type Step, step } from "../../screen/Screen.ts"
import { ask, look } from "../ask.ts"
import type { CounterMessage } from "../CounterMessage.ts"
import type { CounterOutside } from "../CounterOutside.ts"
import { asked, settled } from "../Loaded.ts"
import type { CounterWords } from "../messages.ts"
import type { AccountsPage, AccountsShown, Act, Acted } from "./AccountsPage.ts"

type PageStep = Step<CounterOutside, AccountsPage, CounterMessage>

/** As the server takes them. */
const DEVICE = /^[a-z0-9][a-z0-9-]{0,31}$/
const NAME = 40

/** @internal */
export const blankAccounts: AccountsPage = { at: "accounts", shown: { loading: true }, acting: { loading: false }, device: "", title: "" }

/** Asks for all that the page shows. @internal */
export const askAccounts = (page: AccountsPage, visit: number): PageStep =>
  step({ ...page, shown: asked(page.shown) }, look("accounts", async ({ backend }): Promise<AccountsShown> => {
    const [accounts, deeds, kiosks] = await Promise.all([backend.accounts.list(), backend.accounts.deeds(), backend.kiosks.list()])
    return { accounts, deeds, kiosks }
  }, (answer) => ({ _tag: "AccountsAre", visit, answer })))

const perform = (act: Act) => async ({ backend }: CounterOutside): Promise<Acted> => {
  switch (act.act) {
    case "unlock":
      await backend.session.unlock({ payload: { login: act.login } })
      return { act }
    case "end":
      return { act, ended: (await backend.accounts.endSessions({ payload: { login: act.login } })).ended }
    case "setUp":
      return { act, secret: (await backend.kiosks.setUp({ params: { device: act.device }, payload: { title: act.title } })).secret }
    default:
      await backend.kiosks.remove({ params: { device: act.device } })
      return { act }
  }
}

const without = ({ asking: _asking, fault: _fault, ...page }: AccountsPage): AccountsPage => page

const start = (page: AccountsPage, act: Act, visit: number): PageStep =>
  page.acting.loading
    ? step(page)
    : step({ ...without(page), acting: { loading: true } }, ask(perform(act), (answer) => ({ _tag: "Acted", visit, answer })))

const faultOf = ({ device, shown, title }: AccountsPage, { kiosks: words }: CounterWords): AccountsPage["fault"] => {
  if (!DEVICE.test(device.trim())) return { field: "device", says: words.badDevice }
  if (shown.value?.kiosks.some((kiosk) => kiosk.device === device.trim()) === true) return { field: "device", says: words.taken }
  return title.trim() === "" || title.trim().length > NAME ? { field: "title", says: words.badName } : undefined
}

/** Nothing secret stays on a page that somebody leaves open. @internal */
export const withoutSecret = (page: AccountsPage): AccountsPage => ({ ...page, acting: { loading: false } })

/** @internal */
export const updateAccounts = (page: AccountsPage, message: CounterMessage, visit: number, words: CounterWords): PageStep => {
  switch (message._tag) {
    case "AccountsAre":
      return step({ ...page, shown: settled(page.shown, message.answer) })
    case "AskAct":
      return step({ ...page, asking: message.act })
    case "DropAct":
      return step(without(page))
    case "Act":
      return start(page, message.act, visit)
    case "Acted": {
      const acting = settled<Acted>({ loading: true }, message.answer)
      const made = acting.value?.act.act === "setUp"
      return askAccounts({ ...page, acting, ...(made && { device: "", title: "" }) }, visit)
    }
    case "CloseSecret":
      return step(withoutSecret(page))
    case "TypeKiosk":
      return step({ ...page, [message.field]: message.value })
    case "SetUpKiosk": {
      const fault = faultOf(page, words)
      return fault ? step({ ...page, fault }) : start(page, { act: "setUp", device: page.device.trim(), title: page.title.trim() }, visit)
    }
    default:
      return step(page)
  }
}
