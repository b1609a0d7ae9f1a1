/**
 * A notice for 2027 as it might look, read from a file in the form of the public data set holiday-cn. It is INVENTED: no such
 * notice is out, and its days are nobody's decision.
 */
import { fromHolidayCn, type Notice } from "date-fns-holiday-cn/calendar"
import { readFileSync } from "node:fs"

const file: unknown = JSON.parse(readFileSync(new URL("./invented-2027.json", import.meta.url), "utf8"))

export const inventedNotice: Notice = {
  ...fromHolidayCn(file, { number: "（虚构）〔2026〕0号", date: "2026-11-20" }),
  title: "（虚构示例）关于2027年部分节假日安排的通知"
}
