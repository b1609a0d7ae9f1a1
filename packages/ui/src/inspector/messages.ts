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
  theme: { label: "显示", auto: "跟随系统", light: "浅色", dark: "深色", sun: "强光下" },
  kept: { yes: "已保存在本机", no: "没有保存成功，请马上导出", pending: "正在保存…" },
  network: { on: "有网络", off: "没有网络，可以照常填写" },
  device: {
    title: "保存在哪里", surveys: "检查记录和照片逐项保存在这台设备的浏览器里，刷新、关机、没电都不会丢；没有提交以前，只有这台设备上有。",
    lasting: "浏览器已经承诺长期保存，不会自行清除。", evictable: "设备空间不足时浏览器可能清除；重要的请及时提交或者导出。", none: "这个浏览器不让网页保存内容：关闭以后就没有了，请随时导出。",
    ready: "这一页已经可以在没有网络时打开。", notYet: "正在准备离线打开，请再等几秒。", never: "这一页没有网络时打不开（离线打开需要安全的网址，即 https）；已经打开的可以照常填写，请不要关闭。",
    clear: "提交以后可以从本机删去。请不要让他人使用这台设备。"
  },
  list: {
    title: "检查记录与排名", start: "开始检查", import: "导入检查记录（JSON）", importing: "正在导入…", none: "还没有检查记录。", rank: "名次", zone: "专区", on: "检查日期", points: "得分", grade: "等次",
    missing: "不符合", assessed: "已检查", open: "填写", findings: "结论", export: "导出", drop: "删去", dropSure: "确定删去？", few: "检查不足一半，不计分", faults: (file: string) => `${file} 没有导入：`, more: (count: number) => `另有 ${count} 处`,
    state: "提交", notHanded: "未提交", partly: "没有提交完", handed: (on: string) => `${on} 已提交`, again: (on: string) => `复查（${on} 的检查）`, later: "以后又检查过", hand: "提交与整改", chart: "得分（满分100）"
  },
  start: {
    title: "开始检查", zone: "专区", other: "其他专区", name: "专区名称", venue: "场所", tier: "层级", by: "检查人", method: "检查方式", begin: "开始", cancel: "取消", missing: "请填写", choose: "请选择"
  },
  fill: {
    sections: "分项", circumstances: "基本情形", yes: "是", no: "否", unknown: "不知道", wanted: "要求", onlyIf: "仅当：", noAnswer: "填写的内容不合要求", more: "其他（每行一项）", photos: "照片",
    addPhotos: "拍照或者选择照片", photoHelp: "照片和它的指纹（SHA-256）保存在本机；提交时只上传不符合项的照片。", dropPhoto: (name: string) => `删去 ${name}`, taking: "照片正在保存到本机…", sending: "这份检查正在提交，现在不能改。", sent: "提交以后没有收到答复，不知道办公室收到没有。请再提交一次，不会重复；收到答复以前不能改。", notHashed: "照片没有保存成功：读取失败，或者设备空间不足",
    last: "上次检查时的样子", photoGone: "照片不在这台设备上", previous: "上一项", next: "下一项", done: "查看结论", units: { count: "", measure: "" }, other: "其他", undo: "撤销", undone: "已撤销上一步", nextOpen: "下一个未答", allDone: "都答完了",
    again: (on: string) => `复查：只问 ${on} 检查时不符合的事项`, locked: "这份检查已经提交，不能再改；整改以后做一次复查。"
  },
  progress: (answered: number, all: number) => `已答 ${answered} / ${all}`,
  findings: {
    title: "检查结论", all: "全部", saw: "所见", noAnswer: "未答", mend: "整改清单", report: "检查报告", fill: "继续填写", back: "返回列表", score: "得分", few: "检查不足一半的应查事项，暂不计分", hand: "提交",
    assessed: (assessed: number, applicable: number) => `应查 ${applicable} 项，已查 ${assessed} 项`, evidence: "证据", expired: "已过期的证据", none: "没有这样的结论。", filter: "只看", photo: (what: string) => `照片：${what}`,
    waived: ({ reason, signedBy, through }: { readonly reason: string; readonly signedBy: string; readonly through: string }) => `豁免：${reason}；${signedBy}同意，至 ${through} 止`, waivedBy: "豁免依据"
  },
  waiver: {
    open: "豁免", change: "修改豁免", drop: "取消豁免", title: "豁免这一项", reason: "为什么可以不符合", signedBy: "谁同意的", cite: "依据的文件（名称和文号，可以不填）", through: "至哪一天止", keep: "保存豁免", leave: "不豁免了",
    wrong: "请填写", wrongDay: "请填写今天或者今天以后的日期", help: "豁免只在到期以前算数；到期还不符合的，仍然是不符合。", title2: "豁免事项", none: "没有豁免。"
  },
  mend: {
    title: "整改清单", none: "没有需要整改的事项。", nth: "序号", what: "整改事项", basis: "依据", weight: "要求程度", by: "责任人", until: "整改期限", done: "完成情况", days: "几个工作日以内",
    usual: "没有单独写明的，都由", usualDays: "都在几个工作日以内", help: "提交时按这里写的责令整改，届满日由办公室按工作日历算出；没有写的，提交以后由负责人责令。", within: (days: number) => `${days}个工作日以内`,
    free: (wanted: ReadonlyArray<string>) => `文件写“可”的，做不做由各地决定，不列入整改：${wanted.join("；")}。`
  },
  stage: { Open: "待责令", Ordered: "整改中", Reported: "已报整改，待复查", Passed: "复查通过", Waived: "已豁免" },
  hand: {
    title: "提交与整改", noOffice: "这里没有可以提交的办公室：请导出检查记录，交给办公室。", what: "要提交的", missing: (count: number) => `不符合 ${count} 项`, waived: (count: number) => `其中豁免 ${count} 项`, ordered: (count: number) => `责令整改 ${count} 项`,
    photos: (count: number) => `照片 ${count} 张`, points: (points: string) => `得分 ${points}`, send: "提交", sending: "正在提交…", offline: "现在没有网络。内容都在本机，有网络以后再提交。", login: "账号", password: "密码", logIn: "登录并提交",
    needLogin: "请用检查岗位的账号登录。", anyway: "仍然提交", stillOpen: (days: ReadonlyArray<string>) => `这个专区 ${days.join("、")} 的检查还有整改没有办结。同一次检查不要提交两遍；确实是另一次检查的，可以提交。`,
    failed: "没有提交成功", kept: "本机的内容都在，可以再提交；已经提交的不会重复。", done: (on: string) => `${on} 已经提交`, part: "检查已经登记，还有一部分没有提交，请再提交一次。", rechecked: (on: string) => `${on} 复查结果已经提交`,
    stages: "整改情况", what2: "要求", stage: "办理情况", who: "责任人", due: "届满日", look: "查询整改情况", again: "开始复查", close: "全部办结。", recheckWhat: "复查提交以后：符合的复查通过，不符合的退回重新整改；责任单位还没有报告整改的，不在这次复查之内。",
    passed: (count: number) => `复查符合 ${count} 项`, failedAgain: (count: number) => `仍不符合 ${count} 项`, notSeen: (count: number) => `还没有查 ${count} 项`
  },
  report: {
    title: (zone: string) => `${zone}政务公开专区检查报告`, zone: "专区", place: "场所与层级", on: "检查日期", by: "检查人", method: "检查方式", rules: "检查依据", result: "检查结果", outcome: "结论", count: "项数",
    mend: "整改事项", findings: "逐项结论", requirement: "要求", saw: "所见", sign: "检查人签字", signZone: "专区负责人签字", date: "日期", day: "年　　月　　日", version: "规则", photos: "照片", again: (on: string) => `${on} 检查的复查`
  }
}

/** The texts of the inspector. */
export type InspectorWords = typeof messages
