/** The way of an application, with questions, side steps, and a step back. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { onePage, regulation } = paperParts

/** @internal */
export const flowChart: Paper = {
  id: "flow-chart",
  title: "依申请公开工作流程图",
  style: "notice",
  ticket: { ...onePage, laminated: true },
  date: "2026-11-21",
  basis: [regulation("29", "《中华人民共和国政府信息公开条例》第二十九条至第四十条")],
  blocks: [{
    _tag: "Flow",
    steps: [
      { id: "submit", text: "申请人提出申请（当面、邮寄、网上）", kind: "end" },
      { id: "register", text: "登记，出具接收回执", kind: "step" },
      { id: "clear", text: "申请内容是否明确", kind: "question" },
      { id: "correct", text: "7个工作日内告知补正", kind: "step" },
      { id: "third", text: "涉及第三方", kind: "question" },
      { id: "consult", text: "书面征求第三方意见（15个工作日）", kind: "step" },
      { id: "review", text: "审查，拟定答复", kind: "step" },
      { id: "late", text: "需要延长", kind: "question" },
      { id: "extend", text: "延长不超过20个工作日，告知申请人", kind: "step" },
      { id: "reply", text: "作出答复，送达申请人", kind: "step" },
      { id: "file", text: "登记、归档", kind: "end" }
    ],
    arrows: [
      { from: "submit", to: "register" }, { from: "register", to: "clear" },
      { from: "clear", to: "correct", label: "否" }, { from: "correct", to: "register", label: "补正后" }, { from: "clear", to: "third", label: "是" },
      { from: "third", to: "consult", label: "是" }, { from: "third", to: "review", label: "否" }, { from: "consult", to: "review" },
      { from: "review", to: "late" }, { from: "late", to: "extend", label: "是" }, { from: "late", to: "reply", label: "否" },
      { from: "extend", to: "reply" }, { from: "reply", to: "file" }
    ]
  }]
}
