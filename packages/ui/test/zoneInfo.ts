/** A zone for tests. */
import type { ZoneInfo } from "../src/index.ts"

/** @internal */
export type GivenZone = ZoneInfo

/** Four areas with names of the place. */
export const zoneInfo: ZoneInfo = {
  zone: "hall", agency: "示例区人民政府办公室", title: "示例区政务公开专区",
  functions: [
    { function: "selfQuery", name: "信息查询" }, { function: "reading", name: "资料阅览" }, { function: "intake", name: "公开申请" }, { function: "consultation", name: "政策解读" }
  ],
  areas: [
    { name: "信息查询区", functions: ["selfQuery"] }, { name: "资料阅览区", functions: ["reading"] }, { name: "公开申请窗口", functions: ["intake"] },
    { name: "政策解读区", functions: ["consultation"], about: "专人值守" }
  ],
  addressees: [{ kind: "government", name: "示例区人民政府" }, { kind: "itself", name: "示例区人民政府办公室" }],
  openingHours: [{ days: "工作日", hours: "9:00—17:00" }],
  materials: [{ title: "政府公报", area: "资料阅览区", updatedOn: "2026-11-02" }, { title: "公开指南" }],
  contact: "咨询台，example.org", today: "2026-11-27", workingDay: true
}
