/** Says as an HTTP problem what a desk, a vault or a store came to: the law's no with its basis, a machine's no with what helps. */
import type { ExecuteError } from "@zone/core/desk"
import type { AttachmentMissing, AttachmentRefused, Forgotten, StoreError, TypesetError, MissingGlyphs } from "@zone/core/ports"
import type { Refusal } from "@zone/core/rules"
import { Broken, Conflict, Forbidden, Gone, Malformed, Missing, type Problems, Refused, Stale, TooLarge, Unavailable, Unsupported } from "../api/Problems.ts"

/** Anything that may stand in the way. */
export type Trouble = ExecuteError<Refusal> | Forgotten | AttachmentRefused | AttachmentMissing | MissingGlyphs | TypesetError

const store = ({ isRetryable, reason, remedy }: StoreError): Problems => {
  const said = { tag: `Store${reason[0]!.toUpperCase()}${reason.slice(1)}`, remedy }
  if (isRetryable) return new Unavailable({ ...said, after: 1 })
  return reason === "full" || reason === "readOnly" || reason === "locked" ? new Unavailable(said) : new Broken({ ...said, remedy: "程序出错，请联系管理员查看日志" })
}

/** `asked` is whether the caller said which version they had seen. */
export const problemOf = (trouble: Trouble, asked = false): Problems => {
  switch (trouble._tag) {
    case "Refused": {
      const { _tag: tag, basis, remedy } = trouble.refusal
      return tag === "NotPermitted" && "roles" in trouble.refusal
        ? new Forbidden({ tag, basis, remedy, roles: trouble.refusal.roles })
        : new Refused({ tag, basis, remedy })
    }
    case "NoCommand":
      return new Malformed({ tag: "NoCommand", remedy: trouble.remedy, paths: trouble.paths.map((path) => `wish.${path}`) })
    case "KeyUsedElsewhere":
      return new Conflict({ tag: "KeyUsedElsewhere", remedy: "这个 Idempotency-Key 已经用于另一事项，请换一个" })
    case "StaleStream": {
      const said = { tag: "StaleStream", remedy: "别人刚刚办理过这一件，请看过以后重新办理", actual: trouble.actual }
      return asked ? new Stale(said) : new Conflict(said)
    }
    case "NumberTaken":
      return new Conflict({ tag: "NumberTaken", remedy: `编号${trouble.number}不能用：不在预留的号段内，或者已经用过` })
    case "Forgotten":
      return new Gone({ tag: "Forgotten", remedy: "这个人的个人信息已经删除，不能再封存或者打开" })
    case "SealBroken":
      return new Broken({ tag: "SealBroken", remedy: "封存的个人信息已被改动，或者不属于这个人：请管理员核验存储" })
    case "AttachmentRefused":
      return trouble.reason === "tooBig"
        ? new TooLarge({ tag: "TooBig", remedy: trouble.remedy })
        : new Unsupported({ tag: trouble.reason === "empty" ? "FileEmpty" : trouble.reason === "typeDiffers" ? "TypeDiffers" : "TypeNotAllowed", remedy: trouble.remedy })
    case "AttachmentMissing":
      return new Missing({ tag: "AttachmentMissing", remedy: "没有这个附件" })
    case "MissingGlyphs":
      return new Refused({ tag: "MissingGlyphs", remedy: trouble.remedy })
    case "TypesetError":
      if (trouble.reason === "unsupported") return new Unavailable({ tag: "NoTypesetter", remedy: trouble.remedy })
      return new Broken({ tag: "TypesetError", remedy: trouble.remedy })
    default:
      return store(trouble)
  }
}
