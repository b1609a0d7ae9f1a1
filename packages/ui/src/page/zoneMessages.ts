/** What the page of a zone says, in one dictionary. */

/** The words of the page. */
export type ZoneMessages = typeof zoneMessages

/** The words of the page in Chinese. */
export const zoneMessages = {
  asking: "正在载入……",
  failed: "专区的信息没有载入。",
  retry: "再试一次",
  print: "打印",
  open: "今天是工作日，按开放时间接待",
  closed: "今天不是工作日",
  unknown: "今天是否工作日，放假通知还没有公布",
  today: "今天",
  plan: "平面图",
  planNote: "示意图，不按比例。",
  entrance: "入口",
  areas: "功能区",
  canDo: "可以办理",
  hours: "开放时间",
  days: "日期",
  time: "时间",
  noHours: "请向专区询问。",
  materials: "资料",
  material: "名称",
  area: "放在",
  updatedOn: "更新日期",
  unstated: "未注明",
  noMaterials: "没有列出资料。",
  addressees: "可以在这里申请的机关",
  contact: "咨询与帮助",
  functions: { selfQuery: "自助查询", reading: "资料阅览", intake: "申请接收", consultation: "政策咨询" },
  day: (day: string) => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日")
}
