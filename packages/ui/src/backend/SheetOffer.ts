/** A wish that lies near at hand on a line of a sheet. */

/** By its tag, in words, and with what is known of it already; one that is `pressing` is what stands there calls for. */
export interface SheetOffer {
  readonly wish: string
  readonly name: string
  readonly given: { readonly [field: string]: string | number }
  readonly pressing?: true
}
