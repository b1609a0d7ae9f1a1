/** What is thrown when a notice or an overlay cannot become part of a calendar. */

/** A notice that is empty, contradicts itself, lacks a statutory day off, or leaves a year out. */
export class InvalidNotice extends RangeError {
  override readonly name = "InvalidNotice"
  /** The notice's id, e.g. `2027`. */
  readonly id: string
  /** Where in the notice, e.g. `days[3].date`. */
  readonly path: string
  constructor(id: string, path: string, problem: string) {
    super(`Notice ${id}, ${path}: ${problem}`)
    this.id = id
    this.path = path
  }
}
