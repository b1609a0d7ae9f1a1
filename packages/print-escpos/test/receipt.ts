/** A receipt such as a kiosk gives, for an invented applicant with a rare name. */
import type { Paper } from "@zone/core/paper"

const text = (value: string) => ({ _tag: "Text" as const, runs: [{ _tag: "Plain" as const, text: value }] })

/** 接收回执 with rare characters, long lines, boxes, a QR code, and a counterfoil. */
export const receipt: Paper = {
  id: "application-receipt",
  title: "政府信息公开申请接收回执",
  style: "slip",
  ticket: { copies: 1, sheet: "A4", laminated: false, sides: "one" },
  date: "2026-03-02",
  number: "示例区政公开受〔2026〕17号",
  basis: [
    { document: "cn/foi-regulation", clause: "30", reading: "text", cite: "《政府信息公开条例》第三十条" },
    { document: "cn/foi-regulation", clause: "33(2)", reading: "interpretation", cite: "《政府信息公开条例》第三十三条第二款" }
  ],
  blocks: [
    { _tag: "Space", height: 2 },
    {
      _tag: "Form",
      shares: [1, 3],
      rows: [
        [{ head: true, content: text("申请人") }, { content: text("王𬭎䶮") }, { head: true, content: text("接收时间") }, { content: text("2026年3月2日 10:24") }],
        [{ label: "提交方式", content: { _tag: "Choices", choices: [{ label: "当面提交", ticked: true }, { label: "邮寄", ticked: false }, { label: "网上提交", ticked: false }] } }],
        [{ head: true, content: text("所需信息") }, { content: text("示例镇2025年度“三公”经费决算表、农村公路（含桥涵）养护资金的分配结果；上述信息的纸质复印件（一式2份）。") }],
        [{ label: "材料", content: text("申请表1份、身份证明复印件1份") }],
        [{ label: "答复届满日", content: { _tag: "Text", runs: [{ _tag: "Strong", text: "2026年3月30日" }, { _tag: "Plain", text: "（暂定，以放假通知为准）" }] } }]
      ]
    },
    {
      _tag: "Paragraph",
      runs: [{ _tag: "Plain", text: "本机关自收到申请之日起20个工作日内答复；需要延长的，经批准后书面告知，延长的期限最长不超过20个工作日。查询进度请扫描下面的二维码，或访问 https://example.org/zone/2026/17。" }]
    },
    { _tag: "Qr", text: "https://example.org/zone/2026/17?号=示例", caption: "扫码查询办理进度", size: 30 },
    { _tag: "Signatures", lines: [{ label: "接收人", dated: true }] },
    { _tag: "Cut", label: "存根" },
    { _tag: "Paragraph", runs: [{ _tag: "Plain", text: "受理窗口：" }, { _tag: "Blank", width: 24, text: "3号" }, { _tag: "Plain", text: " 经办：欧阳㛃" }], indented: false },
    { _tag: "Heading", level: 2, text: "谢谢" }
  ]
}
