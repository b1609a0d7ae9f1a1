/** A form that is being filled in, for one wish: what it asks, what was typed, what has to be put right, and how far it has come. */
import type { BankHit } from "../../backend/BankHit.ts"
import type { Problem } from "../../backend/Problem.ts"
import type { Field } from "../../backend/StaffBackend.ts"
import type { Loaded } from "../Loaded.ts"
import type { Draft, FormPath } from "./Draft.ts"
import type { FormFault } from "./readDraft.ts"

/** A form. */
export interface FormState {
  readonly room: string
  readonly wish: string
  /** The matter that it is for; none where it begins one. */
  readonly matter?: string
  /** What is known already, by the place in the form: `staff`, `attendees.0`. */
  readonly given?: { readonly [place: string]: string | number }
  /** In Chinese. */
  readonly name: string
  readonly field: Loaded<Field>
  readonly draft: Draft
  /** What the draft began as. */
  readonly blank?: Draft
  readonly faults: ReadonlyArray<FormFault>
  /** A search of the question bank, at the place of the form that it is for. */
  readonly bank?: { readonly path: FormPath; readonly question: string; readonly asked?: string; readonly hits: Loaded<ReadonlyArray<BankHit>> }
  readonly sending: boolean
  readonly problem?: Problem
  readonly since?: number
  /** The key of the click, kept while what was typed stays the same, so that it is done once. */
  readonly key?: string
  /** How many files were chosen. */
  readonly picks?: number
}
