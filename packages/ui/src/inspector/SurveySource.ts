/** Where an inspector's rule book and zones come from: the rules are those of the core, resolved beforehand, so that no network is needed. */
import type { RuleBook } from "@zone/core/rules"
import type { Survey } from "@zone/core/zone"

/** What is inspected, by which rules. */
export interface Surveying {
  readonly book: RuleBook
  /** The zones that there are to choose from; others may be named. */
  readonly zones: ReadonlyArray<Survey["zone"]>
}

/** The port. It rejects where there are no rules. */
export interface SurveySource {
  readonly load: () => Promise<Surveying>
}
