/** How a file is opened: where it is, and how long a writer waits for another one. */
import type * as Duration from "effect/Duration"

/** How a file is opened. */
export interface SqliteOptions {
  readonly file: string
  /** Opens for reading only, e.g. a copy for an auditor; whatever would write fails with `readOnly`. */
  readonly readOnly?: boolean
  /** How long a writer waits while another program has the file, before it fails with `busy`; 10 seconds where nothing is said. */
  readonly busyTimeout?: Duration.Input
}
