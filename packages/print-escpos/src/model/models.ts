/** The kinds of printer that kiosks have, as data. They are kinds, no brands: what a certain device can do stands in its manual. */
import type { PrinterModel } from "./PrinterModel.ts"

const paper80: PrinterModel = {
  id: "paper80",
  name: "80 毫米热敏打印机（带切刀）",
  dots: 576,
  columns: 48,
  dotsPerMillimetre: 8,
  lineDots: 30,
  chinese: "FS &",
  zone: "gbk",
  qr: "GS ( k",
  cutter: "partial",
  feedBeforeCut: 4,
  answers: "ordered",
  speed: 150
}

/**
 * Printers to start from; a device that differs is another value of the same shape, read from JSON with `PrinterModel`.
 *
 * `paper80` and `paper58` are the usual ones on 80 mm and 58 mm rolls. `paper58Simple` cuts nothing, draws its QR codes, and tells
 * nothing: for old or cheap devices.
 */
export const models: { readonly [id in "paper80" | "paper58" | "paper58Simple"]: PrinterModel } = {
  paper80,
  paper58: { ...paper80, id: "paper58", name: "58 毫米热敏打印机（带切刀）", dots: 384, columns: 32, speed: 100 },
  paper58Simple: {
    ...paper80,
    id: "paper58Simple",
    name: "58 毫米热敏打印机（手撕，无状态返回）",
    dots: 384,
    columns: 32,
    zone: "gb2312",
    qr: "raster",
    cutter: "none",
    answers: "none",
    speed: 60
  }
}
