/** What Typst said against a document, or why it could not be loaded. Warnings count: nothing is set half right. */

/** Typst's words. They may hold text of the paper: show them to those who may read the paper. */
export class EngineFault extends Error {
  override readonly name = "EngineFault"
}
