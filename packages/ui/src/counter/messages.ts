/** Every text of the counter, in Chinese; an integrator may hand in another dictionary. What a server says is shown as it says it. */

import { accessWords } from "./access/accessWords.ts"
import { sheetWords } from "./sheets/sheetWords.ts"

/** @example
 * ```ts
 * import { counterMessages } from "@zone/ui"
 *
 * counterMessages.form.atLeast(1) // => "不能小于1"
 * ```
 */
export const messages = {
  skip: "跳到正文",
  wait: "正在读取…",
  again: "再试一次",
  close: "收起",
  basis: "依据",
  /** A reading that no text settles. */
  interpretation: "理解适用",
  print: "打印",
  theme: { label: "显示", auto: "跟随系统", light: "浅色", dark: "深色" },
  places: { label: "栏目", today: "今日", board: "待办", handOver: "当日移交", reading: "今日查阅", facility: "设施一览", staff: "人员一览", statistics: "统计", report: "年度报告", calendar: "工作日历", accounts: "账号与自助机", password: "改密码", registers: "登记簿" },
  find: { label: "按编号查找", button: "查找", none: (number: string) => `没有找到编号为 ${number} 的事项` },
  live: { on: "实时更新中", off: "连接中断，正在重新连接；显示的可能不是最新", unknown: "正在连接" },
  login: {
    title: "登录", login: "账号", password: "密码", button: "登录", sending: "正在登录…",
    missing: "填写账号和密码",
    lost: "登录已经结束。重新登录以后接着办，已填写的内容还在。",
    wait: (seconds: number) => `为了保护账号，请在 ${seconds >= 90 ? `${Math.ceil(seconds / 60)} 分钟` : `${seconds} 秒`}以后再试。忘记密码的，请联系管理员。`,
    post: "岗位", choosePost: "选择今天的岗位", choosePostHelp: "岗位决定能办什么、能看到什么。以后可以在页面上方更换。",
    out: "退出", leaving: "正在退出…", unclosed: "这里已经退出，但是服务器还不知道", unclosedHelp: "请再试一次；一直不行的，关闭这个浏览器，登录会在一段时间不用以后自动失效。", ending: (minutes: number) => `登录将在 ${minutes} 分钟以内结束`, endingHelp: "没有提交的内容请尽快提交，或者继续登录。", keep: "继续登录", endingFirm: "到时须重新登录，已填写的内容会保留。"
  },
  late: {
    title: "离开那一页以后", open: "打开", done: (name: string) => `已办理：${name}`, partly: (name: string, undone: number) => `${name}：有 ${undone} 件没有办成，请回到那一页核对`,
    failed: (name: string, title: string, remedy: string) => `没有办成：${name}。${title}：${remedy}`, unknown: (name: string) => `没有收到结果：${name}。恢复连接以后，请核对是否已经办理`
  },
  problem: {
    after: (seconds: number) => `${seconds} 秒以后可以再试`, offline: "已填写的内容还在。恢复连接以后再试，不会重复办理。", roles: "由以下岗位办理："
  },
  today: {
    title: "今日工作", workingDay: "工作日", dayOff: "非工作日", due: "今天到期和已经逾期", none: "没有今天到期或者逾期的事项。",
    rooms: "各类事项", came: "今日新收", open: "在办", total: "合计", room: "事项", status: "分布"
  },
  board: {
    title: "待办", room: "事项", role: "由谁办", unit: "承办单位", zone: "专区", standing: "情形", within: "工作日以内", any: "全部",
    standings: { overdue: "已逾期", due: "有期限", undetermined: "期限待定", open: "无期限" },
    left: (days: number) => (days < 0 ? `逾期 ${-days} 个工作日` : days === 0 ? "今天到期" : `还有 ${days} 个工作日`),
    provisional: "暂定", provisionalHelp: "放假通知公布以后可能变动", undetermined: "待放假通知公布后确定",
    what: "应办", due: "届满日", number: "编号", none: "没有符合条件的待办事项。", count: (count: number, overdue: number) => `共 ${count} 项，其中逾期 ${overdue} 项`,
    reset: "清除条件", days: (days: number) => `${days} 个工作日`
  },
  register: {
    begin: "登记新的", from: "起", through: "止", status: "状态", number: "编号", sort: "排序", on: "按日期", due: "按届满日", descending: "新的在前", descendingDue: "晚的在前", zone: "专区", limit: "期限", limits: { overdue: "已逾期", today: "今天到期和已逾期" }, clear: "清除条件", printed: (day: string) => `打印于${day}`, span: (from: string, through: string) => `${from === "" ? "" : `${from}起`}${through === "" ? "" : `至${through}`}`,
    search: "查询", more: "更多", loadingMore: "正在读取更多…", name: "按姓名查找", nameHelp: "须与登记的姓名完全一致；姓名不会出现在地址中", findName: "查找",
    export: "导出（CSV）", exporting: "正在导出…", exported: (lines: number) => `已导出 ${lines} 行；个人信息按岗位遮盖`, none: "没有符合条件的记录。",
    shown: (lines: number) => `显示 ${lines} 行`, all: "已全部显示", open: "打开", unsettled: "期限未定"
  },
  begin: { choose: "要登记什么？", none: "这里没有可以由本岗位新登记的事项。" },
  form: {
    summary: (count: number) => `有 ${count} 处需要改正`, required: "必填", requiredMark: "必填", optional: "选填", noNumber: "填写数字", noDay: "填写日期，如 2026-12-01",
    choose: "请选择", chooseFile: "选择文件", stillSending: "文件还在上传，请稍候", atLeast: (least: number) => `不能小于${least}`, atMost: (most: number) => `不能大于${most}`,
    atLeastOne: "至少填写一项", wrong: "服务器认为这里填写有误，请核对", personal: "个人信息", personalHelp: "加密保存；谁看过都有记录",
    yes: "是", no: "否", add: "添加一项", drop: (nth: number) => `删去第 ${nth} 项`, item: (nth: number) => `第 ${nth} 项`, include: "填写这一部分", leaveOut: "不填",
    uploading: "正在上传", uploaded: "已上传", shown: "当面出示，已核对", files: "提交文件", proof: "身份证明", send: "提交", sending: "正在提交…", cancel: "取消", other: "按 JSON 填写", offered: "可以从列出的里面选，也可以自己填写",
    range: (least: number | undefined, most: number | undefined) => (least === undefined ? `不大于 ${most}` : most === undefined ? `不小于 ${least}` : `${least} 至 ${most}`),
    empty: "没有需要填写的内容，核对以后提交。", refused: "不能这样办理"
  },
  matter: {
    status: "状态", facts: "登记事项", owed: "应办与期限", nothingOwed: "目前没有应办的事。", reckoning: "逐日计算过程", actions: "现在可以办",
    noActions: "本岗位现在没有可办的。", others: "可以由其他岗位办", forbidden: "现在不能办的，及其原因", papers: "文书", noPapers: "还没有文书。", makePaper: "制作", maybe: "（选填）",
    personal: "个人信息与申请内容", masked: "已遮盖", reveal: "查看", why: "查看事由", whyHelp: "如：与来人核对身份。事由会记入查看记录。", whyMissing: "填写查看事由",
    showIt: "记录并查看", history: "办理过程", by: (role: string, actor: string) => `${role} ${actor}`, pictures: "检查照片", picturesHelp: "看到这一件的人都可以看照片；查看会记录。", picture: (what: string, nth: number) => (what === "" ? `照片${nth}` : `照片${nth}：${what}`), inNewTab: "（在新标签页打开）",
    files: "附件", file: (nth: number) => `附件 ${nth}`,
    overtaken: "别人刚刚办理过这一件", overtakenHelp: "您填写的内容还在。看过新的情况以后，可以再次提交。", newSince: "新的变动：", news: "这一件刚有变动", look: "看新的情况",
    notNow: "按新的情况，现在不能这样办：", done: (name: string) => `已办理：${name}`, repeated: "此前已经办理过，没有重复办理", assigned: "交由", version: (version: number) => `第 ${version} 版`
  },
  papers: {
    issued: "已出具", mayBe: "可以出具", inNewTab: "（在新标签页打开）", events: (count: number) => `打开和打印记录（${count}）`,
    did: { drawn: "打开或者用浏览器打印", queued: "送到打印机", retry: "再打印一次", cancel: "不再打印", confirm: "确认已经印出" },
    print: {
      to: (printer: string) => `送到${printer}`, copyTo: (printer: string) => `补打到${printer}（标明“副本”）`, copy: "副本", attempt: (nth: number) => `第 ${nth} 次`,
      stages: {
        waiting: "等待打印", sending: "正在送往打印机", printing: "打印机已接收，还没有印完", held: "打印机停下了", unconfirmed: "打印机没有回报结果，请看纸上是否印出",
        completed: "已打印", cancelled: "已取消", failed: "没有打印出来"
      },
      actions: { retry: "再打印一次", cancel: "不再打印", confirm: "已经印出" }
    }
  },
  check: {
    title: "登记前核对", help: "按姓名查找同一人此前的事项，核对是否重复；申请还核对是否由本窗口接收。查看会记录。", button: "核对", again: "重新核对", checking: "正在核对…",
    competence: "是否由本窗口接收", noAddressee: "填写向谁提出以后，可以看到是否由本窗口接收。", all: "各种情形怎样办", earlier: "同一人此前的事项",
    none: "没有找到同名的人此前的事项。", count: (month: number, year: number) => `同名的人本月 ${month} 件，本年 ${year} 件。`, open: "打开", inNewTab: "（在新标签页打开，填写的内容不会丢）",
    likeness: (percent: number) => `内容相似 ${percent}%`, sameAgency: "同一机关", otherAgency: "其他机关", human: "相似只供参考，是否重复由工作人员判断；重复的也要登记。",
    look: "请看过以下情况，再决定是否登记。", goOn: "已看过，仍然登记", failed: "核对没有完成", failedHelp: "可以重新核对，也可以直接提交。"
  },
  bank: {
    label: "从问答库查找", button: "查找", none: "问答库里没有合适的，请自行答复或者交办。", use: "用这一条", source: (title: string, unit: string) => `依据：${title}；${unit}`
  },
  handOver: {
    title: "当日移交", help: "接收的申请当日转交被申请单位。勾选以后一次移交，每一件各自办理，办成与否写在那一行。", none: "没有待移交的申请。", all: "全部",
    columns: ["登记编号", "接收日期", "申请人", "所需政府信息", "移交材料"], doneColumns: ["登记编号", "移交给", "申请人", "签收人", "是否按期"],
    tick: (number: string) => `移交 ${number}`, late: "已过当日", inTime: "按期", count: (count: number) => `${count} 件`, receiver: "签收人（知道的填写）",
    print: "打印移交清单", pass: (count: number) => `移交所选的 ${count} 件`, passing: "正在移交…", passed: "已移交", notPassed: "没有移交", done: "今日已移交", noneDone: "今天还没有移交过。",
    outcome: (good: number, bad: number) => (bad === 0 ? `已移交 ${good} 件` : `已移交 ${good} 件，${bad} 件没有移交`), outcomeHelp: "没有移交的，原因写在那一行；处理以后可以再移交。",
    sheet: (from: string, to: string, day: string) => `${from}于${day}将下列政府信息公开申请移交${to}办理。`, signFrom: "移交人", signTo: "签收人（盖章）", signedOn: "签收日期：　　　　年　　月　　日"
  },
  statistics: { title: "统计", axis: "按月", at: (month: string) => `${month}月`, contents: "各类事项", year: "年份", none: "这一年没有可以统计的。", table: "数字表", what: "统计项目", by: "区分", total: "合计" },
  report: {
    title: "年度报告", findings: "表内关系不符", oddities: "需要核对的个案", cases: (count: number) => `${count} 件`, open: "点数字可以看到对应的事项。",
    tables: { three: "收到和处理政府信息公开申请情况", four: "政府信息公开行政复议、行政诉讼情况" }, none: "没有对应的事项。", fine: "表内关系全部相符。"
  },
  calendar: {
    title: "工作日历", settled: "放假通知已经公布", open: "放假通知还没有公布，按周末推算，均为暂定", version: "版本", kinds: { workday: "工作日", weekend: "周末", holiday: "放假", makeUpDay: "调休上班" },
    short: { holiday: "休", makeUpDay: "班" }, add: "登记下一年度的放假通知", addHelp: "把放假通知的全文（从标题到落款）连同网址粘贴到下面，也可以选择文本文件或者 holiday-cn 数据集的年度文件（JSON）。先试算：与原文核对读出的日子，看清哪些事项的届满日会变动，再登记。",
    paste: "通知全文", file: "选择文件", unreadable: "这个文件读不出来，请重新选择，或者把全文粘贴到下面", try: "试算", record: "登记通知", noJson: (line: number) => `看起来是 JSON 文件，但第 ${line} 行读不下去，核对这一行和上一行的引号、逗号、括号`,
    faultAt: (line: number, path: string) => (path === "" ? `第 ${line} 行` : `第 ${line} 行（${path}）`), faultIn: (path: string) => `没有这一项，或者不对：${path}`,
    read: "读出的放假安排，请与原文核对", festival: "节日", off: "放假", work: "调休上班", untilDay: "至", none: "—", moves: (matters: number) => (matters === 0 ? "没有事项的届满日会变动。" : `涉及 ${matters} 件：`),
    recorded: "已登记。", tried: "试算结果，还没有登记。", number: "编号", what: "应办", before: "原届满日", after: "新届满日", kind: "变动",
    changes: { moved: "变动", settled: "确定", told: "算出", unknown: "仍待定", byHand: "须人工核对" }, outcomes: { recorded: "已记录", listed: "待记录", failed: "没有记录成功" },
    months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"], weekdays: ["一", "二", "三", "四", "五", "六", "日"]
  },
  ...sheetWords,
  ...accessWords,
  day: (year: number, month: number, day: number, weekday: string) => `${year}年${month}月${day}日（周${weekday}）`
}

/** The texts of the counter. */
export type CounterWords = typeof messages
