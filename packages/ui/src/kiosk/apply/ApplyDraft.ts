/** An application as somebody fills it in at the kiosk, part by part. */
import type { ApplicantKind, FormWanted, Help } from "@zone/core/application"

/** What is asked, in this order. */
export type ApplyPart = "addressee" | "kind" | "name" | "contact" | "proof" | "description" | "form" | "route" | "purpose" | "help"

/** What is filled in so far. */
export interface ApplyDraft {
  readonly addressee?: string
  readonly kind?: ApplicantKind
  readonly name: string
  readonly contact: string
  readonly proof?: "shown" | "files" | "later"
  /** Files that the server holds, by their handles. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly name: string }>
  readonly description: string
  readonly form?: FormWanted["form"]
  readonly route?: FormWanted["route"]
  readonly purpose: string
  readonly help: ReadonlyArray<Help["difficulty"]>
}

/** Nothing filled in. */
export const blankDraft: ApplyDraft = { name: "", contact: "", files: [], description: "", purpose: "", help: [] }
