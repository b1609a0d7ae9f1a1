/** Where a page of what is to be reviewed ended, as a text that nobody needs to understand. */
import * as Base64Url from "effect/encoding/Base64Url"
import * as Result from "effect/Result"

/** The last entry of a page. */
export interface ReviewPlace {
  readonly day: string
  readonly id: string
}

/**
 * A cursor for a place in what is to be reviewed.
 *
 * @example
 * ```ts
 * import { readReviewPlace, writeReviewPlace } from "@zone/core/ports"
 *
 * const cursor = writeReviewPlace({ day: "2026-12-31", id: "q-1" })
 * readReviewPlace(cursor) // => { day: "2026-12-31", id: "q-1" }
 * ```
 */
export const writeReviewPlace = ({ day, id }: ReviewPlace): string => Base64Url.encode(JSON.stringify([day, id]))

/**
 * The place of a cursor, or nothing where the text is none.
 *
 * @example
 * ```ts
 * import { readReviewPlace } from "@zone/core/ports"
 *
 * readReviewPlace("no cursor") // => undefined
 * ```
 */
export const readReviewPlace = (cursor: string): ReviewPlace | undefined => {
  const text = Base64Url.decodeString(cursor)
  if (Result.isFailure(text)) return undefined
  try {
    const place: unknown = JSON.parse(text.success)
    if (!Array.isArray(place) || place.length !== 2) return undefined
    const [day, id] = place as ReadonlyArray<unknown>
    return typeof day === "string" && typeof id === "string" ? { day, id } : undefined
  } catch {
    return undefined
  }
}
