/** A place as the part of an address behind `#`, and back: it names rooms and ids, and nobody. */
import type { Place } from "./Place.ts"

const ALONE: ReadonlySet<string> = new Set(["today", "board", "handOver", "reading", "facility", "staff", "statistics", "report", "calendar", "accounts", "password"])
const WORD = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** @internal */
export const addressOf = (place: Place): string => {
  switch (place.at) {
    case "register": return `/register/${place.room}`
    case "begin": return `/begin/${place.room}`
    case "matter": return `/matter/${place.room}/${place.id}`
    default: return `/${place.at}`
  }
}

/** Nothing for what is no place. @internal */
export const placeAt = (address: string): Place | undefined => {
  const [at = "", room = "", id = "", ...more] = address.replace(/^#?\/?/, "").split("/")
  if (more.length > 0) return undefined
  if (ALONE.has(at) && room === "") return { at } as Place
  if (!WORD.test(room)) return undefined
  if ((at === "register" || at === "begin") && id === "") return { at, room }
  return at === "matter" && WORD.test(id) ? { at, room, id } : undefined
}
