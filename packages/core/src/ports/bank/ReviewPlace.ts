/** Where a page of what is to be reviewed ended, as a text that nobody needs to understand. */
import * as Base64Url from "effect/encoding/Base64Url"
import * as Result from "effect/Result"

/** The last entry of a page. @internal */
export interface ReviewPlace {
  readonly day: string
  readonly id: string
}

/** @internal */
export const writeReviewPlace = ({ day, id }: ReviewPlace): string => Base64Url.encode(JSON.stringify([day, id]))

/** The place, or nothing where the text is no cursor. @internal */
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
