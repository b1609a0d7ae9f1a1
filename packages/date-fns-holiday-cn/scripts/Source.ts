/** A notice as `data/notices.json` holds it: what ships is made from this, and a person keeps it. */

/** A notice with its evidence. */
export interface Source {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly date: string
  readonly address: string
  readonly amends: string | null
  readonly off: ReadonlyArray<{ readonly name: string; readonly from: string; readonly through: string }>
  readonly work: ReadonlyArray<{ readonly name: string; readonly date: string }>
}
