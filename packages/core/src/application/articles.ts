/** The articles that the room stands on, as citations. What a local notice says comes from the rule book. */
import type { Basis } from "../terms/Basis.ts"

const regulation = (clause: string, cite: string, reading: Basis["reading"] = "text"): Basis => ({
  document: "cn/foi-regulation", clause, reading, cite: `《政府信息公开条例》${cite}`
})

/** Citations by what they settle; with ⚖ where no text does. */
export const articles = {
  ownRecords: regulation("41", "第四十一条"),
  application: regulation("29", "第二十九条"),
  oral: regulation("29(1)", "第二十九条第一款"),
  correction: regulation("30", "第三十条"),
  receipt: regulation("31", "第三十一条"),
  thirdParty: regulation("32", "第三十二条"),
  thirdPartyAsked: regulation("32", "第三十二条：以第三方权益为由不予公开的，先征求第三方意见", "interpretation"),
  reply: regulation("33(2)", "第三十三条第二款"),
  beforeTheEnd: regulation("33(2)", "第三十三条第二款：延期的同意和告知均应在期限届满前", "interpretation"),
  excluded: regulation("33(3)", "第三十三条第三款"),
  jointMaker: regulation("34", "第三十四条"),
  excessive: regulation("35", "第三十五条"),
  delayInTime: regulation("35", "第三十五条：确定延迟答复的期限应在原期限届满前", "interpretation"),
  alreadyPublic: regulation("36(1)", "第三十六条第一项"),
  disclosed: regulation("36(2)", "第三十六条第二项"),
  nonexistent: regulation("36(4)", "第三十六条第四项"),
  otherAgency: regulation("36(5)", "第三十六条第五项"),
  repeated: regulation("36(6)", "第三十六条第六项"),
  registry: regulation("36(7)", "第三十六条第七项"),
  partly: regulation("37", "第三十七条"),
  making: regulation("38", "第三十八条"),
  petition: regulation("39(1)", "第三十九条第一款"),
  publication: regulation("39(2)", "第三十九条第二款"),
  form: regulation("40", "第四十条"),
  fee: regulation("42", "第四十二条"),
  alike: regulation("44(1)", "第四十四条第一款"),
  procedure: regulation("45", "第四十五条"),
  secret: regulation("14, 36(3)", "第十四条、第三十六条第三项"),
  rights: regulation("15, 36(3)", "第十五条、第三十六条第三项"),
  internal: regulation("16(1), 36(3)", "第十六条第一款、第三十六条第三项"),
  process: regulation("16(2), 36(3)", "第十六条第二款、第三十六条第三项"),
  secrecy: regulation("17", "第十七条"),
  withdrawal: regulation("27", "第二十七条：申请人可以撤回申请，条例未作规定", "interpretation"),
  confirmation: regulation("36", "未规定要求确认或者重新出具已获取信息的情形，参照年度报告格式的该项统计口径", "interpretation"),
  otherEnd: regulation("36", "第三十六条未列举的情形", "interpretation"),
  delivery: { document: "cn/foi-delivery", clause: "1", reading: "text", cite: "国办公开办函〔2016〕235号" },
  electronic: { document: "cn/foi-delivery", clause: "1", reading: "interpretation", cite: "国办公开办函〔2016〕235号未规定电子送达，以有证据证明的发出之日为准" },
  feeRules: { document: "cn/foi-fee", clause: "payment", reading: "text", cite: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）" },
  reviewFirst: { document: "cn/administrative-review", clause: "23(1)", reading: "text", cite: "《行政复议法》第二十三条第一款第四项" },
  reviewFirstInPart: { document: "cn/administrative-review", clause: "23(1)", reading: "interpretation", cite: "《行政复议法》第二十三条第一款第四项：部分公开中不予公开的部分" },
  either: { document: "cn/administrative-litigation", clause: "44(1)", reading: "text", cite: "《行政诉讼法》第四十四条第一款" },
  remedy: { document: "cn/foi-report", clause: "4", reading: "text", cite: "国办公开办函〔2021〕30号 表四" }
} as const satisfies { readonly [name: string]: Basis }
