/** A font file that cannot be set with: which one, and why. */

/** A font file that cannot be set with. */
export class FontUnreadable extends Error {
  override readonly name = "FontUnreadable"
  readonly font: string

  constructor(font: string, why: string) {
    super(why)
    this.font = font
  }
}
