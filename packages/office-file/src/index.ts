/**
 * Registers and the annual report as office files: workbooks, separated values, documents; and ledgers read back from them.
 *
 * @module
 */
export { csvLines, writeCsv } from "./csv/writeCsv.ts"
export { FileUnreadable } from "./FileUnreadable.ts"
export { type Limits, limits } from "./limits.ts"
export { readReport } from "./report/readReport.ts"
export { readSheets } from "./readSheets.ts"
export { type ReportFacts, writeReport } from "./report/writeReport.ts"
export { streamXlsx } from "./xlsx/streamXlsx.ts"
export { writeXlsx } from "./xlsx/writeXlsx.ts"
export type { FileFacts } from "./xlsx/writePages.ts"
