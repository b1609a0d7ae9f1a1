/**
 * What no fact of a matter and no office holds, and a person hands in for one of its papers: 发文字号, what is enclosed, what a third party
 * is told. Every word may be left out; a paper that needs it refuses, and says so.
 */
import * as Schema from "effect/Schema"
import type {} from "../../terms/Zh.ts"

const Text = Schema.String.check(Schema.isMaxLength(2000))
const word = Schema.optionalKey(Text)
const list = Schema.optionalKey(Schema.Array(Text).check(Schema.isMaxLength(100)))

/** The words, by what they are for. */
export const PaperWords = Schema.Struct({
  number: word,
  contact: word,
  reviewAuthority: word,
  court: word,
  enclosures: list,
  handedIn: list,
  time: word,
  handedOverBy: word,
  information: word,
  why: word,
  returnTo: word,
  asked: word,
  where: word,
  deliveredBy: word,
  place: word,
  hours: word
}).annotate({ identifier: "PaperWords", zh: "制作文书另给的内容" })
export type PaperWords = typeof PaperWords.Type

/** One of them. */
export type PaperWord = keyof PaperWords

/** What each is called, in Chinese. */
export const paperWords = {
  number: "发文字号",
  contact: "联系方式",
  reviewAuthority: "行政复议机关",
  court: "人民法院",
  enclosures: "附件名称",
  handedIn: "提交的材料",
  time: "接收的时刻",
  handedOverBy: "经办人",
  information: "拟公开的政府信息",
  why: "征求意见的理由",
  returnTo: "意见寄送地址",
  asked: "征询书的发文字号",
  where: "送达地点",
  deliveredBy: "送达人",
  place: "专区",
  hours: "开放时间"
} as const satisfies { readonly [key in PaperWord]: string }
