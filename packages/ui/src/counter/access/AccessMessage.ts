/** What happens on the pages of accounts, kiosks, and one's own password. */
import type { Answer } from "../Answer.ts"
import type { AccountsShown, Act, Acted } from "./AccountsPage.ts"

type Back<Tag extends string, Value> = { readonly _tag: Tag; readonly visit: number; readonly answer: Answer<Value> }

/** What happens. */
export type AccessMessage =
  | Back<"AccountsAre", AccountsShown>
  | { readonly _tag: "AskAct"; readonly act: Act }
  | { readonly _tag: "DropAct" }
  | { readonly _tag: "Act"; readonly act: Act }
  | Back<"Acted", Acted>
  | { readonly _tag: "CloseSecret" }
  | { readonly _tag: "TypeKiosk"; readonly field: "device" | "title"; readonly value: string }
  | { readonly _tag: "SetUpKiosk" }
  | { readonly _tag: "TypePassword"; readonly field: "old" | "fresh" | "again"; readonly value: string }
  | { readonly _tag: "ChangePassword" }
  | Back<"PasswordIs", unknown>
