/** What stands at the doors, and what a function brings along: a page that only counts does not load the notices' texts. */
import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import * as onDate from "../src/index.ts"
import * as onText from "../src/iso/index.ts"

const root = new URL("../", import.meta.url)

const { exports: doors } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly "@zone/source": string; readonly default: string }>>
}

/** The files that a file of src loads, itself included; imports of types load nothing. */
const loadedBy = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const url = new URL(path, root)
  const name = url.href.slice(root.href.length)
  if (seen.has(name)) return seen
  seen.add(name)
  for (const [, what, from] of readFileSync(url, "utf8").matchAll(/^(?:import|export) (type )?[^"]*? ?from "(\.[^"]+)"/gm)) {
    if (what === undefined) loadedBy(new URL(from!, url).href, seen)
  }
  return seen
}

const functions = [
  "addWorkingDays", "describeDay", "differenceInWorkingDays", "eachWorkingDayOfInterval", "isHoliday", "isMakeUpDay",
  "isWorkingDay", "nextWorkingDay", "previousWorkingDay", "subWorkingDays"
]
const functionsAt = (door: Readonly<Record<string, unknown>>): ReadonlyArray<string> =>
  Object.keys(door).filter((name) => /^[a-z]/.test(name) && typeof door[name] === "function")

describe("the doors", () => {
  it("on Date and on text hold the same ten functions and the same errors", () => {
    expect(functionsAt(onDate)).toEqual(functions)
    expect(functionsAt(onText)).toEqual(functions)
    expect([onText.CalendarGap, onText.InvalidInput]).toEqual([onDate.CalendarGap, onDate.InvalidInput])
  })

  it("of package.json are these, and each leads to a source", () => {
    const paths = functions.flatMap((name) => [`./${name}`, `./iso/${name}`])
    expect(Object.keys(doors).toSorted()).toEqual([".", "./iso", "./calendar", "./package.json", ...paths].toSorted())
    const sources = Object.values(doors).flatMap((door) => (typeof door === "string" ? [] : door["@zone/source"]))
    expect(sources.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  it("for one function hold that function alone", async () => {
    for (const name of functions) {
      const own = await import(`../src/${name}.ts`) as Readonly<Record<string, unknown>>
      expect(Object.entries(own)).toEqual(Object.entries(onDate).filter(([each]) => each === name))
      const text = await import(`../src/iso/${name}.ts`) as Readonly<Record<string, unknown>>
      expect(Object.entries(text)).toEqual(Object.entries(onText).filter(([each]) => each === name))
      expect([Object.keys(own), Object.keys(text)]).toEqual([[name], [name]])
    }
  })
})

describe("a function that counts", () => {
  const counting = functions.filter((name) => name !== "describeDay").flatMap((name) => [`src/${name}.ts`, `src/iso/${name}.ts`])
  const texts = ["src/data/RECORDS.ts", "src/data/ALMANAC.ts", "src/data/STATUTE.ts", "src/engine/builtInNotices.ts"]

  it.each(counting)("%s loads the runs of days, and no text of the notices", (path) => {
    const loaded = [...loadedBy(path)]
    expect(loaded).toContain("src/data/RUNS.ts")
    expect(loaded.filter((each) => texts.includes(each))).toEqual([])
  })

  it("is unlike describeDay and createCalendar, which load the texts", () => {
    expect([...loadedBy("src/describeDay.ts")]).toContain("src/data/RECORDS.ts")
    expect([...loadedBy("src/createCalendar.ts")]).toContain("src/data/ALMANAC.ts")
  })

  it("imports nothing from outside the package", () => {
    const importing = [...loadedBy("src/index.ts"), ...loadedBy("src/calendar/index.ts")].filter((file) =>
      /^(?:import|export)[^"\n]* from "[^.]|^import "/m.test(readFileSync(new URL(file, root), "utf8")))
    expect(importing).toEqual([])
  })
})
