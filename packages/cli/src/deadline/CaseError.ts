/**
 * Why a case has no answer: something wrong with its line or its values, a notice that is still to come, or the law's no. Plain
 * values with a message in Chinese and the details by themselves, as a batch prints them.
 */
import type { ExtensionBeyondCap } from "@zone/core/calendar"
import type { Fault } from "../Fault.ts"

/** A value that cannot be, or a key that nobody knows (a typing mistake must not be passed over). */
export interface WrongValue extends Fault {
  readonly _tag: "InvalidCase" | "UnknownKey"
}

/** A line that is no JSON, or not even text. */
export interface WrongLine {
  readonly _tag: "InvalidJson" | "InvalidUtf8" | "LineTooLong"
  readonly message: string
  /** Where in the line, from 1: the character for JSON, the byte for UTF-8. */
  readonly at?: number
  /** What stands there; for a line that is too long its bytes. */
  readonly value: string | number
  readonly expected: string
}

/** The answer needs a day that no notice settles. */
export interface NoNoticeYet {
  readonly _tag: "CalendarGap"
  readonly message: string
  /** The first such day, and what the calendar knows, `YYYY-MM-DD`. */
  readonly date: string
  readonly from: string
  readonly through: string
}

/** The law's no, with its basis and what would make it a yes. */
export interface NotAllowed extends Pick<ExtensionBeyondCap, "asked" | "cap" | "basis" | "remedy"> {
  readonly _tag: "ExtensionBeyondCap"
  readonly message: string
}

export type CaseError = WrongValue | WrongLine | NoNoticeYet | NotAllowed
