/** What the kiosk says, in one dictionary: an integrator may hand in another. Terms of the statutes are theirs. */

/** The words of the kiosk. */
export type Messages = typeof messages

/** The words of the kiosk in Chinese. */
export const messages = {
  // frame
  skip: "跳到主要内容",
  home: "首页",
  back: "返回",
  controls: "显示和朗读",
  elder: "长辈版",
  elderOff: "标准版",
  larger: "字大一些",
  smaller: "字小一些",
  voice: "语音播报",
  voiceOn: "语音播报：开",
  voiceOff: "语音播报：关",
  themes: { auto: "明暗：跟随系统", light: "明暗：浅色", dark: "明暗：深色" },
  end: "结束并清除",
  ended: "已清除。您填写的内容没有留在这台设备上。",
  idle: (seconds: number) => `${seconds}秒后将结束并清除您填写的内容`,
  idleHelp: "点一下屏幕或者按任意键继续。",
  stay: "继续使用",
  contact: "咨询与帮助",
  asking: "正在载入……",
  retry: "再试一次",
  offline: "网络暂时不通。您填写的内容还在，请稍后再试，或者请工作人员帮助。",
  wait: (seconds: number) => `操作太频繁，请${seconds}秒后再试。`,
  remedyTitle: "没有办成",
  day: (day: string) => day.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/u, "$1年$2月$3日"),

  // home
  welcome: "您要办什么？",
  functions: "专区功能",
  more: "其他服务",
  does: {
    selfQuery: "在政策问答中查找，看来源和日期",
    reading: "看看有哪些资料、放在哪里",
    intake: "申请获取政府信息，一步一步填写",
    consultation: "问政策，问到哪里办"
  },
  usual: { selfQuery: "自助查询", reading: "资料阅览", intake: "申请接收", consultation: "政策咨询" },
  follow: "查询办理进度",
  followDoes: "用回执上的编号和查询码",
  zone: "专区导览",
  zoneDoes: "平面图、开放时间、资料",
  zoneFailed: "专区的信息暂时没有载入。",
  offers: {
    question: { title: "政策咨询", does: "把问题留下来，由专区答复", send: "提交咨询", done: "您的咨询已经收到" },
    suggestion: { title: "意见建议", does: "说说哪里可以更好", send: "提交意见", done: "您的意见建议已经收到" },
    complaint: { title: "投诉", does: "反映没有做到的事", send: "提交投诉", done: "您的投诉已经收到" },
    rating: { title: "满意度评价", does: "评一评，不问姓名", send: "提交评价", done: "谢谢您的评价" }
  },

  // search
  search: "政策问答",
  searchLabel: "您想了解什么？",
  searchHelp: "写几个词就可以，例如：住房补贴 材料",
  searchSend: "查找",
  searchEmpty: "请写上要查找的内容",
  found: (count: number) => `找到${count}条`,
  source: "来源",
  updatedOn: "更新日期",
  noSource: "未注明",
  none: "没有找到。换几个词再试，或者这样问：",
  noneAsk: "向专区工作人员询问，或者联系：",
  noneApply: "需要的是政府信息，可以提出申请",

  // consultation without a room
  ask: "政策咨询",
  askHelp: "请到这些地方，或者向工作人员询问：",

  // apply
  apply: "申请公开政府信息",
  step: (at: number, of: number) => `第${at}步，共${of}步`,
  next: "下一步",
  previous: "上一步",
  toReview: "回到核对",
  troubles: (count: number) => `有${count}处需要看一看`,
  checkedLater: "网络暂时不通，这一步先记下，提交时再核对。",
  optional: "可不填",
  parts: {
    addressee: { title: "向谁申请", label: "受理机关", help: "选制作或者保存这些信息的机关。不清楚的，选本专区所在的机关，窗口会告诉您。", lacks: "请选择向哪个机关申请" },
    kind: { title: "您是", label: "申请人", help: "个人申请选“自然人”；单位申请选单位的类别。", lacks: "请选择申请人是自然人还是单位" },
    name: { title: "姓名或者名称", label: "姓名或者名称", help: "与证件上的一致。生僻字打不出的，请工作人员帮助，不要用同音字代替。", lacks: "请填写姓名或者名称" },
    contact: { title: "联系方式", label: "联系方式", help: "电话、地址或者电子邮箱，用来答复您。没有填写的，机关要请您补正。", lacks: "请填写联系方式" },
    proof: { title: "身份证明", label: "身份证明", help: "申请要附身份证明。没有提供的，申请照样接收，机关会请您补正。", lacks: "请选择怎样提供身份证明" },
    description: { title: "您要什么信息", label: "所需信息的名称、文号或者其他特征", help: "写得越具体越好找：什么事、哪一年、哪里、哪个机关。", lacks: "请写明需要什么信息" },
    form: { title: "要什么形式", label: "信息的形式", help: "机关按您的要求提供；原有形式不便这样提供的，会告诉您其他形式。", lacks: "请选择信息的形式" },
    route: { title: "怎样取得", label: "取得的方式", help: "选邮寄、电子邮件、传真的，联系方式中要写明地址或者号码。", lacks: "请选择取得的方式" },
    purpose: { title: "用途", label: "用途", help: "不必填写，填不填都一样办理。", lacks: "" },
    help: { title: "需要帮助吗", label: "需要的帮助", help: "有困难的请勾选，工作人员会提供必要的帮助。", lacks: "" }
  },
  groups: { who: "向谁申请", applicant: "您是谁", what: "要什么信息", how: "形式和取得方式", more: "其他（都可不填）" },
  addressees: { government: "本级政府", department: "政府部门", itself: "本机关" },
  kinds: { person: "自然人", business: "商业企业", research: "科研机构", publicWelfare: "社会公益组织", legalService: "法律服务机构", otherOrganisation: "其他" },
  organisation: "法人或者其他组织",
  proofs: { shown: "已向窗口工作人员出示", files: "在这里选择图片或者文件", later: "以后再提供" },
  chooseFiles: "选择身份证明文件",
  filesHeld: (names: ReadonlyArray<string>) => `已选择：${names.join("、")}`,
  filesWaiting: "正在上传……",
  forms: { paper: "纸质", electronic: "电子文件", disc: "光盘", inspection: "查阅、抄录" },
  routes: { pickUp: "自行领取", post: "邮寄", email: "电子邮件", fax: "传真", onSite: "当场阅读、抄录" },
  difficulties: { reading: "阅读困难", sight: "视力障碍", hearing: "听力障碍" },
  helpGiven: "在自助终端提出，由专区工作人员提供",
  review: "请核对",
  reviewHelp: "核对以后再提交。要改哪一项，点它旁边的“修改”。",
  notTold: "未填写",
  change: "修改",
  missing: { identity: "身份证明", contact: "联系方式", description: "所需信息的说明", form: "形式和取得方式" },
  missingHelp: "以下内容还没有。可以现在补上；也可以先提交，机关会请您补正：",
  confirm: "确认提交",
  sending: "正在提交……",
  notSet: "这台设备还不能提交申请：请工作人员开通，或者到窗口办理。您填写的内容还在。",

  // taking home
  done: "申请已经收到",
  doneHelp: "请保存编号和查询码，凭它们查询进度。可以打印、抄写，或者用手机拍下来。",
  number: "编号",
  code: "查询码",
  qr: "编号和查询码的二维码",
  print: "打印接收回执",
  printing: "正在打印……",
  printed: {
    printed: "接收回执已经打印，请取走。",
    shown: "接收回执已送到打印机。没有打出来的，请抄下编号和查询码。",
    paperOut: "打印机没有纸了。申请已经收到，不受影响：请抄下编号和查询码，需要纸质回执的请到窗口。",
    failed: "打印机暂时不能用。申请已经收到，不受影响：请抄下编号和查询码，需要纸质回执的请到窗口。"
  },
  guided: "请向这个机关提出",
  guidedHelp: "您要的信息不由本专区接收的机关负责。没有生成编号，请联系：",
  finish: "完成并清除",

  // follow
  followHelp: "编号和查询码在接收回执上。查询码不分大小写。",
  followSend: "查询",
  followEmpty: { number: "请填写编号", code: "请填写查询码" },
  status: "现在的状态",
  arrivedOn: "提交日期",
  receivedOn: "收到日期",
  due: "答复期限届满日",
  certainties: { settled: "确定", provisional: "暂定，以后可能变动", undetermined: "尚不能确定" },
  repliedOn: "答复日期",
  another: "再查一件",

  // rooms
  talkHelp: "带“可不填”的可以留空。",
  fields: {
    name: "姓名", contact: "联系方式", content: "内容", remark: "想说的话", about: "关于什么", text: "内容", topic: "主题", enquirer: "您是谁",
    scores: "评价", grounds: "投诉情形", unit: "被投诉的单位", noAnswerWanted: "不需要答复"
  } as { readonly [key: string]: string },
  fieldLacks: (label: string) => `请填写“${label}”`,
  yes: "是",
  addLine: "再加一项",
  removeLine: "去掉这一项",

  // set-up
  setUp: "工作人员：开通这台设备",
  setUpHelp: "设备编号和密钥由负责人在工作台中取得，密钥只显示一次。",
  device: "设备编号",
  secret: "密钥",
  setUpSend: "开通",
  setUpDone: "设备已经开通。"
}
