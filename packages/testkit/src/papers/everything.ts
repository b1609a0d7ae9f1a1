/** Every kind of part at least once, and text that looks like markup. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { asks, blank, onePage, plain, strong, ticks, words } = paperParts

/** @internal */
export const everything: Paper = {
  id: "everything",
  title: "各种版块",
  style: "form",
  ticket: onePage,
  date: "2026-11-21",
  basis: [],
  blocks: [
    { _tag: "Heading", level: 1, text: "一级标题" },
    { _tag: "Heading", level: 2, text: "二级标题" },
    { _tag: "Heading", level: 3, text: "三级标题" },
    { _tag: "Paragraph", runs: [plain("*不是标记* #panic() $x^2$ _也不是_ `代码` <标签> @引用 \\ // 注释 [方括号] \"引号\" -- --- ~ 'a' =="), strong("加粗𬭎")] },
    { _tag: "Paragraph", runs: [plain("第一行\n第二行\r\n第三行")], indented: false },
    { _tag: "Paragraph", runs: [plain("居中")], align: "centre" },
    { _tag: "Paragraph", runs: [plain("居右")], align: "end" },
    { _tag: "Paragraph", runs: [plain("填空"), blank(30), plain("已填"), { _tag: "Blank", width: 30, text: "李秀英" }, plain("超出"), { _tag: "Blank", width: 10, text: "写得比空白长的一段文字" }] },
    { _tag: "List", numbered: false, items: [[plain("列表甲")], [plain("列表乙")]] },
    { _tag: "List", numbered: true, items: [[plain("编号甲")], [plain("编号乙")]] },
    {
      _tag: "Form",
      shares: [1, 2, 1],
      rows: [[asks("标签"), words("值"), { content: { _tag: "Room", height: 12 }, rows: 2 }], [ticks(2, "*选中项", "未选项", "很长很长的选项说明，放在一行里一定放不下，所以要在方框之后换行而不能把方框留在行末")]]
    },
    { _tag: "Table", columns: [{ title: "甲栏", share: 1 }, { title: "乙栏", share: 2, group: "合栏" }, { title: "丙栏", share: 1, group: "合栏", align: "end" }], rows: [["格一", "格二", "格三"]], notes: ["附注一"] },
    { _tag: "Choices", label: "评价", choices: [{ label: "满意", ticked: true }, { label: "不满意", ticked: false }] },
    { _tag: "Signatures", lines: [{ label: "签名", dated: false }, { label: "经办人", dated: true }] },
    { _tag: "Cut" },
    { _tag: "Qr", text: "https://example.org/q", size: 20 },
    { _tag: "Space", height: 5 },
    { _tag: "NewPage" },
    { _tag: "Flow", steps: [{ id: "a", text: "开始", kind: "end" }, { id: "b", text: "判断", kind: "question" }, { id: "c", text: "结束", kind: "end" }], arrows: [{ from: "a", to: "b" }, { from: "b", to: "c", label: "通过" }] },
    { _tag: "Seal", office: "示例机关", date: "2026年11月21日" }
  ]
}
