/**
 * Ring 4, report: registers and the annual report as tables, the identities between their numbers, and ledgers read back.
 *
 * @module
 */
export { AnnualReport, Oddity, RemedyColumn, ReportCases, ReportTexts, TableFour, TableThree, TableTwo } from "./AnnualReport.ts"
export { casesIn, type ReportCell } from "./casesIn.ts"
export { checkCarryOver } from "./checkCarryOver.ts"
export { checkReport } from "./checkReport.ts"
export { dueRegister, type DueView } from "./dueRegister.ts"
export { filingRegister } from "./filingRegister.ts"
export { type Counted, type CountedRow, type FoldOptions, foldReport, type ReportFold } from "./foldReport.ts"
export { type Header, headerOf, type Heading } from "./headerOf.ts"
export type { Ledger, LedgerEntry, LedgerFault, LedgerField, LedgerMapping } from "./Ledger.ts"
export { readDay } from "./readDay.ts"
export { readLedger } from "./readLedger.ts"
export { type PlacedRow, readReportTables, ReportUnreadable } from "./readReportTables.ts"
export { type LocalDeadline, type ReportDeadlines, reportDeadlines, type ReportObligation } from "./reportDeadlines.ts"
export type { FoundCell, ReportFinding, Side } from "./ReportFinding.ts"
export { replyRegister } from "./replyRegister.ts"
export { annualReport, type ReportFacts, reportOf } from "./reportOf.ts"
export { type DrawnReport, type ReportSection, reportSections } from "./reportSections.ts"
export { type ReportTables, reportTables } from "./reportTables.ts"
export { sayCell } from "./sayCell.ts"
export { sayFinding } from "./sayFinding.ts"
export { showTable } from "./showTable.ts"
export type { Cell, Column, Merge, ShownCell, Table } from "./Table.ts"
export { ReportColumn, ReportRow } from "./tableThreeRows.ts"
export type { TextCell, TextSheet } from "./TextSheet.ts"
