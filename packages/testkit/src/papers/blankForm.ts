/** A blank application form, with a part to cut off. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { asks, blank, onePage, plain, regulation, ticks, words } = paperParts

/** @internal */
export const blankForm: Paper = {
  id: "application-form",
  title: "政府信息公开申请表",
  style: "form",
  ticket: { ...onePage, copies: 20 },
  date: "2026-11-21",
  basis: [regulation("29", "《中华人民共和国政府信息公开条例》第二十九条")],
  blocks: [
    {
      _tag: "Form",
      shares: [11, 16, 17, 20, 15, 21],
      rows: [
        [asks("申请人\n信息", 1, 6), asks("公民", 1, 3), asks("姓　　名"), words(""), asks("工作单位"), words("")],
        [asks("证件名称"), words(""), asks("证件号码"), words("")],
        [asks("联系电话"), words(""), asks("邮政编码"), words("")],
        [asks("法人或者其他组织", 1, 3), asks("名　　称"), words("", 3)],
        [asks("组织机构代码"), words(""), asks("法人代表"), words("")],
        [asks("联系人姓名"), words(""), asks("联系电话"), words("")],
        [
          asks("所需信息情况", 1, 4), asks("所需信息的内容描述"),
          { content: { _tag: "Room", height: 38 }, columns: 4, label: "名称、文号或者便于查询的其他特征" }
        ],
        [asks("所需信息的用途"), { content: { _tag: "Room", height: 14 }, columns: 4 }],
        [asks("信息的指定提供方式（可多选）", 3), ticks(2, "纸质", "电子邮件", "光盘", "磁盘")],
        [asks("获取信息的方式（可多选）", 3), ticks(2, "邮寄", "网上获取", "自行领取", "当场阅读、抄录", "传真")]
      ]
    },
    { _tag: "Choices", label: "若本机关无法按照指定方式提供所需信息", choices: [{ label: "也可接受其他方式", ticked: false }, { label: "不接受其他方式", ticked: false }] },
    { _tag: "Signatures", lines: [{ label: "申请人签名（盖章）", dated: true }] },
    { _tag: "Cut", label: "以下由受理机关填写" },
    { _tag: "Paragraph", indented: false, runs: [plain("收到日期："), blank(40), plain("　登记编号："), blank(40), plain("　经办人："), blank(25)] }
  ]
}
