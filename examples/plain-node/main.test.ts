import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("./main.ts", import.meta.url))

it("takes two applications, refuses by law, and shows nobody's name or number", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--conditions=@zone/source", main], { encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
  const year = /受理 (\d{4})-0001/.exec(stdout)?.[1] ?? "?"
  expect(stdout).toContain(`还是 ${year}-0001，没有多出一件`)
  expect(stdout).toContain("窗口人员延期：NotPermitted")
  expect(stdout).toMatch(/未通知补正就按逾期终结：\w+（.*《.*》.*）：/)
  expect(stdout).toMatch(new RegExp(`${year}-0001  \\S+  张\\*  办理中\\n.*${year}-0002  \\S+  李\\*  办理中`))
  expect(stdout).toContain(`按姓名“李 四”找到：${year}-0002`)
  expect(stdout).toContain("核验无误")
  expect(stdout).not.toContain("张三")
  expect(stdout).not.toContain("13800000000")
})

it("imports nothing of Effect", () => {
  expect(readFileSync(main, "utf8")).not.toMatch(/from "effect/)
})
