/** The invented office in a folder: a district that does not exist, under the rules of 江北. */
import type { ServeOptions } from "@zone/http"

const agency = { id: "example-office", name: "示例区人民政府办公室" } as const

/** What the server is told of it. */
export const officeIn = (folder: string): ServeOptions["office"] => ({
  folder, agency, zone: "example-hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
  says: { contact: "示例区行政服务中心一楼政务公开专区", reviewAuthority: "示例区人民政府", court: "示例区人民法院" },
  page: {
    title: "示例区政务公开专区",
    addressees: [
      { kind: "government", name: "示例区人民政府" },
      { kind: "itself", name: agency.name },
      { kind: "department", name: "示例区民政局", contact: "示例路2号" },
      { kind: "department", name: "示例区住房和城乡建设委员会", contact: "示例路3号" }
    ],
    areas: [
      { name: "自助查询区", functions: ["selfQuery"], about: "查询机2台，可以打印", signs: ["自助查询区标识牌"], at: { x: 0, y: 0, width: 5, height: 4 } },
      { name: "资料阅览区", functions: ["reading"], about: "公报、汇编和阅览座位", signs: ["资料阅览区标识牌"], at: { x: 5, y: 0, width: 7, height: 4 } },
      { name: "申请接收区", functions: ["intake"], about: "低位柜台，书写桌", signs: ["申请接收区标识牌", "台卡"], at: { x: 0, y: 4, width: 7, height: 3 } },
      { name: "政策咨询区", functions: ["consultation"], about: "工作日有专人值守", signs: ["政策咨询区标识牌", "台卡"], at: { x: 7, y: 4, width: 5, height: 3 } }
    ],
    entrance: { x: 7, y: 7 },
    openingHours: [{ days: "星期一至星期五（工作日）", hours: "9:00—12:00，13:30—17:30" }, { days: "调休上班日", hours: "9:00—17:00" }],
    materials: [
      { title: "示例区人民政府公报", area: "资料阅览区", updatedOn: "2026-11-02" },
      { title: "惠企政策汇编", area: "资料阅览区", updatedOn: "2026-09-18", through: "2026-12-31" },
      { title: "示例区办事指南（2025年版）", area: "申请接收区", updatedOn: "2025-03-01", through: "2025-12-31" }
    ]
  }
})
