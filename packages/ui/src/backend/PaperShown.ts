/** A paper of a matter: whether it was issued and by whom, who opened it, and how far it has come on the office's printer. */
import type { Role } from "@zone/core/terms"

/** Where a paper stands on the office's printer. */
export type PrintStage = "waiting" | "sending" | "printing" | "held" | "unconfirmed" | "completed" | "cancelled" | "failed"

/** What may be done with it by hand. */
export type PrintAction = "retry" | "cancel" | "confirm"

/** A paper on the office's printer. */
export interface PrintShown {
  readonly stage: PrintStage
  readonly trouble?: string
  readonly attempt: number
  readonly copy: boolean
  readonly actions: ReadonlyArray<PrintAction>
}

/** A paper. */
export interface PaperShown {
  readonly paper: string
  readonly title: string
  readonly issued?: { readonly at: string; readonly by: { readonly id: string; readonly role: Role }; readonly fact: string }
  readonly events: ReadonlyArray<{ readonly at: string; readonly by: { readonly id: string; readonly role: Role }; readonly what: "drawn" | "queued" | PrintAction }>
  readonly printer?: string
  readonly print?: PrintShown
}
