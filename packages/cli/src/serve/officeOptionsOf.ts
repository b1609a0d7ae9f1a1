/** What the server is told of an office, as `office.yaml` has it. */
import type { OfficeOptions } from "@zone/http"
import type * as Redacted from "effect/Redacted"
import type { OfficeFile } from "../office/OfficeFile.ts"
import { numberingOf } from "../office/deskOf.ts"

export const officeOptionsOf = (
  folder: string, { agency, also, attachments, calendars, forecast = false, numbering, pack, page, says, store, tier, venue, zone }: OfficeFile, masterKey: Redacted.Redacted
): OfficeOptions => ({
  folder, agency, zone, pack, venue, tier, forecast, masterKey,
  ...(also && { also }), ...(store !== undefined && { store }), ...(attachments !== undefined && { attachments }), ...(calendars && { notices: calendars }),
  ...(numbering && { numbering: (room: string) => (room === "application" ? numberingOf(numbering) : {}) }),
  says: { contact: `${agency.name}政务公开专区`, ...says }, ...(page && { page })
})
