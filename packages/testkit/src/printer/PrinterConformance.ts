/** The suite that a printer must pass: every promise of the port, whatever is behind it. */
import type * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { registerCases, type SuiteOptions } from "../registerCases.ts"
import type { FreshPrinter, PrinterSuiteAbilities } from "./FreshPrinter.ts"
import { printerCases } from "./printerCases.ts"

/**
 * The conformance suite of `Printer`. `suite` registers it with vitest; `cases` are the tests themselves, for another runner.
 *
 * @example
 * ```ts
 * import { PrinterConformance } from "@zone/testkit"
 *
 * PrinterConformance.specVersion // => 1
 * PrinterConformance.cases[0]?.name // => "tells what it takes, and that all is well"
 * ```
 */
export const PrinterConformance = {
  specVersion: 1,
  cases: printerCases,
  /** Registers the suite; `fresh` gives a printer with its device, and is run for each test. */
  suite: (name: string, fresh: Effect.Effect<FreshPrinter, unknown, Scope.Scope>, options: SuiteOptions<PrinterSuiteAbilities>): void =>
    registerCases(name, printerCases, fresh, options)
} as const
