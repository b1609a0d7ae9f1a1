/** Files of the public data set holiday-cn as notices: whole, or refused with the path of what is wrong. */
import { describe, expect, it } from "vitest"
import { createCalendar, fromHolidayCn, InvalidNotice, notices } from "../src/calendar/index.ts"

const papers = ["https://www.example.org/2027.htm"]
const row = (date: string, isOffDay: boolean, name = "元旦") => ({ name, date, isOffDay })

describe("a year's file", () => {
  it("becomes a notice: days off joined to runs, days worked by themselves", () => {
    const days = [
      row("2026-12-27", false),
      row("2027-01-01", true),
      row("2027-01-02", true),
      row("2027-01-03", true),
      row("2027-01-30", false, "春节"),
      row("2027-02-28", true, "春节"),
      row("2027-03-01", true, "春节"),
      row("2027-03-02", true, "清明节"),
      row("2027-03-04", true, "清明节")
    ]
    expect(fromHolidayCn({ year: 2027, papers, days })).toEqual({
      id: "2027",
      title: "国务院办公厅关于2027年部分节假日安排的通知",
      number: null,
      date: null,
      address: papers[0],
      year: 2027,
      off: [
        { name: "元旦", from: "2027-01-01", through: "2027-01-03" },
        { name: "春节", from: "2027-02-28", through: "2027-03-01" },
        { name: "清明节", from: "2027-03-02", through: "2027-03-02" },
        { name: "清明节", from: "2027-03-04", through: "2027-03-04" }
      ],
      work: [
        { name: "元旦", date: "2026-12-27" },
        { name: "春节", date: "2027-01-30" }
      ]
    })
  })

  it("may have several papers, and be given its number and date", () => {
    const several = [...papers, "https://www.example.org/2027-2.htm"]
    const notice = fromHolidayCn(
      { $schema: "x", $id: "y", year: 2027, papers: several, days: [row("2027-01-01", true)] },
      { number: "虚构〔2026〕1号", date: "2026-11-30" }
    )
    expect(notice).toMatchObject({
      address: "https://www.example.org/2027.htm https://www.example.org/2027-2.htm",
      number: "虚构〔2026〕1号",
      date: "2026-11-30"
    })
  })

  it("gives back a built-in year, which changes no day", () => {
    const built = notices.find(({ year }) => year === 2026)!
    const days = [
      ...built.off.flatMap(({ from, name, through }) => {
        const length = (Date.parse(through) - Date.parse(from)) / 864e5 + 1
        return Array.from({ length }, (_, i) => row(new Date(Date.parse(from) + i * 864e5).toISOString().slice(0, 10), true, name))
      }),
      ...built.work.map(({ date, name }) => row(date, false, name))
    ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
    const { number, date, ...read } = fromHolidayCn({ year: 2026, papers: [built.address], days })
    expect({ ...built, ...read }).toEqual(built)
    const hash = (version: string): string | undefined => version.split("+")[1]
    expect(hash(createCalendar({ notices: [{ ...read, number, date }] }).version)).toBe(hash(createCalendar().version))
  })
})

describe("a file is refused", () => {
  const days = [row("2027-01-01", true), row("2027-01-02", true)]
  const good = { year: 2027, papers, days }
  const refusals: ReadonlyArray<readonly [string, unknown, id: string, path: string, problem: string]> = [
    ["with no days, as the next year's is", { ...good, papers: [], days: [] }, "2027", "days", "its notice is not out yet"],
    ["with no list of days", { ...good, days: undefined }, "2027", "days", "expected a list"],
    ["with no paper", { ...good, papers: [] }, "2027", "papers", "expected the address"],
    ["with a paper that is no text", { ...good, papers: [7] }, "2027", "papers", "expected the address"],
    ["with no papers at all", { ...good, papers: undefined }, "2027", "papers", "expected the address"],
    ["with a year that is text", { ...good, year: "2027" }, "?", "year", "expected a whole number"],
    ["with half a year", { ...good, year: 2027.5 }, "?", "year", "expected a whole number"],
    ["that is null", null, "?", "year", "expected a whole number"],
    ["that is a list", [good], "?", "year", "expected a whole number"],
    ["with null for a row", { ...good, days: [...days, null] }, "2027", "days[2]", "expected { name, date, isOffDay }"],
    ["with a row without a name", { ...good, days: [{ date: "2027-01-01", isOffDay: true }] }, "2027", "days[0]", "expected { name, date, isOffDay }"],
    ["with a row that is off by 1", { ...good, days: [{ ...days[0], isOffDay: 1 }] }, "2027", "days[0]", "expected { name, date, isOffDay }"],
    ["with a date that is a number", { ...good, days: [{ ...days[0], date: 20270101 }] }, "2027", "days[0]", "expected { name, date, isOffDay }"],
    ["with a date of another form", { ...good, days: [days[0], row("2027-1-2", true)] }, "2027", "days[1].date", "Expected YYYY-MM-DD"],
    ["with a date that does not exist", { ...good, days: [days[0], row("2027-02-29", false)] }, "2027", "days[1].date", "Expected YYYY-MM-DD"]
  ]

  it.each(refusals)("%s", (_, file, id, path, problem) => {
    let error: unknown
    try {
      fromHolidayCn(file)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(InvalidNotice)
    expect(error).toMatchObject({ id, path })
    expect((error as InvalidNotice).message).toContain(problem)
  })

  it("by createCalendar, when it names a day twice", () => {
    const twice = fromHolidayCn({ ...good, days: [...days, row("2027-01-02", true)] })
    expect(() => createCalendar({ notices: [twice] })).toThrow("this day is named twice")
  })
})
