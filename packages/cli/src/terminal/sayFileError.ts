/** Says in Chinese why a file cannot be read or written. */
import type { PlatformError } from "effect/PlatformError"

const reasons: Readonly<Record<string, string>> = {
  NotFound: "没有这个文件或文件夹",
  PermissionDenied: "没有权限",
  AlreadyExists: "已经存在",
  BadResource: "不是一个可以读写的文件"
}

export const sayFileError = ({ reason }: PlatformError): string =>
  reasons[reason._tag] ?? `无法读写（${reason.message}）`
