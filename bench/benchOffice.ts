/** The office that is measured over HTTP: a district that does not exist, under the rules of 江北; who logs in, and with what. */
import type { ServeOptions } from "@zone/http"

/** In a folder. */
export const benchOffice = (folder: string): ServeOptions["office"] => ({
  folder, agency: { id: "example-office", name: "示例区人民政府办公室" }, zone: "example-hall", pack: "cn-500105/zone", venue: "serviceHall", tier: "county",
  says: { contact: "示例区行政服务中心一楼政务公开专区", reviewAuthority: "示例区人民政府", court: "示例区人民法院" }
})
