/** What {@link "./runPrograms.ts"} is asked, and what it answers: plain JSON on both sides. */
export interface Job {
  readonly root: string
  readonly packages: ReadonlyArray<{ readonly name: string; readonly folder: string }>
  readonly programs: ReadonlyArray<{ readonly source: string; readonly assertions: number; readonly folder: string }>
  /** Files of doors, relative to the root. */
  readonly doors: ReadonlyArray<string>
}

export interface Answer {
  /** For each program why it failed, or null. */
  readonly programs: ReadonlyArray<string | null>
  /** For each door the names of its functions, or why it cannot be loaded. */
  readonly doors: Readonly<Record<string, ReadonlyArray<string> | string>>
}
