/** A receipt for a roll: only characters that receipt printers have themselves, so that all of it is text. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { blank, onePage, plain, regulation, strong } = paperParts
const text = (value: string) => ({ _tag: "Text", runs: [plain(value)] }) as const

/** @internal */
export const slip: Paper = {
  id: "application-receipt",
  title: "政府信息公开申请接收回执",
  style: "slip",
  ticket: onePage,
  date: "2026-03-02",
  number: "示例区政公开受2026年17号",
  basis: [regulation("30", "《政府信息公开条例》第三十条")],
  blocks: [
    {
      _tag: "Form",
      shares: [1, 3],
      rows: [
        [{ head: true, content: text("申请人") }, { content: text("林小满") }],
        [{ label: "提交方式", content: { _tag: "Choices", choices: [{ label: "当面提交", ticked: true }, { label: "邮寄", ticked: false }] } }],
        [{ label: "所需信息", content: text("示例镇2025年度决算表、农村公路养护资金的分配结果") }]
      ]
    },
    { _tag: "Heading", level: 2, text: "答复期限" },
    { _tag: "Paragraph", runs: [strong("2026年3月30日"), plain("以前答复；需要延长的，书面告知。")] },
    { _tag: "List", numbered: true, items: [[plain("请保存本回执")], [plain("查询进度请扫码")]] },
    { _tag: "Qr", text: "https://example.org/zone/2026/17", caption: "扫码查询办理进度", size: 30 },
    { _tag: "Signatures", lines: [{ label: "接收人", dated: true }] },
    { _tag: "Cut", label: "存根" },
    { _tag: "Paragraph", indented: false, runs: [plain("受理窗口：3号，经办："), blank(24)] }
  ]
}
