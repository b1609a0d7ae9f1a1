/** A part of a paper that this typesetter cannot show. */

/** A part that this typesetter cannot show: what, and what would be right, in Chinese. */
export class Unsupported extends Error {
  override readonly name = "Unsupported"
}
