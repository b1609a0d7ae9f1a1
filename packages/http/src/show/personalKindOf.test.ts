/** What kind of personal data a place holds: it decides who sees it whole. */
import { expect, it } from "vitest"
import { personalKindOf } from "./personalKindOf.ts"

it.each([
  ["application.applicants.0.name", "name"], ["row.applicant", "name"], ["row.otherApplicants.1", "name"], ["party.name", "name"], ["visitor", "name"], ["contactName", "name"],
  ["application.applicants.0.contact", "address"], ["homeAddress", "address"], ["email", "address"], ["phone", "phone"], ["mobilePhone", "phone"], ["idNumber", "idNumber"],
  ["application.description", "other"], ["reason", "other"], ["anything.3", "other"], ["", "other"]
])("%s is %s", (path, kind) => {
  expect(personalKindOf(path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key)))).toBe(kind)
})
