import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("./main.ts", import.meta.url))

it("takes two applications from the counter to the report, with the law's noes on the way, and shows nobody's name", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--conditions=@zone/source", main], { encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
  // a correction counts anew, an opinion is not counted, an extension is a further run
  expect(stdout.match(/(?<=答复期限 )2026-\d\d-\d\d/g)?.slice(0, 6)).toEqual(["2026-10-26", "2026-10-29", "2026-11-20", "2026-11-24", "2026-11-10", "2026-11-24"])
  expect(stdout.match(/(?<=✗ ).*?(?=，不能办理)/g)).toEqual(["送达", "答复", "负责人同意延期"])
  expect(stdout).toContain("邮寄只能通过邮政企业；改由邮政企业寄送（国办公开办函〔2016〕235号）")
  expect(stdout).toContain("逾期12个工作日  示信公〔2026〕2号  答复，2026-11-04（确定）")
  expect(stdout).toMatch(/示信公〔2026〕1号 {2}2026-09-21 {2}已归档 {2}张\* .* 是\n/)
  expect(stdout).toMatch(/示信公〔2026〕2号 {2}2026-10-08 {2}已办结 {2}李\* .* 否\n/)
  expect(stdout).toContain("2件、22条记录、2行台账：没有改动；从记录重建台账，完全一致")
  expect(stdout).toMatch(/（七）总计 +2 .* 2\n {2}勾稽关系：全部成立；部分公开的是 示信公〔2026〕1号\n$/)
  for (const secret of ["张三", "李四", "13800000000", "示例建设公司", "\u001B"]) expect(stdout).not.toContain(secret)
})
