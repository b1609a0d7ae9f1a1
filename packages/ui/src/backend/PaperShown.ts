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

/** Something that a person hands in for a paper: its key, what it is called, whether the paper is not made without it, and whether it is a list, of so many. */
export interface PaperAsk {
  readonly word: string
  readonly label: string
  readonly needed: boolean
  readonly many: boolean
  readonly count?: number
}

/** A paper. */
export interface PaperShown {
  readonly paper: string
  readonly title: string
  readonly asks?: ReadonlyArray<PaperAsk>
  readonly issued?: { readonly at: string; readonly by: { readonly id: string; readonly role: Role }; readonly fact: string }
  readonly events: ReadonlyArray<{ readonly at: string; readonly by: { readonly id: string; readonly role: Role }; readonly what: "drawn" | "queued" | PrintAction }>
  readonly printer?: string
  readonly print?: PrintShown
}
