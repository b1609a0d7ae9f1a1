/** What a visitor does and gets at the zone: ways of reading, help, copies, digital delivery. None of it holds who they are. */
import * as Schema from "effect/Schema"
import type {} from "../terms/Zh.ts"

const Text = Schema.NonEmptyString

/** The two ways of looking up. */
export const ReadingWay = Schema.Literals(["online", "paper"]).annotate({
  identifier: "ReadingWay",
  zh: { online: "网络查阅", paper: "纸质文本查阅" },
  basis: "濯水府发〔2021〕66号 附件1第三条、附件4第三条"
})
export type ReadingWay = typeof ReadingWay.Type

/** Whether what was looked for was there. */
export const LookupResult = Schema.Literals(["found", "partlyFound", "notFound"]).annotate({
  identifier: "LookupResult",
  zh: { found: "查到", partlyFound: "部分查到", notFound: "未查到" }
})
export type LookupResult = typeof LookupResult.Type

/** One thing that was looked for, by its topic or the field of a catalogue; in the office's words, which name nobody. */
export const LookedUp = Schema.Struct({ topic: Text, result: LookupResult }).annotate({ identifier: "LookedUp", zh: "查阅内容" })
export type LookedUp = typeof LookedUp.Type

/** What somebody has difficulty with. */
export const ReadingDifficulty = Schema.Literals(["reading", "sight", "hearing", "operating", "other"]).annotate({
  identifier: "ReadingDifficulty",
  zh: { reading: "阅读困难", sight: "视力障碍", hearing: "听力障碍", operating: "设备操作困难", other: "其他困难" },
  basis: "《政府信息公开条例》第四十三条；濯水府发〔2021〕66号 附件1第四条、附件4第九条"
})
export type ReadingDifficulty = typeof ReadingDifficulty.Type

/** Help that was given. */
export const ReadingHelp = Schema.Struct({ difficulty: ReadingDifficulty, given: Text }).annotate({ identifier: "ReadingHelp", zh: "查阅帮助" })
export type ReadingHelp = typeof ReadingHelp.Type

/** How a copy was made. */
export const CopyKind = Schema.Literals(["copied", "photographed", "printed"]).annotate({
  identifier: "CopyKind",
  zh: { copied: "复印", photographed: "拍照", printed: "打印" },
  basis: "渝府办发〔2021〕100号 第二部分第（二）项"
})
export type CopyKind = typeof CopyKind.Type

/** Copies that a visitor wants. What is asked for them, and by whom, is told so that it can be refused. */
export const ReadingCopy = Schema.Struct({
  kind: CopyKind,
  pages: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100_000 })),
  /** In 分; free of charge where left out. */
  amount: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100_000_000 }))),
  /** Who provides them, where it is not the office. */
  providedBy: Schema.optionalKey(Text)
}).annotate({ identifier: "ReadingCopy", zh: "复制" })
export type ReadingCopy = typeof ReadingCopy.Type

/** How digital information gets to the visitor; no address is kept. */
export const DeliveryMeans = Schema.Literals(["email", "messaging", "scan", "ownStick"]).annotate({
  identifier: "DeliveryMeans",
  zh: { email: "邮箱传输", messaging: "QQ、微信等传输", scan: "扫码下载", ownStick: "自带U盘" },
  basis: "濯水府发〔2021〕66号 附件4第四条"
})
export type DeliveryMeans = typeof DeliveryMeans.Type

/** A service guide, which lies there to be taken in many places, or the original of anything else. */
export const ReadingMaterial = Schema.Literals(["serviceGuide", "original"]).annotate({
  identifier: "ReadingMaterial",
  zh: { serviceGuide: "办事指南", original: "其他资料原本" },
  basis: "江北府办〔2021〕39号 附件3第二项、附件4第二项"
})
export type ReadingMaterial = typeof ReadingMaterial.Type

/** What became of something that was looked for and not there. */
export const DemandAnswer = Schema.Literals(["added", "toPublish", "toApply", "elsewhere", "nonexistent"]).annotate({
  identifier: "DemandAnswer",
  zh: { added: "已补充资料", toPublish: "建议主动公开", toApply: "引导依申请公开", elsewhere: "告知获取途径", nonexistent: "没有这一信息" }
})
export type DemandAnswer = typeof DemandAnswer.Type
