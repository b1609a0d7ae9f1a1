/** Every text of the sheets, in Chinese: part of the dictionary of the counter. */

/** @internal */
export const sheetWords = {
  sheet: {
    zone: "专区", at: (day: string, time: string) => `${day} ${time}`, more: "更多", offers: "办理", of: (what: string) => `（${what}）`, table: (title: string) => `${title}，可以左右滚动`,
    missing: "缺", met: "已具备", duty: "须遵守", should: "应", may: "可"
  },
  staff: {
    title: "人员一览", roster: "两周在岗表", person: "人员", posts: "岗位", noPosts: "本专区还没有设立岗位。", holders: "在任人员", noHolders: "没有在任人员。",
    places: { main: "A岗", deputy: "B岗" }, tenures: { fullTime: "专职", partTime: "兼职", purchased: "购买服务" },
    statuses: { staffed: "人员到位", understaffed: "人员不足", uncovered: "无人接岗" },
    now: { onDuty: "在岗", covers: "接岗", ready: "在岗备岗", away: "离岗" }, coverFor: (who: string) => `替 ${who}`,
    marks: { here: "在", covers: "替", away: "离", planned: "拟离", asked: "申请", none: "—" },
    markWords: { here: "在岗", covers: "接岗", away: "离岗", planned: "已同意离岗", asked: "申请离岗，未审批", none: "未任职" },
    dayOff: "休", makeUp: "班", unknownDay: "未定", legend: "图例", today: "今天",
    columns: ["人员", "现在、任职", "培训、考核", "还缺", "办理"], since: (day: string) => `${day}起`,
    trained: (times: number, on: string, title: string) => `培训 ${times} 次，最近 ${on}《${title}》`, untrained: "没有培训记录",
    appraised: (on: string, grade: string) => `考核 ${on} ${grade}`, appraisal: (day: string) => `下次年度考核：${day}`, certificates: (list: string) => `证书：${list}`,
    grades: { excellent: "优秀", competent: "称职", basic: "基本称职", incompetent: "不称职" }, complete: "齐备",
    absences: "离岗和接岗", noAbsences: "没有人离岗或者申请离岗。", absenceColumns: ["人员", "事由", "起止", "接岗", "办理"],
    kinds: { secondment: "临时抽调", leave: "请假", training: "外出培训", sudden: "临时缺勤" }, stages: { asked: "待审批", approved: "已同意，未离岗", away: "已离岗" },
    span: (from: string, back: string) => `${from} 至 ${back}`, open: "未定", noCover: "无人接岗", owed: "应办", needs: "规则要求", count: (all: number, missing: number) => (missing === 0 ? `规则要求 ${all} 项，没有缺少的` : `规则要求 ${all} 项，其中缺少 ${missing} 项`), needColumns: ["要求", "情况", "依据"],
    gaps: "规则要求、还没有设立的岗位", gap: (title: string) => `${title}：没有设立`, of: (what: string, title: string) => `${title}的${what}`,
    summary: { onDuty: (count: number) => `在岗 ${count} 人`, away: (count: number) => `离岗 ${count} 人`, uncovered: (count: number) => `无人接岗 ${count} 处`, lacking: (count: number) => `人员不足 ${count} 个岗位`, gaps: (count: number) => `未设立 ${count} 个岗位` }
  },
  facility: {
    title: "设施一览", rounds: "今日检查、清洁", noRounds: "没有登记定期检查、清洁。", roundColumns: ["做完", "事项", "上次", "期限", "发现的问题（没有的不填）"],
    tick: (title: string) => `做完：${title}`, finding: (title: string) => `${title}发现的问题`, lastBy: (on: string, by: string) => `${on} ${by}`, never: "还没有做过",
    everies: { workingDays: (days: number) => (days === 1 ? "每个工作日" : `每${days}个工作日`), calendarDays: (days: number) => (days === 1 ? "每日" : `每${days}日`), months: (months: number) => (months === 1 ? "每月" : `每${months}个月`) },
    standings: { done: "今天已做", overdue: "已逾期", today: "今天应做", later: "未到期", undetermined: "期限待定" }, left: (days: number) => `逾期 ${-days} 个工作日`, inTime: (days: number) => `还有 ${days} 个工作日`,
    record: (count: number) => `登记做完的 ${count} 项`, recording: "正在登记…", recorded: "已登记", notRecorded: "没有登记", later: "以后到期的",
    outcome: (good: number, bad: number) => (bad === 0 ? `已登记 ${good} 项` : `已登记 ${good} 项，${bad} 项没有登记`), outcomeHelp: "没有登记的，原因写在那一行；处理以后可以再登记。", help: "做完的勾选，一次登记；每一项各自办理，办成与否写在那一行。发现多个问题的，用分号隔开。",
    findings: "检查发现、没有处理的问题", found: (on: string) => `${on}发现`,
    opening: "开放时间", noOpening: "没有登记开放时间。", closedToday: "今天不开放", unknownToday: "今天是否开放，待放假通知公布后确定", openedAt: (time: string, by: string) => `${time} 启用（${by}）`, closedAt: (time: string) => `${time} 关闭`,
    notOpened: "今天还没有登记启用", leftOpen: (day: string) => `${day} 启用以后没有登记关闭`, late: "晚于公布时间", early: "早于公布时间", coming: (from: string, through: string, reason: string) => `${from === through ? from : `${from} 至 ${through}`}：${reason}`, shut: "不开放",
    assets: "设施设备", noAssets: "没有登记设施设备。", elsewhere: "没有写明放在哪里", assetColumns: ["名称", "状态", "保管人", "办理"], disposed: (count: number) => `已处置的（${count}）`,
    statuses: { inOrder: "正常", faulty: "故障", changed: "擅自更换待处理", low: "需要补充", outdated: "过期", disposed: "已处置", ended: "已结束" },
    stages: { reported: "已报告，待联系厂家", called: "已联系厂家，待维修", repaired: "已维修，待验收", again: "维修后再次故障，待联系厂家", changed: "擅自更换，待处理" }, trouble: (what: string, since: string) => `${what}（${since}起）`, faults: (count: number) => `共故障 ${count} 次`,
    stocks: "表格、文具库存", noStocks: "没有登记库存。", stockColumns: ["名称", "现有", "下限", "最近变动", "办理"], low: "需要补充",
    materials: "摆放资料", noMaterials: "没有登记摆放资料。", materialColumns: ["名称", "版本", "来源", "有效", "办理"], materialStandings: { outdated: "过期", expired: "有效期已满", expiring: "即将到期", current: "有效" }, through: (day: string) => `至 ${day}`, shown: (day: string) => `${day}摆放`,
    needs: "规则要求和缺少的", needColumns: ["要求", "情况", "依据"], needStandings: { met: "已具备", missing: "缺少", faulty: "有故障", low: "数量不足", outdated: "已过期" }, metNeeds: (count: number) => `已具备的 ${count} 项`, allMet: "规则要求的都已具备。",
    summary: { overdue: (count: number) => `检查逾期 ${count} 项`, due: (count: number) => `今天应做 ${count} 项`, faulty: (count: number) => `故障 ${count} 件`, low: (count: number) => `需要补充 ${count} 种`, outdated: (count: number) => `资料过期 ${count} 种`, missing: (count: number) => `缺少 ${count} 项`, fine: "没有需要处理的。" }
  },
  reading: {
    title: "今日查阅", day: "日期", entry: "登记一次查阅", topics: "查阅内容", topicsHelp: "多项用分号隔开；写事项或者主题，不写姓名。回车登记。", result: "结果", ways: "方式", pages: "复制页数", copy: "复制方式", more: "帮助、传输、意见建议", difficulty: "有困难的", help: "给了什么帮助", delivery: "电子传输", none: "没有",
    rulesTold: "已告知守则", suggests: "提出了意见建议", send: "登记", sending: "正在登记…", kept: (topics: string, count: number) => `已登记：${topics}（这里连续登记 ${count} 次）`, later: "需要后续帮助、留联系方式的，另用完整表单登记",
    noTopic: "写明查阅了什么", noWay: "至少选一种方式", noPages: "填写页数，如 3", noHelp: "写明给了什么帮助",
    visits: "当日的查阅", visitsOf: (count: number) => `当日的查阅（${count} 次）`, noVisits: "这一天还没有登记查阅。", columns: ["时间", "查阅内容和结果", "方式", "复制、传输、带离", "帮助", "办理"], page: (count: number) => `复制 ${count} 页`, open: "待处理", told: "未告知守则",
    sums: "合计", sumColumns: ["当日", "本月", "上月"],
    sumRows: { visits: "查阅人次", online: "网络查阅", paper: "纸质文本查阅", lookedUp: "查阅内容（项）", missed: "没有查到或者部分查到", helped: "提供帮助", pages: "复制页数", deliveries: "电子传输", handedOut: "带离、借出", suggestions: "提出意见建议", open: "待处理" },
    demand: "本月查阅内容", demandColumns: ["内容", "次数", "查到", "没有查到", "待处理"], noDemand: "本月还没有登记查阅。", rules: "查阅守则和不得做的"
  }
}
