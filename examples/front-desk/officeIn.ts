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
    openingHours: [{ days: "星期一至星期五（工作日）", hours: "9:00—12:00，13:30—17:30" }, { days: "调休上班日", hours: "9:00—17:00" }],
    materials: [
      { title: "示例区人民政府公报", area: "资料阅览区", updatedOn: "2026-11-02" },
      { title: "惠企政策汇编", area: "资料阅览区", updatedOn: "2026-09-18" },
      { title: "政府信息公开指南", area: "申请接收区", updatedOn: "2026-03-01" }
    ]
  }
})
