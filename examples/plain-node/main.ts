/**
 * The counter of a zone, written by a team that has never heard of Effect: a desk whose methods are Promises. It takes an application,
 * shows what the law refuses, and prints the register and what is due. The store is in memory; another one is another layer.
 */
import { room } from "@zone/core/application"
import { makeDesk, toPromises } from "@zone/core/desk"
import { layerMemory } from "@zone/core/memory"
import { resolve } from "@zone/core/rules"
import { packs } from "@zone/packs/all"
import { chinaCalendar } from "date-fns-holiday-cn"

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

// the rules in force at the place today, and the working days by the notices
const book = resolve("cn-500105/zone", packs, today)
if (book._tag === "Failure") throw new Error(book.failure.message)
const desk = toPromises(makeDesk(room, { book: book.success, calendar: chinaCalendar }), layerMemory())

const agency = "example-bureau"
const clerk = { agency, zone: "example-hall", actor: { id: "clerk-7", role: "clerk" } } as const
const handler = { agency, zone: "example-hall", actor: { id: "handler-3", role: "handler" } } as const

const ROLES = { applicant: "申请人", clerk: "窗口", handler: "承办人", head: "负责人", auditor: "监督检查" }
const STATUS = {
  arrived: "待确认", processing: "办理中", awaitingCorrection: "待补正", awaitingPayment: "待缴费", replied: "已答复待送达", concluded: "已办结", archived: "已归档"
}

/** An application as the counter takes it: everything about the person is sealed before it goes anywhere. */
const receive = async (id: string, name: string, wish: string, click: string) => {
  const person = await desk.newSubject()
  const seal = (text: string) => desk.seal(agency, person, text)
  return desk.execute(id, {
    _tag: "Receive",
    channel: "inPerson",
    on: today,
    addressee: { kind: "itself", name: "示例局" },
    applicants: [{ kind: "person", name: await seal(name), proof: { _tag: "Shown" }, contact: await seal("13800000000") }],
    description: await seal(wish),
    wanted: { form: "electronic", route: "email" }
  }, { ...clerk, idempotencyKey: click })
}

const first = await receive("form-1", "张三", "2025年某示例道路改造工程的验收报告", "click-1")
console.log(`受理 ${first.row?.number ?? ""}，记下：${first.facts.map(({ _tag }) => _tag).join("、")}`)
for (const { due, owedBy, what } of first.obligations) {
  const until = !due ? "" : "date" in due ? `，${due.date}届满（${due.certainty === "settled" ? "确定" : "暂定"}）` : "，放假通知公布后确定届满日"
  console.log(`  应办：${what}（${ROLES[owedBy]}）${until}`)
}

const again = await receive("form-2", "张三", "2025年某示例道路改造工程的验收报告", "click-1")
console.log(`同一次点击再来一次：还是 ${again.row?.number ?? ""}，没有多出一件`)
await receive("form-3", "李四", "2025年度示例补助的发放名单", "click-2")

// the law's no is a rejection with its basis and what would make it a yes
const refused = async (what: string, wish: Promise<unknown>): Promise<void> => {
  try {
    await wish
  } catch (error) {
    console.log(`${what}：${error instanceof Error ? error.message : String(error)}`)
  }
}
await refused("窗口人员延期", desk.execute("form-1", { _tag: "Extend", workingDays: 20, reason: "材料多" }, clerk))
await refused("未通知补正就按逾期终结", desk.execute("form-1", { _tag: "LapseCorrection" }, handler))

console.log("\n登记台账")
for await (const { number, row } of desk.entries({ agency })) {
  const shown = await desk.reveal(row.applicant, "name", { agency, actor: { id: "auditor-1", role: "auditor" }, why: "查看台账" })
  console.log(`  ${number ?? ""}  ${row.arrivedOn}  ${shown.masked ? shown.text : "（全名）"}  ${STATUS[row.status]}`)
}
const found = await desk.page({ agency, name: "李 四", limit: 10 })
console.log(`按姓名“李 四”找到：${found.entries.map(({ number }) => number).join("、")}`)

const due = await desk.dueWithin(agency, 20)
console.log(`\n20个工作日内到期或者待定：${due.length}项`)
for (const { number, obligation, workingDaysLeft } of due) console.log(`  ${number ?? ""}  ${obligation.what}${workingDaysLeft === undefined ? "" : `，还有${workingDaysLeft}个工作日`}`)

const { facts, root } = await desk.checkpoint()
const { sound } = await desk.verify()
console.log(`\n核验点：${facts}条记录，${root.slice(0, 16)}…；核验${sound ? "无误" : "有误"}`)
await desk.close()
