/**
 * Printing by IPP and IPPS: jobs of the core to real printers and print servers, and the messages in between.
 *
 * @module
 */
export { decodeMessage } from "./message/decodeMessage.ts"
export { encodeMessage } from "./message/encodeMessage.ts"
export { IppFault } from "./message/IppFault.ts"
export type { IppAttribute, IppDateTime, IppGroup, IppGroupTag, IppMessage, IppTextTag, IppValue, OutOfBand } from "./message/IppMessage.ts"
export type { IppPrinterOptions } from "./printer/IppPrinterOptions.ts"
export { layerPrinter } from "./printer/layerPrinter.ts"
