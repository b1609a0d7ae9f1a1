/** Rules of the reading room, on A3 to hang up. */
import type { Paper } from "@zone/core/paper"
import { paperParts } from "./paperParts.ts"

const { onePage, paragraph, plain, strong } = paperParts

/** @internal */
export const notice: Paper = {
  id: "reading-rules",
  title: "政府信息查阅人守则",
  style: "notice",
  ticket: { ...onePage, sheet: "A3", laminated: true },
  date: "2026-11-21",
  basis: [{ document: "example/notice", clause: "4", reading: "interpretation", cite: "《示例区政务公开专区建设方案》第四项" }],
  blocks: [
    paragraph("欢迎到政务公开专区查阅政府信息。查阅一律免费，请遵守下列守则："),
    {
      _tag: "List",
      numbered: true,
      items: [
        [plain("入室请"), strong("登记"), plain("；老年人、残疾人可以请工作人员代为填写。")],
        [plain("保持安静，爱护资料和设备，不在资料上"), strong("涂改、勾画、折页"), plain("。")],
        [plain("资料阅后放回原处；需要复印的，请到咨询台办理。")],
        [plain("自助查询终端请按提示操作，"), strong("离开前退出"), plain("个人账号。")],
        [plain("需要的信息没有找到的，可以当场提出政府信息公开申请。")]
      ]
    },
    { _tag: "Heading", level: 1, text: "开放时间" },
    paragraph("周一至周五 9:00—12:00，14:00—18:00（法定节假日除外）"),
    { _tag: "Seal", office: "示例区行政服务中心", date: "2026年11月21日" }
  ]
}
