/** A wish that lies near at hand on a line of a sheet, with what is known of it already, so that nobody has to write that down. */

/** `wish` by its tag, and the fields that the line tells. What else it asks for is filled in by whoever wishes it. */
export interface Offer {
  readonly wish: string
  readonly given: { readonly [field: string]: string | number }
}

/** An id of a kind that a matter does not have yet: `q-3` after two. @internal */
export const freshId = (letter: string, known: ReadonlyArray<string>): string => {
  let nth = known.length + 1
  while (known.includes(`${letter}-${nth}`)) nth += 1
  return `${letter}-${nth}`
}
