/** Where a paper of the queue stands, and what somebody can do about it by hand. */
import type { QueueEntry, Trouble } from "@zone/print-queue"
import type { PrintAction, PrintShown, PrintStage } from "../api/PaperShown.ts"

const sayTrouble = ({ remedy }: Trouble): string => remedy

/** What printers commonly say when they stop, in Chinese; another reason stands as the printer says it. */
const REASONS: { readonly [reason: string]: string } = {
  "media-empty": "缺纸", "media-needed": "需要放纸", "media-jam": "卡纸", "door-open": "盖板没有关好", "cover-open": "盖板没有关好", "toner-empty": "碳粉用完",
  "toner-low": "碳粉不足", "marker-supply-empty": "墨水用完", "offline": "打印机离线", "paused": "打印机已暂停", "printer-stopped": "打印机已停止"
}

const stageOf = ({ stage }: QueueEntry): PrintStage => {
  switch (stage._tag) {
    case "Waiting": return "waiting"
    case "Sending": return "sending"
    case "Sent": return "printing"
    case "Held": return stage.reasons.includes("unconfirmed") ? "unconfirmed" : "held"
    default: return stage.end
  }
}

const ACTIONS: { readonly [stage in PrintStage]: ReadonlyArray<PrintAction> } = {
  waiting: ["cancel"], sending: [], printing: ["cancel"], held: ["cancel"], unconfirmed: ["confirm", "retry", "cancel"], completed: [], cancelled: [], failed: ["retry", "cancel"]
}

const troubleOf = ({ stage }: QueueEntry): string | undefined => {
  if (stage._tag === "Held") {
    const said = stage.reasons.filter((reason) => reason !== "unconfirmed").map((reason) => REASONS[reason.replace(/-(?:error|warning|report)$/, "")] ?? reason)
    return said.length === 0 ? undefined : said.join("、")
  }
  return (stage._tag === "Waiting" || stage._tag === "Ended") && stage.trouble ? sayTrouble(stage.trouble) : undefined
}

/** @internal */
export const showPrint = (entry: QueueEntry): PrintShown => {
  const [stage, trouble] = [stageOf(entry), troubleOf(entry)]
  // what failed is tried again with the paper that is kept for it
  const actions = stage === "failed" && entry.paper === undefined ? [] : ACTIONS[stage]
  return { stage, ...(trouble !== undefined && { trouble }), attempt: entry.attempt, copy: entry.copy || entry.paper?.copy === true, actions }
}
