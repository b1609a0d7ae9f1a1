/** Where a printer is, and how to speak with it. */
import type * as Duration from "effect/Duration"
import type * as Redacted from "effect/Redacted"

/** Options of a printer by IPP. */
export interface IppPrinterOptions {
  /** `ipp://` or `ipps://` with host and path, e.g. `ipp://192.0.2.10/ipp/print`, or a queue of CUPS: `ipp://server/printers/name`. */
  readonly uri: string
  /** As whom to print, shown in the device's list of jobs; `zone` when left out. No person's name is needed. */
  readonly user?: string
  /** When the device asks for a password. Sent over `ipps` only. */
  readonly password?: Redacted.Redacted
  /** How long one question may take; fifteen seconds when left out, and ten times that for a document. */
  readonly timeout?: Duration.Input
  /** For `ipps`: certificates to trust, as PEM, instead of those that the machine trusts. */
  readonly certificates?: string
  /**
   * For `ipps`: take any certificate, as printers make for themselves. Nobody in between can read along by chance, but who puts
   * himself in between can; `certificates` with the printer's own is better.
   */
  readonly selfSigned?: boolean
}
