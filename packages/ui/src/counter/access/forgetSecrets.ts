/** Takes passwords and secrets off a page whose session has ended. */
import type { Page } from "../Page.ts"
import { withoutSecret } from "./updateAccounts.ts"
import { blankPassword } from "./updatePassword.ts"

/** @internal */
export const forgetSecrets = (page: Page): Page => (page.at === "password" ? blankPassword : page.at === "accounts" ? withoutSecret(page) : page)
