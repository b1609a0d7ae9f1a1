/** The host's time zone changes no answer: a server in UTC or in America counts China's days. */
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { describe, expect, it } from "vitest"

interface Printed {
  readonly answers: number
  readonly digest: string
  readonly offset: number
}

const run = promisify(execFile)
const digestIn = async (zone: string): Promise<Printed> => {
  const file = fileURLToPath(new URL("./hostDigest.ts", import.meta.url))
  const { stdout } = await run(process.execPath, [file], { env: { ...process.env, TZ: zone, NODE_OPTIONS: "" } })
  return JSON.parse(stdout) as Printed
}

/** With their offset in July, in minutes as `Date` has it. */
const hosts = { "Asia/Shanghai": -480, UTC: 0, "America/New_York": 240, "Pacific/Kiritimati": -840 }

describe("the answers", () => {
  it("are the same in hosts of every time zone", { timeout: 60_000 }, async () => {
    const printed = await Promise.all(Object.keys(hosts).map(digestIn))
    expect(printed.map(({ offset }) => offset)).toEqual(Object.values(hosts))
    expect(printed[0]?.answers).toBe(2415 * (1 + 6 * 3))
    expect(new Set(printed.map(({ digest }) => digest)).size).toBe(1)
  })
})
