/** Says where a paper of the queue stands, and what somebody can do about it. */
import type { QueueEntry } from "@zone/print-queue"
import { plain } from "../../terminal/plain.ts"

/** What it is called: the last line of its title; where its contents are gone, nothing more than its key. */
export const nameOf = ({ key, paper }: QueueEntry): string => (paper === undefined ? key : plain(paper.title.split("\n").at(-1) ?? paper.id))

/** Whether nobody but a person can say whether it came out. */
export const isUnconfirmed = ({ stage }: QueueEntry): boolean => stage._tag === "Held" && stage.reasons.includes("unconfirmed")

/** Whether something is still to be done about it: it has no end, or failed and may be tried again. */
export const isOpen = ({ paper, stage }: QueueEntry): boolean => stage._tag !== "Ended" || (stage.end === "failed" && paper !== undefined)

/** Whether it has come as far as it can without a person. */
export const isSettled = (entry: QueueEntry): boolean =>
  entry.stage._tag === "Ended" || isUnconfirmed(entry) || (entry.stage._tag === "Waiting" && entry.stage.trouble !== undefined)

const ends = { completed: "已打印", cancelled: "已取消", failed: "没有打印出来" } as const

export const sayStage = (entry: QueueEntry): string => {
  const { stage } = entry
  switch (stage._tag) {
    case "Waiting":
      return stage.trouble === undefined ? "等待打印" : plain(`等待：${stage.trouble.remedy}（${stage.trouble.detail}）`)
    case "Sending":
      return "正在送往打印机"
    case "Sent":
      return "打印机已接收，还没有印完"
    case "Held":
      return isUnconfirmed(entry) ? "已送到打印机，打印机没有回报结果，请看纸上是否印出" : plain(`打印机停下了：${stage.reasons.join("、")}`)
    default:
      return plain(`${ends[stage.end]}${stage.trouble === undefined ? "" : `：${stage.trouble.remedy}（${stage.trouble.detail}）`}`)
  }
}
