/** Every text of the inspector, in Chinese; an integrator may hand in another dictionary. Questions and remedies come from the rules. */

/** @example
 * ```ts
 * import { inspectorMessages } from "@zone/ui"
 *
 * inspectorMessages.progress(3, 12) // => "已答 3 / 12"
 * ```
 */
export const messages = {
  title: "专区检查", skip: "跳到正文", wait: "正在读取…", again: "再试一次", print: "打印", basis: "依据", interpretation: "理解适用",
  theme: { label: "显示", auto: "跟随系统", light: "浅色", dark: "深色" },
  kept: { yes: "已保存在本机（仅本次会话）", no: "没有保存成功，请马上导出", pending: "正在保存…" },
  list: {
    title: "检查记录与排名", start: "开始检查", import: "导入检查记录（JSON）", none: "还没有检查记录。", rank: "名次", zone: "专区", on: "检查日期", points: "得分", grade: "等次",
    missing: "不符合", assessed: "已检查", open: "填写", findings: "结论", export: "导出", drop: "删去", dropSure: "确定删去？", few: "检查不足一半，不计分", faults: (file: string) => `${file} 没有导入：`, more: (count: number) => `另有 ${count} 处`
  },
  start: {
    title: "开始检查", zone: "专区", other: "其他专区", name: "专区名称", venue: "场所", tier: "层级", by: "检查人", method: "检查方式", begin: "开始", cancel: "取消", missing: "请填写", choose: "请选择"
  },
  fill: {
    sections: "分项", circumstances: "基本情形", yes: "是", no: "否", unknown: "不知道", wanted: "要求", onlyIf: "仅当：", noAnswer: "填写的内容不合要求", more: "其他（每行一项）", photos: "照片",
    addPhotos: "拍照或者选择照片", photoHelp: "照片不上传、不保存，只记下文件名和指纹（SHA-256）。", dropPhoto: (name: string) => `删去 ${name}`, notHashed: "照片读取失败，请重新选择",
    previous: "上一项", next: "下一项", done: "查看结论", units: { count: "", measure: "" }, other: "其他"
  },
  progress: (answered: number, all: number) => `已答 ${answered} / ${all}`,
  findings: {
    title: "检查结论", all: "全部", saw: "所见", noAnswer: "未答", mend: "整改清单", report: "检查报告", fill: "继续填写", back: "返回列表", score: "得分", few: "检查不足一半的应查事项，暂不计分",
    assessed: (assessed: number, applicable: number) => `应查 ${applicable} 项，已查 ${assessed} 项`, evidence: "证据", expired: "已过期的证据", waived: (by: string, through: string) => `${by} 同意豁免至 ${through}`, none: "没有这样的结论。", filter: "只看"
  },
  mend: { title: "整改清单", none: "没有需要整改的事项。", nth: "序号", what: "整改事项", basis: "依据", weight: "要求程度", by: "责任人", until: "整改期限", done: "完成情况" },
  report: {
    title: (zone: string) => `${zone}政务公开专区检查报告`, zone: "专区", place: "场所与层级", on: "检查日期", by: "检查人", method: "检查方式", rules: "检查依据", result: "检查结果", outcome: "结论", count: "项数",
    mend: "整改事项", findings: "逐项结论", requirement: "要求", sign: "检查人签字", signZone: "专区负责人签字", date: "日期", day: "年　　月　　日", version: "规则"
  }
}

/** The texts of the inspector. */
export type InspectorWords = typeof messages
