/** Draws an audit in one of its forms. What draws it is loaded when it is wanted: a table needs no workbook. */
import type { Audited } from "./Audited.ts"
import type { AuditInput } from "./auditFlags.ts"

type Drawn = string | Uint8Array | undefined

const forms: Readonly<Record<AuditInput["format"], (audit: Audited) => Promise<Drawn>>> = {
  table: async (audit) => (await import("./sayAudit.ts")).sayAudit(audit),
  json: async (audit) => (await import("./writeReceipt.ts")).writeReceipt(audit),
  html: async (audit) => (await import("./html/drawHtml.ts")).drawHtml(audit),
  xlsx: async (audit) => (await import("./xlsx/drawWorkbook.ts")).drawWorkbook(audit),
  junit: async (audit) => (await import("./drawJunit.ts")).drawJunit(audit),
  sarif: async (audit) => (await import("./sarif/writeSarif.ts")).writeSarif(audit),
  oscal: async (audit) => (await import("./oscal/writeOscal.ts")).writeOscal(audit)
}

/** A text without the end of its last line, or bytes; nothing where the form has nothing to say. */
export const drawAs = (form: AuditInput["format"], audit: Audited): Promise<Drawn> => forms[form](audit)
