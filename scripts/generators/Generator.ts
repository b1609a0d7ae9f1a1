/** A writer of files that git keeps. */
export interface Generator {
  readonly name: string
  /** Path relative to the root → the whole text of the file. */
  readonly files: (root: string) => Promise<Readonly<Record<string, string>>>
}
