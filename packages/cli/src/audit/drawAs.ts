/** Draws an audit in one of its forms. What draws it is loaded when it is wanted: a table needs no workbook. */
import type { Endings } from "../terminal/formOf.ts"
import type { Audited } from "./Audited.ts"

/** The forms of an audit. */
export type Form = "table" | "json" | "html" | "xlsx" | "junit" | "sarif" | "oscal"

/** Those that the ending of a file's name tells; `.json` may be three of them, and is the plainest. */
export const endings: Endings<Form> = { html: "html", htm: "html", xlsx: "xlsx", xml: "junit", sarif: "sarif", json: "json" }

type Drawn = string | Uint8Array | undefined

const forms: Readonly<Record<Form, (audit: Audited) => Promise<Drawn>>> = {
  table: async (audit) => (await import("./sayAudit.ts")).sayAudit(audit),
  json: async (audit) => (await import("./writeReceipt.ts")).writeReceipt(audit),
  html: async (audit) => (await import("./html/drawHtml.ts")).drawHtml(audit),
  xlsx: async (audit) => (await import("./xlsx/drawWorkbook.ts")).drawWorkbook(audit),
  junit: async (audit) => (await import("./drawJunit.ts")).drawJunit(audit),
  sarif: async (audit) => (await import("./sarif/writeSarif.ts")).writeSarif(audit),
  oscal: async (audit) => (await import("./oscal/writeOscal.ts")).writeOscal(audit)
}

/** A text without the end of its last line, or bytes; nothing where the form has nothing to say. */
export const drawAs = (form: Form, audit: Audited): Promise<Drawn> => forms[form](audit)
