/** Which of the required parts an application lacks. */
import type { Intake } from "./Intake.ts"
import type { Part } from "./Part.ts"

/**
 * Tells which required parts are not there. Of several applicants each shows a proof of identity, and one contact is enough ⚖. The
 * purpose is never asked for.
 *
 * @basis 《政府信息公开条例》第二十九条第二款
 * @example
 * ```ts
 * import { missingParts } from "@zone/core/application"
 *
 * const name = { subject: "s-1", sealed: "…" }
 * missingParts({ applicants: [{ kind: "person", name, proof: { _tag: "Shown" } }] }) // => ["contact", "form"]
 * ```
 */
export const missingParts = ({ applicants, unclear, wanted }: Pick<Intake, "applicants" | "unclear" | "wanted">): ReadonlyArray<Part> => [
  ...(applicants.every(({ proof }) => proof !== undefined) ? [] : ["identity" as const]),
  ...(applicants.some(({ contact }) => contact !== undefined) ? [] : ["contact" as const]),
  ...(unclear === undefined ? [] : ["description" as const]),
  ...(wanted === undefined ? ["form" as const] : [])
]
