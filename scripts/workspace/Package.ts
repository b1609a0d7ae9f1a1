/**
 * A published package of the workspace: its manifest, and its doors (what others may import).
 */

/** One door, e.g. `./calendar`, with the file behind each condition. */
export interface Door {
  /** As in `exports`: `.` or `./calendar`. */
  readonly path: string
  /** As others write it: `@zone/core/calendar`. */
  readonly specifier: string
  /** Condition → file, relative to the package. */
  readonly files: Readonly<Record<string, string>>
}

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly bin?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly publishConfig?: {
    readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  }
}

export interface Package {
  /** The folder, relative to the root: `packages/core`. */
  readonly folder: string
  readonly name: string
  readonly manifest: Manifest
  readonly doors: ReadonlyArray<Door>
}
