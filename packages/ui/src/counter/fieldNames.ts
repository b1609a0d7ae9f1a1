/**
 * What the fields of forms are called, by their keys, where the server says no more than what kind of thing stands there. They are words of
 * forms and not of rooms: the same key is the same word wherever it is asked.
 */

/** @internal */
export const fieldNames: { readonly [key: string]: string } = {
  about: "事由", addressee: "受理机关", against: "投诉对象", agency: "机关", alike: "同类事项", amount: "金额", answer: "答复", answers: "答复", applicant: "申请人", applicantKind: "申请人类别", applicants: "申请人",
  application: "申请编号", approval: "审批文号", archiveClass: "归档类别", archivedOn: "归档日期", arrival: "提出情况", arrivedOn: "收到日期", asks: "要求", assetNumber: "资产编号", assignedTo: "承办单位", at: "时间", atLeast: "最少人数", automatic: "系统自动确认",
  basis: "依据", by: "方式", calendar: "日历版本", catalogueItem: "目录事项", certainty: "确定程度", certificate: "证书", certificates: "证书", channel: "渠道", channels: "发布渠道", check: "核查", cite: "引文", clause: "条款", concern: "关切事项",
  conditions: "条件", confirmedOn: "确认日期", consultation: "征求意见编号", contact: "联系方式", content: "内容", coordinated: "已经协调", copies: "复制", corrected: "更正内容", cost: "费用", count: "数量",
  date: "日期", decidedOn: "决定日期", decision: "决定", declassifiedBy: "解密决定文号", deliveredOn: "送达日期", deliveries: "送达", description: "内容描述", determination: "公开属性", difference: "差异", difficulties: "困难和问题", difficulty: "困难情形", document: "文件", done: "处理情况", due: "届满日",
  earlier: "此前的答复", earlierThisMonth: "当月已经提出的件数", educated: "已经教育", endedOn: "办结日期", entries: "名单", entry: "目录条目", evidence: "证明材料", extendedBy: "延长的工作日", failed: "复查不合格的", faults: "问题", field: "领域", fields: "栏目", filedOn: "提起日期", files: "附件", finding: "调查结论", findings: "发现的问题", form: "载体", formedOn: "形成日期", from: "起始日期",
  gap: "起算不明之日", gist: "要点", given: "提供方式", grade: "等次", gravity: "要求程度", ground: "理由", grounds: "事由", guidance: "补正指引", guideMisled: "因公开指南有误而误投", handedOnFrom: "转来事项", handedOverOn: "移交日期", help: "提供的帮助", how: "具体做法", howToPay: "缴费方式",
  id: "代号", inTime: "按期", inputs: "评价依据", inspector: "检查人", interpretation: "政策解读", interval: "间隔", item: "事项", keeper: "保管人", kind: "类别", later: "后续帮助", law: "依据的法律法规", lookedUp: "查阅内容", make: "制作要求", mark: "公开属性标识", material: "资料", missing: "不符合的要求", model: "型号", name: "姓名或者名称", next: "下次间隔", nextDue: "最近届满日", noAnswerWanted: "不需要答复", note: "备注", number: "编号",
  ofZone: "属于专区人员", on: "日期", online: "线上来源", other: "其他", otherApplicants: "其他申请人", others: "其余各项", outcome: "结果", overrides: "推翻第三方意见的理由", own: "自设岗位", pages: "页数", participants: "参加人数", parts: "需要补正的部分", party: "被征求意见方", passed: "复查合格的", pilot: "试点", place: "位置", planned: "计划收费方式", plannedOn: "计划日期", points: "加分", position: "意见", posts: "岗位", proof: "证明", purchase: "购置情况", purpose: "用途",
  question: "问题", reach: "涉及范围", reached: "是否联系上", reading: "适用方式", reason: "理由", reasons: "理由", receivedBy: "签收人", receivedOn: "收到日期", records: "记录编号", releasable: "可以公开", remark: "评语", remedies: "救济", reorderAt: "补充下限", reply: "答复", replyKind: "答复类型", requirement: "要求", requirements: "要求", rest: "其余部分", result: "结果", role: "岗位", route: "领取或者送达方式", row: "登记内容", rule: "规则", rules: "规则", rulesTold: "已经告知查阅须知",
  same: "是否一致", scores: "评分", search: "问题库检索", searched: "检索情况", seasons: "季节", seen: "所见", selection: "选取要求", serves: "用途", signer: "签批人", site: "点位", sites: "点位", source: "来源", spans: "时段", splitFrom: "拆分自", staff: "人员", status: "状态", step: "审查环节", subject: "申请类型", suggests: "提出了建议", summary: "调查情况", task: "任务", tenure: "任职方式", through: "截止日期", time: "公开时限", timeSetBy: "时限依据", title: "名称", to: "去向", told: "告知方式", topic: "主题", touchesThirdParty: "涉及第三方",
  unasked: "未申请而一并提供的", unclear: "不明确之处", unforeseen: "不能预见", unit: "承办单位", units: "单位", unsettled: "期限未定", validFrom: "有效期起", validThrough: "有效期止", verdict: "审查意见", version: "版本", wanted: "提供形式", ways: "查阅方式", weekdays: "开放日", what: "内容", when: "时间", where: "位置", who: "责任单位", why: "原因", workingDays: "工作日数", works: "能否正常使用",
  // cases, by their tags
  Direct: "直接送达", Electronic: "电子方式", Enclosed: "随答复提供", Entrusted: "委托送达", Items: "按件计收", JointMaker: "联合制作机关", OtherAgency: "其他机关", Pages: "按页计收", PickUp: "自行领取", Post: "邮寄", ThirdParty: "第三方", ToObtain: "告知获取方式", Held: "符合", NotHeld: "不符合"
}
