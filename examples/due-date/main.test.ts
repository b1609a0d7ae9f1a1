import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"

const main = fileURLToPath(new URL("./main.ts", import.meta.url))

it("walks through every due date, plain where there is no terminal", () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ["--conditions=@zone/source", main], { encoding: "utf8" })
  expect([status, stderr]).toEqual([0, ""])
  const keyDates = [
    "2026-02-13（周五）与申请人电话确认：收到申请之日",
    "届满：2026-03-19（周四），确定",
    "告知补正的最后一天：2026-03-02（周一）",
    "重新起算：2026-04-08（周三） 确定",
    "应在 2026-04-03（周五）以前答复",
    "：2026-04-17（周五） 确定",
    "最后一天是 2026-05-12（周二） 确定",
    "延长合计不得超过20个工作日",
    "2026-03-13（周五）  早了 4 个工作日",
    "2026-03-23（周一）  晚了 2 个工作日",
    "算不出，需要 2027-01-01",
    "2027-01-08（周五） 暂定",
    "2026-12-29 不变，由暂定转为确定",
    "2027-01-08 改为 2027-01-10（周日） 确定"
  ]
  const places = keyDates.map((each) => stdout.indexOf(each))
  expect(keyDates.filter((_, i) => places[i]! < 0)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(stdout).not.toContain("\u001B")
  // a Chinese character takes two places
  const width = (line: string): number => line.length + line.replaceAll(/[^\u2E80-\uFFEF]/g, "").length
  expect(Math.max(...stdout.split("\n").map(width))).toBeLessThanOrEqual(100)
})
