/** What takes the focus after something happened on the pages of log-ins. */
import type { CounterMessage } from "../CounterMessage.ts"
import type { Page } from "../Page.ts"

/** @internal */
export const focusIn = (page: Page, happened: CounterMessage["_tag"]): string | undefined => {
  if (page.at === "password") {
    const changed = happened === "ChangePassword" || happened === "PasswordIs"
    return changed && page.fault ? `password-${page.fault.field}` : happened === "PasswordIs" ? "title" : undefined
  }
  if (page.at !== "accounts") return undefined
  switch (happened) {
    case "AskAct": return "sure-yes"
    case "DropAct": case "CloseSecret": return "title"
    case "SetUpKiosk": return page.fault ? `kiosk-${page.fault.field}` : undefined
    case "Acted": return page.acting.value?.secret === undefined ? "acted" : "secret"
    default: return undefined
  }
}
