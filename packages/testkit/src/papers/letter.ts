/** A reply of two pages by GB/T 9704, with headings of three levels and a list. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { onePage, paragraph, plain, regulation, strong } = paperParts

/** @internal */
export const letter: Paper = {
  id: "reply",
  title: "示例区人民政府办公室\n关于王𬭎䶮政府信息公开申请的答复书",
  style: "letter",
  ticket: { ...onePage, copies: 2, sides: "two" },
  date: "2026-11-21",
  number: "示例府办公开〔2026〕37号",
  basis: [regulation("36", "《中华人民共和国政府信息公开条例》第三十六条")],
  blocks: [
    { _tag: "Paragraph", indented: false, runs: [plain("王𬭎䶮：")] },
    paragraph("你于2026年11月3日向本机关提出的政府信息公开申请（编号：示例府公开受〔2026〕第0137号）收悉。你申请公开“示例区《政务公开专区建设工作方案》实施以来，各街镇公共服务中心设立的‘政务公开专区’名单、建设经费支出明细及年度考核结果”。经审查，现答复如下："),
    { _tag: "Heading", level: 1, text: "一、关于政务公开专区名单" },
    paragraph("你申请的名单属于可以公开的政府信息。该名单已主动公开，可以登录示例区人民政府网站“政府信息公开”专栏查阅，也可以到示例区行政服务中心政务公开专区现场查阅、复印。"),
    { _tag: "Heading", level: 2, text: "（一）查阅地点" },
    paragraph("示例区示例路16号（行政服务中心一楼）；工作时间：周一至周五9:00—12:00、14:00—18:00（法定节假日除外）。"),
    { _tag: "Heading", level: 3, text: "1. 需要携带的材料" },
    { _tag: "List", numbered: true, items: [[plain("本人有效身份证件原件；")], [plain("委托他人查阅的，还应当携带授权委托书；")], [plain("本答复书。")]] },
    { _tag: "Heading", level: 1, text: "二、关于建设经费支出明细" },
    { _tag: "Paragraph", runs: [plain("经检索，本机关未制作、也未从其他主体获取你申请的支出明细。根据《中华人民共和国政府信息公开条例》第三十六条第（四）项，告知你"), strong("该政府信息不存在"), plain("。检索的范围包括本机关的档案系统、公文系统和业务科室的工作台账，检索词为“专区”“建设经费”“支出明细”，检索日期为2026年11月12日。")] },
    { _tag: "Heading", level: 1, text: "三、关于年度考核结果" },
    paragraph("你申请的年度考核结果由示例区政务公开领导小组办公室制作并保存，不属于本机关负责公开。你可以向该办公室提出申请，其接收申请的地址为示例区示例路18号，工作时间同上。"),
    paragraph("如对本答复不服，可以自收到本答复之日起60日内向示例市人民政府申请行政复议，也可以自收到本答复之日起6个月内向有管辖权的人民法院提起行政诉讼。"),
    { _tag: "Seal", office: "示例区人民政府办公室", date: "2026年11月21日" }
  ]
}
