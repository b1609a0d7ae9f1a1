/** What the page of accounts and kiosks knows, and the page on which somebody changes their password. */
import type { AccountShown, DeedShown, KioskShown } from "../../backend/AccountShown.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { Loaded } from "../Loaded.ts"

/** What is shown: read together. */
export interface AccountsShown {
  readonly accounts: ReadonlyArray<AccountShown>
  readonly deeds: ReadonlyArray<DeedShown>
  readonly kiosks: ReadonlyArray<KioskShown>
}

/** What is done with an account or a kiosk. */
export type Act =
  | { readonly act: "unlock" | "end"; readonly login: string }
  | { readonly act: "setUp"; readonly device: string; readonly title: string }
  | { readonly act: "remove"; readonly device: string }

/** What came of it: how many log-ins ended, or the secret of a kiosk. */
export interface Acted {
  readonly act: Act
  readonly ended?: number
  readonly secret?: string
}

/** The page of accounts and kiosks. */
export interface AccountsPage {
  readonly at: "accounts"
  readonly shown: Loaded<AccountsShown>
  /** What is asked once more before it is done. */
  readonly asking?: Act
  readonly acting: Loaded<Acted>
  readonly device: string
  readonly title: string
  readonly fault?: { readonly field: "device" | "title"; readonly says: string }
}

/** The page of one's own password. */
export interface PasswordPage {
  readonly at: "password"
  readonly old: string
  readonly fresh: string
  readonly again: string
  readonly fault?: { readonly field: "old" | "fresh" | "again"; readonly says: string }
  readonly sending: boolean
  readonly problem?: Problem
  readonly since?: number
  readonly done: boolean
}
