/** A printer for one test, what it can do, somebody who sees what comes out of it, and hands on the device. */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Duration from "effect/Duration"
import type * as Scope from "effect/Scope"
import type { Ticket } from "@zone/core/paper"
import { Printer } from "@zone/core/ports"

/** What a printer and its adapter can do. */
export interface PrinterSuiteAbilities {
  /** The device tells when a job is out; one that says nothing leaves that to a person. */
  readonly confirms: boolean
  /** It is told sheet and sides. */
  readonly sheets: boolean
  /** Building the layer again finds the jobs from before, as after a restart of the program. */
  readonly reopens: boolean
  /** What makes a new one also gives hands that hold the device up and take its paper. */
  readonly hands: boolean
  /** What makes a new one also gives the same at an address where nobody answers. */
  readonly nowhere: boolean
  /** What makes a new one also gives a witness, who sees what the device was sent. */
  readonly witness: boolean
}

/** Looks behind the adapter's back: at the device. */
export interface PrinterWitness {
  /** The documents that have come out, each copy once, in their order, since this printer was made. */
  readonly copies: Effect.Effect<ReadonlyArray<Uint8Array>, unknown>
  /** Sheet and sides of each job, where the device is told them. */
  readonly tickets?: Effect.Effect<ReadonlyArray<Pick<Ticket, "sheet" | "sides">>, unknown>
}

/** Hands on the device. */
export interface PrinterHands {
  /** From now on it takes jobs and prints none. */
  readonly hold: Effect.Effect<void, unknown>
  readonly release: Effect.Effect<void, unknown>
  readonly takePaper: Effect.Effect<void, unknown>
  readonly putPaper: Effect.Effect<void, unknown>
}

/** A new printer, or one that is the same in all tests. Building the layer opens it; building it again opens the same device. */
export interface FreshPrinter {
  readonly layer: Layer.Layer<Printer, unknown>
  /** A small document that it prints. */
  readonly document: { readonly bytes: Uint8Array; readonly mediaType: string }
  /** Before every key, for a device that is the same in all tests. */
  readonly prefix?: string
  readonly witness?: PrinterWitness
  readonly hands?: PrinterHands
  readonly nowhere?: Layer.Layer<Printer, unknown>
  /** How long a job may take; five seconds when left out. */
  readonly patience?: Duration.Input
}

/** Opens a printer for as long as the scope is. @internal */
export const openPrinter = ({ layer }: Pick<FreshPrinter, "layer">): Effect.Effect<Printer["Service"], unknown, Scope.Scope> =>
  Effect.map(Layer.build(Layer.fresh(layer)), Context.get(Printer))
