/** What keeps log-ins could not be read or written. */
import * as Data from "effect/Data"

/** Nothing was half done; trying again may help. */
export class AccessError extends Data.TaggedError("AccessError")<{ readonly cause: unknown }> {}
