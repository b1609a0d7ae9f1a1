/** What may be written at each element in a template: its attributes, and the properties that frameworks set, for whoever checks templates by types. */
import type { ZonePageElement } from "./defineZonePage.ts"
import type { ZoneKioskElement } from "./defineKiosk.ts"

/** A number as people write it in HTML. */
type Written = number | `${number}`

/** By the name of the element. How React and Vue are told of it stands in `docs/how-to/embed.md`. */
export interface ZoneElementAttributes {
  "zone-kiosk": Partial<Pick<ZoneKioskElement, "backend" | "printer" | "messages" | "offers" | "start">> & {
    /** Where the server is; empty for where the page came from. */
    "base-url"?: string
    "idle-seconds"?: Written
    "warn-seconds"?: Written
    "follow-at"?: string
    page?: "follow"
    "no-printer"?: boolean
  }
  "zone-page": Partial<Pick<ZonePageElement, "backend" | "messages">> & { "base-url"?: string; theme?: "light" | "dark" }
  "zone-counter": { "base-url"?: string; "title-text"?: string; theme?: "light" | "dark" }
  "zone-inspector": { "title-text"?: string; theme?: "light" | "dark" }
}
