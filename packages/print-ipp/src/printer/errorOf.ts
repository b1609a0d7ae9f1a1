/** What a status of IPP means for those who print. */
import { PrinterError } from "@zone/core/ports"
import { groupsOf, textsOf } from "../message/valuesOf.ts"
import type { IppMessage } from "../message/IppMessage.ts"
import { codes } from "../message/codes.ts"

const remedies: { readonly [status: number]: readonly [PrinterError["reason"], string] } = {
  0x0401: ["refused", "打印机不允许这样打印，请向管理员要求打印权限。"],
  0x0402: ["refused", "打印机要求先验证身份，请配置用户名和密码。"],
  0x0403: ["refused", "打印机不允许这样打印，请向管理员要求打印权限。"],
  [codes.status.notPossible]: ["refused", "打印任务已经结束，不能再取消。"],
  0x0405: ["unreachable", "打印机等待内容超时，请检查网络后再试。"],
  [codes.status.notFound]: ["refused", "打印机上没有这个队列或任务，请核对打印机地址。"],
  [codes.status.tooLarge]: ["refused", "文件超过打印机能接收的大小，请分成几份打印。"],
  [codes.status.formatNotSupported]: ["refused", "打印机不接收这种文件格式。"],
  [codes.status.valuesNotSupported]: ["refused", "打印机不支持所要求的纸张、份数或单双面，请改用 A4 单面再试。"],
  0x0411: ["refused", "打印机打不开这个文件，请改用其他打印机。"],
  0x0412: ["refused", "打印机打不开这个文件，请改用其他打印机。"],
  0x0500: ["state", "打印机内部出错，请关机再开机后再试。"],
  0x0502: ["state", "打印服务暂时不能用，请稍后再试。"],
  [codes.status.versionNotSupported]: ["protocol", "打印机只支持更旧的 IPP 版本，请通过单位的打印服务器（CUPS）打印。"],
  0x0504: ["state", "打印机出现故障，请查看打印机面板。"],
  0x0505: ["state", "打印机暂时不能用，请稍后再试。"],
  0x0506: ["state", "打印机现在不接收任务，请在打印机或打印服务器上恢复接收。"],
  // nothing was taken, and the same request may be sent again later (RFC 8011, B.1.5.8): many devices have one job at a time
  [codes.status.busy]: ["state", "打印机正忙，请稍后再试。"],
  0x0508: ["state", "打印任务被取消，请查看打印机面板。"]
}

/** The error in an answer, or nothing when it is none. */
export const errorOf = (uri: string, operation: string, answer: IppMessage): PrinterError | undefined => {
  if (answer.code < 0x0100) return undefined
  const said = groupsOf(answer, "operation").flatMap((attributes) => textsOf(attributes, "status-message"))[0]
  const status = `0x${answer.code.toString(16).padStart(4, "0")}`
  const [reason, remedy] = remedies[answer.code] ?? ["protocol", "打印机的应答无法理解，请通过单位的打印服务器（CUPS）打印。"]
  return new PrinterError({ reason, detail: `${uri}: ${operation} was answered with ${status}${said === undefined ? "" : ` (${said})`}`, remedy })
}
