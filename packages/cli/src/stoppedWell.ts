/**
 * Remembers that a command that runs until it is told to stop has stopped, with nothing lost. Told so by SIGTERM, as systemd and containers do, it
 * ends with 0 then: whoever sent it takes anything else for a failure.
 */

let stopped = false

export const stoppedWell = {
  /** Says so. */
  mark: (): void => { stopped = true },
  isMarked: (): boolean => stopped
} as const
