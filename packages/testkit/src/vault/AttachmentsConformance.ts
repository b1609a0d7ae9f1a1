/** The suite that a keeper of files must pass: every promise of the port, each in a new place. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import { attachmentCases } from "./attachmentCases.ts"
import type { FreshAttachments } from "./FreshVault.ts"

/**
 * The conformance suite of `Attachments`, with the vault that seals them. `suite` registers it with vitest; `cases` are the tests
 * themselves, for another runner.
 *
 * @example
 * ```ts
 * import { AttachmentsConformance } from "@zone/testkit"
 *
 * AttachmentsConformance.cases[0]?.name // => "gives back what was kept"
 * ```
 */
export const AttachmentsConformance = {
  specVersion: 1,
  cases: attachmentCases,
  /** Registers the suite; `fresh` makes a place for a vault and files, and is run for each test. */
  suite: (name: string, fresh: Effect.Effect<FreshAttachments, unknown, Scope.Scope>, options: SuiteOptions): void =>
    registerCases(name, attachmentCases, fresh, options)
} as const
