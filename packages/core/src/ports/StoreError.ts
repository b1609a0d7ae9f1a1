/** What can go wrong with a store that is no decision of anybody: one error with a reason, and whether trying again may help. */
import * as Schema from "effect/Schema"

/**
 * Why a store could not do what it was asked: `busy` another writer held it too long · `full` no room on the disk · `readOnly` the
 * file or its folder may not be written · `corrupt` what is kept cannot be read as it was written · `locked` the wrong master key ·
 * `clockBack` the instant given lies before that of the last fact · `unknownSchema` written by a later release · `other`.
 */
export const StoreReason = Schema.Literals(["busy", "full", "readOnly", "corrupt", "locked", "clockBack", "unknownSchema", "other"])
export type StoreReason = typeof StoreReason.Type

const RETRYABLE: ReadonlySet<StoreReason> = new Set<StoreReason>(["busy"])

/** The one error of stores and vaults: nothing was half done. */
export class StoreError extends Schema.TaggedError<StoreError>()("StoreError", {
  reason: StoreReason,
  /** What was being done, e.g. `append`. */
  operation: Schema.String,
  /** What the machine said, without personal data. */
  detail: Schema.String,
  /** What somebody can do about it, in Chinese. */
  remedy: Schema.String
}) {
  get isRetryable(): boolean {
    return RETRYABLE.has(this.reason)
  }
  override get message(): string {
    return `${this.operation}: ${this.reason}: ${this.detail}`
  }
}
