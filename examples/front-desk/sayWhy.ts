/** Says to the one who started it why it does not start, and what helps. */
import { StoreError, TypesetError } from "@zone/core/ports"
import { OfficeFault } from "@zone/http"

const SYSTEM: { readonly [code: string]: string } = {
  EACCES: "没有读写权限", EPERM: "没有读写权限", EROFS: "是只读的", ENOSPC: "所在的磁盘满了", ENOTDIR: "不是文件夹", EEXIST: "不是文件夹", EISDIR: "应当是文件，却是文件夹"
}

const codeOf = (error: unknown): string => typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : ""

/** What it says of the store, in a word. */
const STORE: { readonly [reason in StoreError["reason"]]?: string } = {
  corrupt: "数据已经损坏，或者不是本程序的数据", unknownSchema: "数据是较新的版本写的", readOnly: "数据只能读、不能写", full: "磁盘满了", busy: "数据正被别的程序占用",
  locked: "数据打不开：主密钥不对，或者没有权限"
}

/** `data` is the folder. What nobody foresaw is told as it is. */
export const sayWhy = (error: unknown, data: string): string => {
  const another = "换一个文件夹：用环境变量 ZONE_DATA 指定，如 ZONE_DATA=./another npm start；不要数据的，删去它重新开始"
  const system = SYSTEM[codeOf(error)]
  if (system !== undefined) return `数据文件夹 ${data} ${system}。${another}`
  if (error instanceof OfficeFault) return `${error.message}。${another}`
  if (error instanceof StoreError) return `${STORE[error.reason] ?? "数据打不开"}（${data}）：${error.remedy}。${another}`
  if (error instanceof TypesetError) return `排版组件不能用：${error.detail}。${error.remedy}`
  if (codeOf(error).startsWith("EADDR")) return `端口不能用（${codeOf(error)}）：用环境变量 ZONE_PORT 指定另一个，如 ZONE_PORT=8080 npm start`
  return `没有启动成功：${error instanceof Error ? error.stack ?? error.message : String(error)}`
}
