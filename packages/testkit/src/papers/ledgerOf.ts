/** A register of so many rows, with a head of two lines and notes. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { onePage, regulation } = paperParts

const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
const givenNames = ["𬭎䶮", "明", "秀英", "㛃", "建国", "玥", "芳", "伟", "喆", "静"]
const subjects = [
  "示例区政务公开专区建设经费支出明细", "示例镇2025年度财政决算", "某地块征收补偿安置方案", "道路改造工程招标文件及中标结果",
  "示例街道老旧小区改造名单", "村级公益事业建设一事一议财政奖补资金使用情况及验收报告"
]
const outcomes = ["予以公开", "部分公开", "信息不存在", "不属于本机关公开", "已主动公开", ""]

/**
 * A register of so many rows, numbered from `first`: for suites, benches and pictures.
 *
 * @example
 * ```ts
 * import { ledgerOf } from "@zone/testkit/papers"
 *
 * const [table] = ledgerOf(1000).blocks
 * table._tag === "Table" && table.rows.length // => 1000
 * ```
 */
export const ledgerOf = (count: number, first = 1): Paper => ({
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
