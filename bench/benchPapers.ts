/** The papers that are set in the benchmark: a receipt with rare names and a QR code, a register of so many rows. Invented people. */
import type { Cell, Paper } from "@zone/core/paper"

const onePage = { copies: 1, sheet: "A4", laminated: false, sides: "one" } as const
const regulation = (clause: string, cite: string) => ({ document: "cn/foi-regulation", clause, reading: "text", cite }) as const
const plain = (text: string) => ({ _tag: "Plain", text }) as const
const words = (text: string, columns = 1): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, columns })
const asks = (text: string): Cell => ({ content: { _tag: "Text", runs: [plain(text)] }, head: true })

const receipt: Paper = {
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
        [asks("接收途径"), { content: { _tag: "Choices", choices: [{ label: "当面提交", ticked: true }, { label: "邮寄", ticked: false }, { label: "网上提交", ticked: false }] }, columns: 3 }],
        [asks("所申请信息"), words("示例区《政务公开专区建设工作方案》实施以来，各街镇设立的“政务公开专区”名单、建设经费支出明细及年度考核结果。", 3)],
        [asks("提交材料"), words("申请表 1 份；居民身份证复印件 1 份", 3)],
        [asks("答复期限"), { content: { _tag: "Text", runs: [plain("2026年12月1日前"), plain("（20个工作日，确定）")] }, columns: 3 }]
      ]
    },
    { _tag: "Paragraph", runs: [plain("你的申请本机关已经收到，答复期限自收到之日的次日起计算。需要补正、征求第三方意见或者延长答复期限的，另行书面告知。查询办理进度，可以扫描下方二维码或者拨打窗口电话，并说明上列编号。")] },
    { _tag: "Qr", text: "https://zone.example.org/a/示例府公开受〔2026〕第0137号", caption: "扫码查询办理进度", size: 28 },
    { _tag: "Seal", office: "示例区人民政府办公室（接收专用章）", date: "2026年11月3日" }
  ]
}

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
const givenNames = ["𬭎䶮", "明", "秀英", "㛃", "建国", "玥", "芳", "伟", "喆", "静"]
const subjects = [
  "示例区政务公开专区建设经费支出明细", "示例镇2025年度财政决算", "某地块征收补偿安置方案", "道路改造工程招标文件及中标结果",
  "示例街道老旧小区改造名单", "村级公益事业建设一事一议财政奖补资金使用情况及验收报告"
]
const outcomes = ["予以公开", "部分公开", "信息不存在", "不属于本机关公开", "已主动公开", ""]

/** A register of so many rows, numbered from `first`. */
const ledgerOf = (count: number, first = 1): Paper => ({
  id: "application-register",
  title: "2026年政府信息公开申请登记台账",
  style: "ledger",
  ticket: onePage,
  date: "2026-11-21",
  basis: [regulation("27", "《中华人民共和国政府信息公开条例》第二十七条")],
  blocks: [{
    _tag: "Table",
    columns: [
      { title: "序号", share: 5, align: "centre" },
      { title: "登记编号", share: 15 },
      { title: "收到日期", share: 10, align: "centre", group: "接收" },
      { title: "途径", share: 7, align: "centre", group: "接收" },
      { title: "申请人", share: 9 },
      { title: "所申请信息", share: 28 },
      { title: "届满日", share: 10, align: "centre", group: "答复" },
      { title: "答复结果", share: 12, group: "答复" }
    ],
    rows: Array.from({ length: count }, (_, i) => [
      `${first + i}`,
      `示例府公开受〔2026〕第${String(first + i).padStart(4, "0")}号`,
      `2026-${String(1 + (i % 11)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      ["当面", "邮寄", "网上", "传真"][i % 4] ?? "",
      (surnames[i % surnames.length] ?? "") + (givenNames[i % givenNames.length] ?? ""),
      subjects[i % subjects.length] ?? "",
      `2026-${String(2 + (i % 11)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
      outcomes[i % outcomes.length] ?? ""
    ]),
    notes: ["注：届满日按国务院办公厅放假通知计算；答复结果空白的，正在办理。"]
  }]
})

/** A receipt, and registers numbered from `first`. */
export const benchPapers = { receipt, ledgerOf }
