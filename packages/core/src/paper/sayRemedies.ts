/** What a letter tells about remedies: which comes first, where, within what terms, all from the advice that the reply carries. */
import type { RemedyAdvice } from "../application/RemedyAdvice.ts"
import type { RemedyKind } from "../application/Remedy.ts"
import type { Term } from "../calendar/Term.ts"
import type { Basis } from "../terms/Basis.ts"
import { letterParts } from "./letterParts.ts"
import { need, type Needed, needThat } from "./need.ts"
import { sayLength, termBasis } from "./sayDay.ts"

const { by } = letterParts

/** The advice, and to whom one turns. */
export interface RemedyContents {
  /** As the reply's fact has it. */
  readonly remedies: RemedyAdvice
  /** Where to apply for review, e.g. 示例区人民政府. */
  readonly reviewAuthority: string
  /** Where to sue, e.g. 有管辖权的人民法院. */
  readonly court: string
}

type Kind = typeof RemedyKind.Type

/** The steps that each order has, in their order, with what the term of each is called. */
const STEPS: { readonly [order in RemedyAdvice["order"]]: ReadonlyArray<readonly [Kind, string]> } = {
  reviewFirst: [["review", "申请行政复议期限"], ["suitAfterReview", "不服复议决定提起行政诉讼期限"]],
  either: [["review", "申请行政复议期限"], ["suit", "直接提起行政诉讼期限"], ["suitAfterReview", "不服复议决定提起行政诉讼期限"]]
}

const within = (term: Term | undefined): string => term ? `自${term.startsOn}起${sayLength(term.length, term.unit)}内` : ""

/** What is needed, what it stands on, and the sentences about `what`, e.g. 本答复. @internal */
export const sayRemedies = ({ court, remedies, reviewAuthority }: RemedyContents, what: string, part?: string): {
  readonly needs: ReadonlyArray<Needed>
  readonly basis: ReadonlyArray<Basis>
  readonly text: () => string
} => {
  const steps = STEPS[remedies.order]
  const termOf = (kind: Kind): Term | undefined => remedies.steps.find((step) => step.kind === kind)?.term
  const review = within(termOf("review"))
  const suitAfter = `对行政复议决定不服的，可以${within(termOf("suitAfterReview"))}向${court}提起行政诉讼。`
  return {
    needs: [
      need("reviewAuthority", "行政复议机关", reviewAuthority),
      need("court", "人民法院", court),
      ...steps.map(([kind, label]) => needThat(termOf(kind) !== undefined, `remedies.steps.${kind}`, label, "由现行规则给出这一期限")),
      needThat(remedies.steps.every(({ kind }) => steps.some(([each]) => each === kind)), "remedies.steps", "救济途径", "只写该顺序所有的途径")
    ],
    basis: [remedies.basis, ...remedies.steps.flatMap(({ term }) => (term ? termBasis(term) : []))],
    text: () => remedies.order === "reviewFirst"
      ? `如${part ?? `对${what}`}不服，${by(remedies.basis)}应当先${review}向${reviewAuthority}申请行政复议；${suitAfter}`
      : `如对${what}不服，${by(remedies.basis)}可以${review}向${reviewAuthority}申请行政复议，也可以${within(termOf("suit"))}直接向${court}提起行政诉讼。申请行政复议的，${suitAfter}`
  }
}
