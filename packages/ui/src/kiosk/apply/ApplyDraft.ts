/** An application as somebody fills it in at the kiosk, part by part. */
import type { ApplicantKind, FormWanted, Help, Subject } from "@zone/core/application"

/** What is asked, in this order. */
export type ApplyPart =
  | "addressee" | "kind" | "name" | "contact" | "proof" | "others" | "subject" | "description" | "form" | "route" | "purpose" | "help"

/** What is asked of each applicant. */
export type ApplicantPart = "kind" | "name" | "contact" | "proof"

/** Where something is filled in: a part, or what is asked of one of those who apply together with the first. */
export type ApplyPlace = ApplyPart | `others.${number}.${ApplicantPart}`

/** One applicant, as far as they are filled in. */
export interface ApplicantFilling {
  readonly kind?: ApplicantKind
  readonly name: string
  readonly contact: string
  readonly proof?: "shown" | "files" | "later"
  /** Files that the server holds, by their handles. */
  readonly files: ReadonlyArray<{ readonly file: string; readonly name: string }>
  /** The choice of files that is still on its way to the server. It goes where its applicant goes, and is dropped with them. */
  readonly upload?: number | undefined
}

/** What is filled in so far; the first applicant stands in it. */
export interface ApplyDraft extends ApplicantFilling {
  readonly addressee?: string
  /** Who applies together with the first. */
  readonly others: ReadonlyArray<ApplicantFilling>
  readonly subject?: Subject
  readonly description: string
  readonly form?: FormWanted["form"]
  readonly route?: FormWanted["route"]
  readonly purpose: string
  readonly help: ReadonlyArray<Help["difficulty"]>
}

/** Nobody yet. @internal */
export const blankApplicant: ApplicantFilling = { name: "", contact: "", files: [] }

/** Nothing filled in. @internal */
export const blankDraft: ApplyDraft = { ...blankApplicant, others: [], description: "", purpose: "", help: [] }

/** Whether files are waited for. @internal */
export const isUploading = (draft: ApplyDraft): boolean => [draft, ...draft.others].some(({ proof, upload }) => proof === "files" && upload !== undefined)

/** How many may apply together with the first: as many as the server takes. @internal */
export const MOST_OTHERS = 19

/** Which part a place belongs to. @internal */
export const partAt = (place: ApplyPlace): ApplyPart => place.split(".", 1)[0] as ApplyPart
