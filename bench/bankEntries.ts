/** Ten thousand invented entries of a question bank, and questions that ask for some of them in other words. */
import type { BankEntry } from "@zone/core/ports"
import { chance } from "./chance.ts"

const who = [
  "灵活就业人员", "退役军人", "高校毕业生", "残疾人", "小微企业", "随迁子女", "老年人", "失业人员", "个体工商户", "农村居民", "外来务工人员", "低保家庭", "孕产妇",
  "新业态从业者", "返乡创业者", "困难职工", "独居老人", "未成年人", "驾驶人", "房屋承租人", "种粮大户", "合作社", "科技企业", "境外人员", "社区居民"
]
const what = [
  "社会保险补贴", "创业担保贷款", "居住证", "不动产登记", "住房公积金", "高龄津贴", "临时救助", "公交卡", "医疗保险", "养老保险", "失业保险金", "生育津贴", "营业执照",
  "食品经营许可证", "公共租赁住房", "护理补贴", "就业登记", "技能培训补贴", "稳岗补贴", "助学金", "学区入学", "户口迁移", "身份证", "驾驶证", "种粮补贴", "农机购置补贴",
  "宅基地", "土地流转合同", "电梯加装补助", "专项维修资金", "税收优惠", "专利资助", "环境影响评价", "户外广告", "排污许可", "夜间施工许可", "法律援助", "劳动仲裁", "政府信息公开", "行政复议"
]
const how = ["怎样申请", "需要什么材料", "在哪里办理", "多久能办好", "标准是多少", "可以网上办吗", "由谁审批", "不予办理怎么办", "有效期多长", "可以委托他人办吗"]
const told = [
  "审核通过以后由经办机构在规定的时间内告知结果", "材料不齐的一次告知需要补正的全部内容", "办理情况可以在窗口、电话和网上查询", "符合条件的当场受理，不收取任何费用",
  "行动不便的可以预约上门，由工作人员代为填写", "对结果有异议的，可以向主管部门申请复核", "依据现行办法每年核定一次，变动时另行公告", "提供虚假材料的，取消资格并追回已经发放的款项"
]

/** Each has a question of its own and an answer of some hundred characters. */
export const bankEntries: ReadonlyArray<BankEntry> = (() => {
  const next = chance(20261129)
  const pick = (): string => told[Math.floor(next() * told.length)]!
  return who.flatMap((person, i) => what.flatMap((thing, j) => how.map((way, k): BankEntry => ({
    id: `q-${i}-${j}-${k}`, question: `${person}${thing}${way}？`, phrasings: k === 0 ? [`${person}怎么弄${thing}`] : [],
    answer: `${person}凭身份证和有关证明到示例窗口办理${thing}。${pick()}；${pick()}。${pick()}，${thing}的具体要求见公告第${1 + Math.floor(next() * 40)}条。`,
    unit: "示例局", source: { id: `https://www.example.org/zc/${i}-${j}`, title: `示例办法（${thing}）`, version: "1" },
    validFrom: "2026-01-01", ...(k === 8 && { validThrough: "2026-06-30" }), reviewedOn: "2026-01-01", reviewedBy: "head-1"
  }))))
})()

/** As people ask: long-winded, in words of the same meaning, or with two words alone. */
export const bankQuestions: ReadonlyArray<string> = [
  "我平时打零工，社保补贴咋申请啊", "刚退伍，自主创业能不能贷款，有贴息的那种", "大学生毕业了户口怎么迁", "老人多少岁有高龄津贴，标准是多少", "残疾人护理补贴在哪办",
  "小微企业能减免哪些税", "我是外来务工人员，随迁子女怎么入学", "刚下岗，失业金怎么领", "开个小店，个体户执照怎么办", "没房子住，怎么申请公租房", "居住证", "公积金 租房",
  "种粮大户的补贴什么时候发", "社区装电梯政府给钱吗", "驾照快到期了怎么换", "我想问下孕产妇的生育津贴多久能办好", "请别人代办不动产登记可以吗", "行政复议", "怎么查政府文件，不公开的能申请吗",
  "楼下工地半夜还在施工，有许可吗"
]
