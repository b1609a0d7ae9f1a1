/** What an ESC/POS printer is like, as data: how wide it prints, which characters its font has, what it understands. */
import * as Schema from "effect/Schema"

const Positive = Schema.Int.check(Schema.isGreaterThan(0))

/**
 * Which Chinese characters the printer's own font has: those of GB 2312, those of GBK, or all two-byte ones of GB 18030. Everything else
 * is drawn. When in doubt take the smaller zone: what is drawn is always right.
 */
export const CharacterZone = Schema.Literals(["gb2312", "gbk", "gb18030"])
export type CharacterZone = typeof CharacterZone.Type

/** A printer model. */
export const PrinterModel = Schema.Struct({
  id: Schema.NonEmptyString,
  /** What it is, in Chinese, for people who choose. */
  name: Schema.NonEmptyString,
  /** Printable width in dots: 384 on 58 mm rolls, 576 on 80 mm rolls at 203 dpi; whole bytes. */
  dots: Positive.check(Schema.isMultipleOf(8)),
  /** Half-width characters in a line; a Chinese character takes two. */
  columns: Positive.check(Schema.isMultipleOf(2)),
  dotsPerMillimetre: Positive,
  /** How far a line feed goes at the default spacing, in dots. */
  lineDots: Positive,
  /** How Chinese is switched on: by `FS &`, or it always is. */
  chinese: Schema.Literals(["FS &", "always"]),
  zone: CharacterZone,
  /** QR codes by the printer itself (`GS ( k`), or drawn (`GS v 0`). */
  qr: Schema.Literals(["GS ( k", "raster"]),
  /** What it cuts: through, all but a point, or nothing. */
  cutter: Schema.Literals(["full", "partial", "none"]),
  /** Lines between the print head and the knife, fed before it cuts or is torn off. */
  feedBeforeCut: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  /**
   * What it tells: `ordered`, it answers `GS r` when it has come that far in what it was sent, and `DLE EOT` at once; `realtime`, it
   * answers `DLE EOT` only; `none`, nothing comes back.
   */
  answers: Schema.Literals(["ordered", "realtime", "none"]),
  /** How fast the paper moves, in millimetres a second. */
  speed: Positive
}).annotate({ identifier: "PrinterModel" })
export type PrinterModel = typeof PrinterModel.Type
