/** A finding in Chinese, part by part, as every printed form shows it. */

export interface FindingText {
  /** 应当, 应, 可, 不得. */
  readonly strength: string
  /** What is wanted. */
  readonly wants: string
  /** What was seen, question by question; for a missing requirement only what is not as it should be. */
  readonly saw: ReadonlyArray<string>
  /** The questions that would settle it, for what was not assessed. */
  readonly toAsk: ReadonlyArray<string>
  /** Why the notice does not let anybody judge it, where what is wanted does not say so itself. */
  readonly open: ReadonlyArray<string>
  /** The document and the places in it. */
  readonly basis: string
  /** ⚖ What was read into the notice. */
  readonly reading?: string
  readonly remedy?: string
  /** Who waived it, why and until when. */
  readonly waiver?: string
  readonly evidence: ReadonlyArray<string>
}
