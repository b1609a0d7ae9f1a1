/** The `StoreError` of each reason, with what somebody can do about it in Chinese: the same words whatever the database. */
import { StoreError, type StoreReason } from "@zone/core/ports"

const remedies: { readonly [reason in StoreReason]: string } = {
  busy: "其他程序正在写入，请稍后重试；若反复出现，检查是否有长时间占用数据库的程序",
  full: "磁盘空间不足或数据库达到大小上限，请清理或扩容后重试；已保存的内容不受影响",
  readOnly: "数据库文件或其所在文件夹不可写，请检查权限、挂载方式或是否以只读方式打开",
  corrupt: "数据库内容已损坏，请停止写入，用 zone verify 查明位置，并从备份恢复",
  locked: "检查主密钥配置：应为封存个人信息时所用的主密钥（32字节，Base64），新的写在前面，旧的写在后面",
  clockBack: "本机时间早于该事项最后一条记录的时间，请校准系统时钟后重试",
  unknownSchema: "数据库由更新的版本写入，请升级本程序后再打开",
  other: "请将此信息交给维护人员"
}

/**
 * A `StoreError` with the usual remedy of its reason.
 *
 * @example
 * ```ts
 * import { storeError } from "@zone/store-sql"
 *
 * storeError("busy", "append", "database is locked").isRetryable // => true
 * storeError("full", "append", "disk is full").remedy // => "磁盘空间不足或数据库达到大小上限，请清理或扩容后重试；已保存的内容不受影响"
 * ```
 */
export const storeError = (reason: StoreReason, operation: string, detail: string, remedy?: string): StoreError =>
  new StoreError({ reason, operation, detail, remedy: remedy ?? remedies[reason] })
