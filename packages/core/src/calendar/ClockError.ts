/**
 * Why a due date cannot be told: a day beyond the notices, a clock that is wrong in itself, or an extension that the law does
 * not allow. All are values; the last one is the law's "no" and carries its basis.
 */
import * as Schema from "effect/Schema"
import { Basis } from "../terms/Basis.ts"

/** The answer needs a day that no notice settles. Never counted as a silent Monday to Friday. */
export class CalendarGap extends Schema.TaggedError<CalendarGap>()("CalendarGap", {
  /** The first such day, `YYYY-MM-DD`. */
  date: Schema.String,
  /** What the calendar knows, `YYYY-MM-DD`. */
  from: Schema.String,
  through: Schema.String
}) {
  override get message(): string {
    return `No notice settles ${this.date}; this calendar knows ${this.from} to ${this.through}`
  }
}

/** A value in the clock that cannot be: an unreal day, a span that ends before it begins, a restart before the start. */
export class InvalidClock extends Schema.TaggedError<InvalidClock>()("InvalidClock", {
  /** Where, e.g. `effects[1].through`. */
  path: Schema.String,
  /** The value as given, written out. */
  value: Schema.String,
  /** What would be right. */
  expected: Schema.String
}) {
  override get message(): string {
    return `${this.path}: expected ${this.expected}, got ${this.value}`
  }
}

/** More extension than the law allows, or for a term that cannot be extended (cap 0). */
export class ExtensionBeyondCap extends Schema.TaggedError<ExtensionBeyondCap>()("ExtensionBeyondCap", {
  asked: Schema.Int,
  cap: Schema.Int,
  basis: Basis,
  /** What would make it a yes, in Chinese. */
  remedy: Schema.String
}) {
  override get message(): string {
    return `An extension of ${this.asked} exceeds the ${this.cap} that ${this.basis.cite} allows`
  }
}

/** Any reason why a due date cannot be told. */
export const ClockError = Schema.Union([CalendarGap, InvalidClock, ExtensionBeyondCap])
export type ClockError = typeof ClockError.Type
