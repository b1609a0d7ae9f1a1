/** An account of the office as its head sees it, what was done with accounts and kiosks, and the kiosks. */
import type { Role } from "@zone/core/terms"

/** An account: how its log-ins went. */
export interface AccountShown {
  readonly login: string
  readonly actor: string
  readonly posts: ReadonlyArray<{ readonly id: string; readonly title: string; readonly role: Role }>
  /** Log-ins that failed and still count. */
  readonly failures: number
  readonly locked?: { readonly until: string; readonly everywhere: boolean }
  readonly lastLogIn?: string
  /** Log-ins that go on. */
  readonly sessions: number
}

/** What may be done with accounts and kiosks. */
export type DeedKind = "added" | "postsSet" | "passwordSet" | "passwordChanged" | "unlocked" | "sessionsEnded" | "removed" | "kioskSetUp" | "kioskRemoved"

/** Something that was done; without `by` by whoever runs the server. */
export interface DeedShown {
  readonly at: string
  readonly by?: string
  readonly deed: DeedKind
  readonly whom?: string
}

/** A kiosk. */
export interface KioskShown {
  readonly device: string
  readonly title: string
  readonly since: string
  readonly lastSeen?: string
}
