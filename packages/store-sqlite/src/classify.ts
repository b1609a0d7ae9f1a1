/** What an error of SQLite, or of the file system under it, means for a store. */
import type { StoreReason } from "@zone/core/ports"

const BUSY = 5
const LOCKED = 6
const READONLY = 8
const CORRUPT = 11
const FULL = 13
const NOT_A_DATABASE = 26
/** The shared memory beside the file could not be made larger. */
const SHM_SIZE = 4874

const byCode: { readonly [code: string]: StoreReason } = {
  ENOSPC: "full", EDQUOT: "full", EROFS: "readOnly", EACCES: "readOnly", EPERM: "readOnly", EBUSY: "busy"
}

/**
 * The reason of a `StoreError` for whatever node:sqlite or node:fs threw.
 *
 * @example
 * ```ts
 * import { classify } from "@zone/store-sqlite"
 *
 * classify(Object.assign(new Error("database is locked"), { errcode: 5 })) // => "busy"
 * classify(Object.assign(new Error("database or disk is full"), { errcode: 13 })) // => "full"
 * classify(Object.assign(new Error("no space left on device"), { code: "ENOSPC" })) // => "full"
 * ```
 */
export const classify = (error: unknown): StoreReason => {
  if (typeof error !== "object" || error === null) return "other"
  if ("errcode" in error && typeof error.errcode === "number") {
    if (error.errcode === SHM_SIZE) return "full"
    switch (error.errcode & 0xff) {
      case BUSY:
      case LOCKED:
        return "busy"
      case READONLY:
        return "readOnly"
      case CORRUPT:
      case NOT_A_DATABASE:
        return "corrupt"
      case FULL:
        return "full"
      default:
        return "other"
    }
  }
  return ("code" in error && typeof error.code === "string" ? byCode[error.code] : undefined) ?? "other"
}
