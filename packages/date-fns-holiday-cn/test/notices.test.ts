/** The built-in notices as records: nothing lost in the packing, nothing to be changed by a caller. */
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { chinaCalendar, createCalendar, type Notice, notices } from "../src/calendar/index.ts"
import { describeDay } from "../src/iso/index.ts"

interface Source extends Omit<Notice, "year"> {
  readonly amends: string | null
}

const sources = JSON.parse(readFileSync(new URL("../data/notices.json", import.meta.url), "utf8")) as ReadonlyArray<Source>

describe("the built-in notices", () => {
  it("are those of the source, field by field and in its order", () => {
    expect(notices).toEqual(sources.map(({ address, amends, date, id, number, off, title, work }) =>
      ({ id, title, number, date, address, year: amends === null ? Number(id) : null, off, work })))
  })

  it("cannot be changed by a caller", () => {
    const off = notices[22]!.off as Array<{ name: string; from: string; through: string }>
    expect(() => off.push({ name: "假日", from: "2026-03-02", through: "2026-03-02" })).toThrow(TypeError)
    expect(() => Object.assign(off[0]!, { name: "假日" })).toThrow(TypeError)
    expect(() => Object.assign(chinaCalendar, { through: "2030-12-31" })).toThrow(TypeError)
    expect(describeDay("2026-01-01").name).toBe("元旦")
  })

  it("are what the built-in calendar is made of", () => {
    const { from, settledThrough, through, version } = chinaCalendar
    expect({ from, settledThrough, through }).toEqual({ from: "2007-01-01", settledThrough: "2026-12-24", through: "2026-12-31" })
    expect(version).toMatch(/^cn@2026\.23\+[0-9a-f]{16}$/)
    expect(createCalendar().version).toBe(version)
    expect(createCalendar({ notices: [], overlays: [], forecastThrough: 2026 }).version).toBe(version)
  })
})
