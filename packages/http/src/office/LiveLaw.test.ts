/** The law of an office follows the day, and a notice that is added. */
import { contextOf, makeDesk } from "@zone/core/desk"
import { room } from "@zone/core/application"
import { packs } from "@zone/packs/all"
import { fromHolidayCn, InvalidNotice } from "date-fns-holiday-cn/calendar"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { makeLiveLaw } from "./LiveLaw.ts"

describe("a live law", () => {
  it("goes by the rules of the day in China, from midnight on", () => {
    let now = Date.parse("2026-11-29T15:59:59Z")
    const later = packs.filter(({ id }) => id === "cn-500105/zone").map((pack) => ({ ...pack, documents: [{ ...pack.documents[0], inForceFrom: "2026-11-30", title: "明天起施行" }] as const }))
    const law = Result.getOrThrow(makeLiveLaw({ packs: [...packs, ...later], pack: "cn-500105/zone", venue: "serviceHall", tier: "county" }, [], () => now))
    const title = () => law.book.lineage.at(-1)?.documents[0].title
    const before = title()
    expect(before).not.toBe("明天起施行")
    now += 1000
    expect(title()).toBe("明天起施行")
  })

  it("is a law to desks and contexts, which follow it", () => {
    const law = Result.getOrThrow(makeLiveLaw({ packs, pack: "cn-500105/zone", venue: "serviceHall", tier: "county" }, [], () => Date.parse("2026-11-30T04:00:00Z")))
    expect(makeDesk(room, law)).toBeDefined()
    const due = () => Result.getOrThrow(contextOf(law, { today: "2026-11-30", actor: { id: "c", role: "clerk" }, agency: "a" }).dueAfter({ workingDays: 22 }, "2026-12-01"))
    expect(due()).toMatchObject({ date: "2026-12-31", certainty: "provisional" })
    const days = [
      ["元旦", "2026-12-31"], ["元旦", "2027-01-01"], ["春节", "2027-02-05"], ["春节", "2027-02-06"], ["春节", "2027-02-07"], ["春节", "2027-02-08"], ["清明节", "2027-04-05"],
      ["劳动节", "2027-05-01"], ["劳动节", "2027-05-02"], ["端午节", "2027-06-09"], ["中秋节", "2027-09-15"], ["国庆节", "2027-10-01"], ["国庆节", "2027-10-02"], ["国庆节", "2027-10-03"]
    ].map(([name, date]) => ({ name, date, isOffDay: true }))
    law.add(fromHolidayCn({ year: 2027, papers: ["https://www.example.org/"], days }))
    expect(due()).toMatchObject({ date: "2027-01-04", certainty: "settled" })
  })

  it("takes no notice that leaves a year out, and stays as it was", () => {
    const law = Result.getOrThrow(makeLiveLaw({ packs, pack: "cn-500105/zone", venue: "serviceHall", tier: "county" }, [], () => Date.parse("2026-11-30T04:00:00Z")))
    const { version } = law.calendar
    const notice = fromHolidayCn({ year: 2029, papers: ["https://www.example.org/"], days: [{ name: "元旦", date: "2029-01-01", isOffDay: true }] })
    expect(() => law.add(notice)).toThrow(InvalidNotice)
    expect(() => law.calendarWith(notice)).toThrow(InvalidNotice)
    expect(law.calendar.version).toBe(version)
  })

  it("fails where the pack cannot be resolved", () => {
    expect(Result.isFailure(makeLiveLaw({ packs, pack: "cn-000000/none", venue: "serviceHall", tier: "county" }, [], () => 0))).toBe(true)
  })
})
