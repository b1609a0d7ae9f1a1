/**
 * A receipt printer in memory: bytes back to text, marks and a picture, for tests and to look at before anything is printed.
 *
 * @module
 */
export type { Bitmap } from "../font/Bitmap.ts"
export { drawSlip } from "./drawSlip.ts"
export { EmulatorFault } from "./EmulatorFault.ts"
export { readBytes } from "./readBytes.ts"
export type { Mark, Slip } from "./Slip.ts"
export { svgOf } from "./svgOf.ts"
