/** The steps of an application: what belongs together on a screen, or in 长辈版 one task a screen. */
import type { Messages } from "../messages.ts"
import type { ApplyPart } from "./ApplyDraft.ts"

/** A screen of the application. */
export interface ApplyStep {
  readonly group: keyof Messages["groups"]
  readonly parts: readonly [ApplyPart, ...ReadonlyArray<ApplyPart>]
}

const together: ReadonlyArray<ApplyStep> = [
  { group: "who", parts: ["addressee"] },
  { group: "applicant", parts: ["kind", "name", "contact", "proof", "others"] },
  { group: "what", parts: ["subject", "description"] },
  { group: "how", parts: ["form", "route"] },
  { group: "more", parts: ["purpose", "help"] }
]

const apart: ReadonlyArray<ApplyStep> = together.flatMap(({ group, parts }) => parts.map((part): ApplyStep => ({ group, parts: [part] })))

/** Everything that is asked. @internal */
export const everyPart: ReadonlyArray<ApplyPart> = apart.flatMap(({ parts }) => parts)

/**
 * The steps, by whether it is one task a screen.
 *
 * @internal
 */
export const applySteps = (elder: boolean): ReadonlyArray<ApplyStep> => (elder ? apart : together)
