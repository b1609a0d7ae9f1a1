/** A wish that lies near at hand on a line of a sheet, with what is known of it already, so that nobody has to write that down. */

/**
 * `wish` by its tag, and the fields that the line tells. What else it asks for is filled in by whoever wishes it. One that is `pressing` is what
 * stands on the line calls for: the vendor of what is broken, the decision on a request.
 */
export interface Offer {
  readonly wish: string
  readonly given: { readonly [field: string]: string | number }
  readonly pressing?: true
}

/** The same as one that presses where that is so. @internal */
export const pressIf = (presses: boolean, { given, wish }: Offer): Offer => ({ wish, given, ...(presses && { pressing: true as const }) })

/** An id of a kind that a matter does not have yet: `q-3` after two. @internal */
export const freshId = (letter: string, known: ReadonlyArray<string>): string => {
  let nth = known.length + 1
  while (known.includes(`${letter}-${nth}`)) nth += 1
  return `${letter}-${nth}`
}
