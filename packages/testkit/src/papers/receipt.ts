/** A receipt with rare names, boxes ticked, a due date and a QR code. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { asks, onePage, plain, regulation, strong, ticks, words } = paperParts

/** @internal */
export const receipt: Paper = {
  id: "application-receipt",
  title: "政府信息公开申请接收回执",
  style: "form",
  ticket: onePage,
  date: "2026-11-03",
  number: "示例府公开受〔2026〕第0137号",
  copy: true,
  basis: [
    regulation("31", "《中华人民共和国政府信息公开条例》第三十一条"),
    { document: "cn/foi-regulation", clause: "33", reading: "interpretation", cite: "《中华人民共和国政府信息公开条例》第三十三条" }
  ],
  blocks: [
    {
      _tag: "Form",
      shares: [22, 30, 20, 28],
      rows: [
        [asks("申请人"), words("王𬭎䶮、𬍛㛃"), asks("接收时间"), words("2026年11月3日 9时30分")],
        [asks("联系方式"), words("applicant@example.org", 3)],
        [asks("接收途径"), ticks(3, "*当面提交", "邮寄", "网上提交", "传真")],
        [asks("所申请信息"), words("示例区《政务公开专区建设工作方案》实施以来，各街镇设立的“政务公开专区”名单、建设经费支出明细及年度考核结果。", 3)],
        [asks("提交材料"), words("申请表 1 份；居民身份证复印件 1 份", 3)],
        [asks("答复期限"), { content: { _tag: "Text", runs: [strong("2026年12月1日前"), plain("（20个工作日，确定）")] }, columns: 3 }]
      ]
    },
    { _tag: "Paragraph", runs: [plain("你的申请本机关已经收到，答复期限自收到之日的次日起计算。需要补正、征求第三方意见或者延长答复期限的，另行书面告知。查询办理进度，可以扫描下方二维码或者拨打窗口电话，并说明上列编号。")] },
    { _tag: "Qr", text: "https://zone.example.org/a/示例府公开受〔2026〕第0137号", caption: "扫码查询办理进度", size: 28 },
    { _tag: "Seal", office: "示例区人民政府办公室（接收专用章）", date: "2026年11月3日" }
  ]
}
