/**
 * Two annotations that any schema of the house may carry: `zh`, its term in the law's own language, and `basis`, where the law
 * says so. The glossary in `docs/glossary.md` is made from them.
 */
import type {} from "effect/Schema"

/** A statutory term: one for the schema, and for a closed list one for each of its members. */
export type Zh = string | { readonly [member: string]: string }

declare module "effect/Schema" {
  namespace Annotations {
    interface Augment {
      /** The statutory term in Chinese; for a list of literals, a term for each. */
      readonly zh?: Zh | undefined
      /** Where the law or a notice says so, as people would cite it. */
      readonly basis?: string | undefined
    }
  }
}
