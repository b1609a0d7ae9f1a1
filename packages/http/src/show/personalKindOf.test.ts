/** What kind of personal data a place holds: it decides who sees it whole. */
import { rooms } from "@zone/core/desk"
import { expect, it } from "vitest"
import { personalKindOf } from "./personalKindOf.ts"

const kindIn = (room: string, path: string) => {
  const found = rooms.find(({ name }) => name === room)
  return found && personalKindOf(found, path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)))
}

it.each([
  ["application", "application.applicants.0.name", "name"], ["application", "work.consultations.0.party.name", "name"], ["application", "application.applicants.0.contact", "contact"],
  ["application", "application.description", "other"], ["application", "reason", "other"], ["application", "", "other"], ["application", "__proto__", "other"],
  ["enquiry", "name", "name"], ["enquiry", "contact", "contact"], ["enquiry", "subject.text", "other"],
  ["feedback", "name", "name"], ["feedback", "contact", "contact"], ["feedback", "content", "other"], ["feedback", "evidence.0.evidence", "other"],
  ["reading", "help.0.name", "name"], ["reading", "help.0.contact", "contact"], ["staffing", "people.0.name", "name"],
  // a place of that name means nothing where the room has no such place
  ["facility", "name", "other"]
])("in %s, %s is %s", (room, path, kind) => {
  expect(kindIn(room, path)).toBe(kind)
})
