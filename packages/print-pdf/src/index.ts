/**
 * Papers as PDF, by Typst.
 *
 * @module
 */
export type { PdfStandard } from "./engine/Engine.ts"
export { layerTypesetterPdf } from "./layerTypesetterPdf.ts"
export { layerTypesetterPdfInThread, type ThreadOptions } from "./layerTypesetterPdfInThread.ts"
export type { PdfAbilities, TypesetterPdf } from "./makeTypesetter.ts"
export { openTypesetterPdf } from "./openTypesetterPdf.ts"
export type { FontFile, FontOptions, PdfOptions } from "./PdfOptions.ts"
export type { SettingProgress } from "./SettingProgress.ts"
