/** The zone of the host does not matter: other processes, started in other zones, reckon the same days. */
import { execFileSync } from "node:child_process"
import { expect, it } from "vitest"

const program = `
  import { chinaCalendar } from "date-fns-holiday-cn"
  import { dueDate, explain } from "./src/calendar/index.ts"
  import { months, workingDays } from "./test/sampleTerms.ts"
  const told = [[workingDays(20), "2026-09-21"], [months(6, { moves: true }), "2025-08-31"]].map(([term, start]) =>
    explain(dueDate({ term, start, effects: [] }, chinaCalendar).success).text)
  console.log(JSON.stringify({ offset: new Date(2026, 0, 1).getTimezoneOffset(), told }))
`

const inZone = (zone: string) =>
  JSON.parse(execFileSync(process.execPath, ["--conditions=@zone/source", "--input-type=module", "--eval", program], {
    cwd: new URL("..", import.meta.url),
    env: { ...process.env, NODE_OPTIONS: "", TZ: zone },
    encoding: "utf8"
  })) as { readonly offset: number; readonly told: ReadonlyArray<string> }

it("not west of Greenwich, nor where the day begins first", () => {
  const [shanghai, ...others] = [inZone("Asia/Shanghai"), inZone("America/Los_Angeles"), inZone("Pacific/Kiritimati")]
  expect([shanghai.offset, ...others.map(({ offset }) => offset)]).toEqual([-480, 480, -840])
  expect(shanghai.told[0]).toContain("届满：2026-10-26（周一）")
  expect(shanghai.told[1]).toContain("届满：2026-02-28（周六）")
  for (const { told } of others) expect(told).toEqual(shanghai.told)
}, 20_000)
