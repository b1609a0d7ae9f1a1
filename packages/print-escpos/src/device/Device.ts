/** A device that bytes are sent to, and that may answer: the part of a raw printer that depends on the machine. */
import type * as Effect from "effect/Effect"
import type * as Option from "effect/Option"
import type * as Scope from "effect/Scope"
import type { PrinterError } from "@zone/core/ports"

/** An open way to a device. */
export interface Connection {
  /** Ends when the device has taken all bytes. */
  readonly write: (bytes: Uint8Array) => Effect.Effect<void, PrinterError>
  /** The next byte that comes back, or nothing within the time, in milliseconds. */
  readonly read: (within: number) => Effect.Effect<Option.Option<number>, PrinterError>
}

/** A device, e.g. port 9100 of a printer in the network, or `/dev/usb/lp0`. */
export interface Device {
  /** Where it is, for messages. */
  readonly name: string
  /** Opens a way; it is closed with the scope. One at a time: these devices serve one at a time. */
  readonly connect: Effect.Effect<Connection, PrinterError, Scope.Scope>
}
