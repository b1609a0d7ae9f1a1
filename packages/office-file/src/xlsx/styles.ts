/** How cells of a workbook look: plain, with thin lines, and a font that Chinese offices have. */
import type { Column } from "@zone/core/report"
import type { CellStyle } from "hucre/xlsx"

const font = { name: "宋体", size: 10 }
const thin = { style: "thin", color: { rgb: "808080" } } as const
const border = { top: thin, right: thin, bottom: thin, left: thin }

/** The styles of a sheet. */
export const styles = {
  font,
  title: { font: { name: "黑体", size: 16 }, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  heading: { font: { ...font, bold: true, size: 11 }, alignment: { vertical: "center", wrapText: true } },
  note: { font, alignment: { vertical: "top", wrapText: true } },
  header: {
    font: { ...font, bold: true },
    border,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF1F5" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true }
  },
  body: ({ kind }: Pick<Column, "kind">, wrapText = kind === "text"): CellStyle => ({
    font,
    border,
    ...(kind === "day" && { numFmt: "yyyy-mm-dd" }),
    alignment: { horizontal: kind === "text" ? "left" : "center", vertical: "center", wrapText }
  }),
  totals: ({ kind }: Pick<Column, "kind">): CellStyle => ({
    ...styles.body({ kind }),
    font: { ...font, bold: true }
  })
} as const satisfies Record<string, CellStyle | typeof font | ((column: Pick<Column, "kind">) => CellStyle)>
