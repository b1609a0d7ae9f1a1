/** An entry of the question bank that a question may mean. */

/** A hit. */
export interface BankHit {
  readonly found: {
    readonly entry: {
      readonly id: string
      readonly question: string
      readonly answer: string
      readonly unit: string
      readonly source: { readonly id: string; readonly title: string; readonly number?: string; readonly issuer?: string; readonly version: string }
      readonly validFrom: string
      readonly validThrough?: string
    }
    readonly version: number
  }
  readonly score: number
}
