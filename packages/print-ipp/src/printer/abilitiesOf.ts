/** What a printer says that it can do, and what it cannot of a job. */
import { type PrinterAbilities, PrinterError, type PrintJob } from "@zone/core/ports"
import type { IppAttribute } from "../message/IppMessage.ts"
import { textsOf, valuesOf } from "../message/valuesOf.ts"

/** The names that IPP has for sheets. */
export const mediaOf: { readonly [sheet in PrintJob["ticket"]["sheet"]]: string } = { A4: "iso_a4_210x297mm", A3: "iso_a3_297x420mm" }

/** What is asked of a printer. */
export const asked: ReadonlyArray<string> = [
  "document-format-supported", "media-supported", "sides-supported", "copies-supported", "printer-state", "printer-state-reasons",
  "printer-is-accepting-jobs"
]

/** The reasons that are worth telling: not that there are none, without the suffix that says how bad. */
export const reasonsOf = (attributes: ReadonlyArray<IppAttribute>, name: string): ReadonlyArray<string> => [
  ...new Set(textsOf(attributes, name).filter((reason) => reason !== "none" && !reason.endsWith("-report")).map((reason) => reason.replace(/-error$/, "")))
]

/** Whether a reason stops a printer: a warning does not. */
export const stops = (reason: string): boolean => !/-warning$|^(toner-low|marker-supply-low|media-low|cups-.*|spool-area-full-report)$/.test(reason)

/** The abilities in a printer's attributes. */
export const abilitiesOf = (attributes: ReadonlyArray<IppAttribute>): PrinterAbilities => {
  const [copies] = valuesOf(attributes, "copies-supported")
  return {
    mediaTypes: textsOf(attributes, "document-format-supported"),
    sheets: textsOf(attributes, "media-supported"),
    twoSided: textsOf(attributes, "sides-supported").includes("two-sided-long-edge"),
    maxCopies: copies?._tag === "Range" ? Math.max(1, copies.value.to) : copies?._tag === "Integer" ? Math.max(1, copies.value) : 1,
    states: reasonsOf(attributes, "printer-state-reasons")
  }
}

const refused = (detail: string, remedy: string) => new PrinterError({ reason: "refused", detail, remedy })

/** Why the printer cannot take the job, by what it said of itself, or nothing. */
export const cannotTake = (abilities: PrinterAbilities, accepting: boolean, { mediaType, ticket }: PrintJob): PrinterError | undefined => {
  const { maxCopies, mediaTypes, sheets, twoSided } = abilities
  if (!mediaTypes.includes(mediaType)) {
    const takes = mediaTypes.length === 0 ? "没有说明接收什么格式" : `只接收 ${mediaTypes.join("、")}`
    const remedy = mediaType === "application/pdf"
      ? `这台打印机不能直接打印 PDF（${takes}）。请让管理员把它添加到单位的 CUPS 打印服务器，再把打印机地址改为 ipp://服务器/printers/队列名，由服务器转换；也可以换用支持 PDF 直接打印的打印机，或导出 PDF 后在装有驱动的计算机上打印。`
      : `这台打印机不接收 ${mediaType}（${takes}），请选择与它相配的文书格式。`
    return refused(`it takes ${mediaTypes.join(", ") || "nothing that it names"}, not ${mediaType}`, remedy)
  }
  if (sheets.length > 0 && !sheets.some((sheet) => sheet.startsWith(mediaOf[ticket.sheet]))) {
    return new PrinterError({ reason: "paper", detail: `it has no ${mediaOf[ticket.sheet]}: ${sheets.slice(0, 8).join(", ")}`, remedy: `这台打印机没有 ${ticket.sheet} 纸，请装纸并在打印机上设好纸张大小，或换一台打印机。` })
  }
  if (ticket.sides === "two" && !twoSided) return refused("it does not print on both sides", "这台打印机不能自动双面打印，请改为单面，或换一台打印机。")
  if (ticket.copies > maxCopies) return refused(`${ticket.copies} copies; ${maxCopies} is the most`, `这台打印机一次最多打印 ${maxCopies} 份，请分几次打印。`)
  if (!accepting) return new PrinterError({ reason: "state", detail: "it is not accepting jobs", remedy: "打印机现在不接收任务，请在打印机或打印服务器上恢复接收。" })
  return undefined
}
