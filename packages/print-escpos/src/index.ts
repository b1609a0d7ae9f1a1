/**
 * Receipts on thermal printers: papers to ESC/POS in GB 18030, and jobs to the device.
 *
 * @module
 */
export type { Command } from "./command/Command.ts"
export { encode } from "./command/encode.ts"
export type { Connection, Device } from "./device/Device.ts"
export { type JobMemory, jobMemory } from "./device/jobMemory.ts"
export { layerPrinter, type RawPrinterOptions } from "./device/layerPrinter.ts"
export { readStatus, type StatusQuestion } from "./device/readStatus.ts"
export type { Bitmap } from "./font/Bitmap.ts"
export { openFont } from "./font/openFont.ts"
export type { Outline, OutlineFont, OutlineStep } from "./font/OutlineFont.ts"
export { layerTypesetter } from "./layerTypesetter.ts"
export { mediaType } from "./mediaType.ts"
export { models } from "./model/models.ts"
export { CharacterZone, PrinterModel } from "./model/PrinterModel.ts"
export { compose, type SlipOptions } from "./slip/compose.ts"
