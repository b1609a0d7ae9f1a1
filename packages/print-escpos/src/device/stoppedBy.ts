/** What stops a receipt printer, as an error with what somebody can do about it. */
import { PrinterError } from "@zone/core/ports"
import { stops } from "./readStatus.ts"

const remedies: { readonly [reason: string]: string } = {
  "media-empty": "请装好纸卷、合上纸仓盖。",
  "cover-open": "请合上纸仓盖。",
  "cutter-error": "切刀卡住了，请关机后取出卡纸再开机。",
  "overheated": "打印头过热，请等几分钟再打印。",
  "unrecoverable-error": "打印机出现不可恢复的故障，请关机再开机；仍不行请报修。",
  "offline": "打印机处于脱机状态，请按“进纸/联机”键，或检查纸和上盖。",
  "other-error": "打印机报告故障，请查看打印机指示灯。"
}

/** The error for reasons that stop a printer, or nothing when none does. */
export const stoppedBy = (name: string, reasons: ReadonlyArray<string>): PrinterError | undefined => {
  const stopping = reasons.filter(stops)
  const [first] = stopping
  if (first === undefined) return undefined
  return new PrinterError({
    reason: stopping.includes("media-empty") ? "paper" : "state",
    detail: `${name}: ${stopping.join(", ")}`,
    remedy: stopping.map((reason) => remedies[reason] ?? "请查看打印机。").join("")
  })
}
