/** Says in Chinese why a command on an office could not do what it was asked, with what would help, and how the command ends. */
import type { ExecuteError } from "@zone/core/desk"
import type { Refusal } from "@zone/core/rules"
import type { AttachmentMissing, AttachmentRefused, Forgotten, StoreError } from "@zone/core/ports"
import { exitCodes } from "../Ended.ts"
import { plain } from "../terminal/plain.ts"
import { sayBasis } from "./sayBasis.ts"

/** Anything that may stand in the way. */
export type Trouble = ExecuteError<Refusal> | Forgotten | AttachmentRefused | AttachmentMissing

const reasons: { readonly [reason in StoreError["reason"]]: string } = {
  busy: "另一个程序正在写入，等了又等还是没有轮到",
  full: "磁盘已满，没有写入",
  readOnly: "存储只能读取，不能写入",
  corrupt: "存储中的内容读不出原来写入的样子",
  locked: "主密钥不对，打不开封存的个人信息",
  clockBack: "本机时间早于最后一条记录的时间",
  unknownSchema: "存储由更新版本的程序写入",
  other: "存储出错"
}

export const sayTrouble = (trouble: Trouble): { readonly message: string; readonly exitCode: number } => {
  switch (trouble._tag) {
    case "Refused": {
      const { _tag, basis, remedy } = trouble.refusal
      // what waits for a notice is no refusal: nobody knows yet
      const exitCode = remedy.includes("放假安排尚未公布") ? exitCodes.gap : exitCodes.no
      return { message: `不能办理（${_tag}）：${remedy}\n依据：${sayBasis(basis)}`, exitCode }
    }
    case "NoCommand":
      return { message: `填写有误：${trouble.remedy}`, exitCode: exitCodes.usage }
    case "KeyUsedElsewhere":
      return { message: `--key 已经用于另一事项（${trouble.room}/${trouble.id}），请换一个`, exitCode: exitCodes.usage }
    case "StaleStream":
      return { message: `别人刚刚办理过这一件（已有${trouble.actual}条记录），请看过以后重新办理`, exitCode: exitCodes.usage }
    case "NumberTaken":
      return { message: `编号${trouble.number}不能用：不在预留的号段内，或者已经用过、属于别的窗口`, exitCode: exitCodes.usage }
    case "Forgotten":
      return { message: "这个人的个人信息已经删除，不能再封存或者打开", exitCode: exitCodes.usage }
    case "SealBroken":
      return { message: "封存的个人信息已被改动，或者不属于这个人：请运行 zone verify 核验", exitCode: exitCodes.no }
    case "AttachmentRefused":
      return { message: `附件不能保存：${trouble.remedy}`, exitCode: exitCodes.usage }
    case "AttachmentMissing":
      return { message: `没有附件 ${trouble.id}`, exitCode: exitCodes.usage }
    default:
      return { message: plain(`${reasons[trouble.reason]}（${trouble.detail}）。${trouble.remedy}`), exitCode: exitCodes.usage }
  }
}
