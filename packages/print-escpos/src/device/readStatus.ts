/** What the status bytes of a receipt printer say, in the words that IPP has for the same. */

/** What a printer was asked: `DLE EOT` 1 to 4, or `GS r` 1. */
export type StatusQuestion = "printer" | "offline" | "error" | "paper" | "ordered"

/** The commands that ask. */
export const statusQueries: { readonly [question in StatusQuestion]: Uint8Array } = {
  printer: new Uint8Array([0x10, 0x04, 1]),
  offline: new Uint8Array([0x10, 0x04, 2]),
  error: new Uint8Array([0x10, 0x04, 3]),
  paper: new Uint8Array([0x10, 0x04, 4]),
  ordered: new Uint8Array([0x1d, 0x72, 1])
}

interface Bit {
  readonly mask: number
  readonly reason: string
}

const bits: { readonly [question in StatusQuestion]: ReadonlyArray<Bit> } = {
  printer: [{ mask: 0x08, reason: "offline" }],
  offline: [{ mask: 0x04, reason: "cover-open" }, { mask: 0x20, reason: "media-empty" }, { mask: 0x40, reason: "other-error" }],
  error: [{ mask: 0x08, reason: "cutter-error" }, { mask: 0x20, reason: "unrecoverable-error" }, { mask: 0x40, reason: "overheated" }],
  paper: [{ mask: 0x0c, reason: "media-low" }, { mask: 0x60, reason: "media-empty" }],
  ordered: [{ mask: 0x03, reason: "media-low" }, { mask: 0x0c, reason: "media-empty" }]
}

/** Whether a byte is an answer to the question at all: some of its bits are always the same. */
const isAnswer = (question: StatusQuestion, byte: number): boolean => (question === "ordered" ? (byte & 0x90) === 0 : (byte & 0x93) === 0x12)

/**
 * The reasons in a status byte, e.g. `media-empty`; none when all is well; nothing when it is no answer to this question.
 *
 * @example
 * ```ts
 * import { readStatus } from "@zone/print-escpos"
 *
 * readStatus("paper", 0x12) // => []
 * readStatus("paper", 0x7e) // => ["media-low", "media-empty"]
 * readStatus("paper", 0x00) // => undefined
 * ```
 */
export const readStatus = (question: StatusQuestion, byte: number): ReadonlyArray<string> | undefined =>
  isAnswer(question, byte) ? bits[question].filter(({ mask }) => (byte & mask) !== 0).map(({ reason }) => reason) : undefined

/** Whether a reason stops the printer: paper that is getting short does not. */
export const stops = (reason: string): boolean => reason !== "media-low"
