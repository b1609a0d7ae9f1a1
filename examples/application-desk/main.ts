/**
 * Two applications for government information in an invented district, from the counter to the annual report, on SQLite in a
 * temporary folder: run it with `npm run tour`. The days are set by the example, so that it prints the same whenever it runs. At a
 * command line, `zone office new`, `zone apply`, `zone register`, `zone due`, `zone report` and `zone verify` do the same.
 */
import { Refused } from "@zone/core/desk"
import { annualReport, casesIn, checkReport, reportTables } from "@zone/core/report"
import type { Role } from "@zone/core/terms"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { firstLife, type Sealed, secondEnd, secondLife, type Step } from "./life.ts"
import { openDesk, standingClock } from "./openDesk.ts"
import { bold, columns, tellDone, tellDue, tellItem, tellStatus, tellThree, tellWish } from "./tell.ts"

const folder = mkdtempSync(join(tmpdir(), "application-desk-"))
const { clock, set } = standingClock()
const desk = openDesk(join(folder, "office.sqlite"), clock)

const agency = "example-office"
const by = (role: Role) => ({ agency, zone: "example-hall", actor: { id: `${role}-1`, role } })

/** Everything about a person is sealed before it goes anywhere. */
const seal = async (name: string, description: string): Promise<Sealed> => {
  const [person, firm] = [await desk.newSubject(), await desk.newSubject()]
  return {
    name: await desk.seal(agency, person, name), contact: await desk.seal(agency, person, "13800000000"),
    description: await desk.seal(agency, person, description), company: await desk.seal(agency, firm, "示例建设公司")
  }
}

/** One step; the law's no is told, with its basis and what would make it a yes. */
const take = async ({ day, id, role, wish }: Step): Promise<void> => {
  set(day)
  try {
    const { row } = await desk.load(agency, id)
    console.log(`  ${day}  ✓ ${tellWish(wish)}${tellDone(await desk.execute(id, wish, by(role)), tellDue(row?.due))}`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { basis, remedy } = (error as Refused).refusal
    console.log(`  ${day}  ✗ ${tellWish(wish)}，不能办理：${remedy}（${basis.reading === "interpretation" ? "⚖ " : ""}${basis.cite}）`)
  }
}

try {
  set("2026-09-21")
  console.log(`\n${bold("当面提交的申请")}`)
  for (const step of firstLife(await seal("张三", "某示例道路改造工程的施工合同"))) await take(step)
  set("2026-09-28")
  console.log(`\n${bold("平常信函寄来的申请")}`)
  for (const step of secondLife(await seal("李四", "某次示例会议的纪要"))) await take(step)

  set("2026-11-20")
  console.log(`\n${bold("2026-11-20 逾期和5个工作日以内到期的")}`)
  for (const item of await desk.remind(agency, 5)) console.log(tellItem(item))
  for (const step of secondEnd) await take(step)

  console.log(`\n${bold("登记台账")}`)
  const lines = [["编号", "收到", "状态", "申请人", "受理机关", "答复期限", "送达", "按期"]]
  const rows = []
  for await (const { row } of desk.entries({ agency })) {
    rows.push(row)
    const name = await desk.reveal(row.applicant, "name", { agency, actor: { id: "auditor-1", role: "auditor" }, why: "查看台账" })
    const inTime = row.inTime === undefined ? "" : row.inTime ? "是" : "否"
    lines.push([row.number, row.receivedOn ?? "", tellStatus(row.status), name.masked ? name.text : "（全名）", row.addressee, tellDue(row.due), row.deliveredOn ?? "", inTime])
  }
  for (const line of columns(lines)) console.log(line)

  console.log(`\n${bold("核验")}`)
  const { facts, streams } = await desk.checkpoint()
  const { entries, flaws, sound } = await desk.verify()
  const { differences } = await desk.rebuild(agency)
  console.log(`  ${streams}件、${facts}条记录、${entries}行台账：${sound ? "没有改动" : `${flaws.length}处有误`}；从记录重建台账，${differences.length === 0 ? "完全一致" : "不一致"}`)

  console.log(`\n${bold("2026年度报告，表三（有数字的行）")}`)
  const none = { made: 0, repealed: 0, inForce: 0 }
  const report = annualReport(2026, rows, {
    agency: "示例区人民政府办公室",
    two: { rules: none, normativeDocuments: none, licences: 0, penalties: 0, coercions: 0, fees: 0 },
    texts: { overview: [], problems: [], other: [] }
  })
  for (const line of tellThree(reportTables(report))) console.log(line)
  console.log(`  勾稽关系：${checkReport(report).length === 0 ? "全部成立" : "不成立"}；部分公开的是 ${casesIn(report, { table: "three", row: "partlyDisclosed", column: "total" }).join("、")}`)
} finally {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
}
