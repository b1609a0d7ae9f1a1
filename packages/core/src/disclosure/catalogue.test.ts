/** The standard catalogue: its fields, what its times mean, its gaps, stale entries and differences. */
import { describe, expect, it } from "vitest"
import { fieldNamed, fieldsOf } from "./index.ts"
import type { CatalogueEntry } from "./CatalogueEntry.ts"
import { catalogueGaps } from "./catalogueGaps.ts"
import { compareCatalogues } from "./compareCatalogues.ts"
import { readPublicationTime } from "./readPublicationTime.ts"
import { staleEntries } from "./staleEntries.ts"
import { standardFields } from "./standardFields.ts"

const entry = (number: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  field: "employment", number, matter: `事项${number}`, content: "名称、对象", basis: "《示例条例》", time: { words: "20个工作日内" }, agency: "示例县人社局", channels: ["website"],
  everyone: true, manners: ["proactive"], levels: ["county"], ...more
})

describe("fields", () => {
  it("YL-2.1: are 26 and four, each with an id and a name of its own, and where it comes from", () => {
    expect(standardFields.length).toBe(30)
    expect(standardFields.filter(({ basis }) => basis.clause === "YL-2.1").map(({ name }) => name)).toEqual(["交通运输", "统计", "广播电视", "旅游"])
    expect(new Set(standardFields.map(({ id }) => id)).size).toBe(30)
    const names = standardFields.flatMap(({ aliases, name }) => [name, ...aliases])
    expect(new Set(names).size).toBe(names.length)
    expect(standardFields.filter(({ orderFromMemory }) => orderFromMemory).length).toBe(26)
  })

  it("are found by what they are called here and there, and by the title of their catalogue", () => {
    for (const { aliases, id, name } of standardFields) for (const each of [id, name, ...aliases, `${name}领域基层政务公开标准目录`]) expect(fieldNamed(each)?.id).toBe(id)
    expect(fieldNamed("示例市示例区 就业 领域")?.id).toBe("employment")
    expect(fieldNamed("财政预决算和三公经费")?.id).toBe("budgets")
    for (const none of ["", "烟草", "__proto__", "目录"]) expect(fieldNamed(none)).toBeUndefined()
  })
})

describe("times", () => {
  it.each([
    ["信息形成或者变更之日起20个工作日内", { _tag: "workingDays", days: 20 }, undefined],
    ["自信息形成（变更）之日起 7 个 工作日内予以公开", { _tag: "workingDays", days: 7 }, undefined],
    ["十五个工作日之内", { _tag: "workingDays", days: 15 }, undefined],
    ["５个工作日", { _tag: "workingDays", days: 5 }, undefined],
    ["3天", { _tag: "calendarDays", days: 3 }, undefined],
    ["即时公开", { _tag: "immediate" }, undefined],
    ["及时公开", { _tag: "prompt" }, undefined],
    ["公示期不少于7个工作日", undefined, undefined],
    ["公示期7个工作日", undefined, undefined],
    ["每年1月31日前", undefined, 12],
    ["每季度公开，季末后10个工作日内", { _tag: "workingDays", days: 10 }, 3],
    ["半年度", undefined, 6],
    ["按照《条例》规定", undefined, undefined],
    ["制定后7日内、变更后3日内", undefined, undefined],
    ["0个工作日内", undefined, undefined]
  ])("%s", (words, term, everyMonths) => {
    expect(readPublicationTime(words)).toEqual({ words, ...(term && { term }), ...(everyMonths && { everyMonths }) })
  })
})

describe("gaps", () => {
  it("YL-2.2: names every field without an entry and every one without anything published, aliases counted", () => {
    const all = catalogueGaps([], { published: [] })
    expect(all.length).toBe(60)
    const fields = fieldsOf(["就业创业", "旅游", "烟草"], standardFields[0]!.basis)
    const item = { field: "就业", entry: "1", publications: [{ on: "2026-09-21", channels: [] }], status: "published" } as const
    expect(catalogueGaps([entry("1"), entry("1", { field: "烟草" })], { fields, published: [item, { ...item, field: "旅游", status: "removed" }] }).map(({ field, missing }) => [field.name, missing]))
      .toEqual([["旅游", "entry"], ["旅游", "publication"], ["烟草", "publication"]])
    expect(catalogueGaps([entry("1")], { fields }).map(({ missing }) => missing)).toEqual(["entry", "entry"])
  })
})

describe("stale entries", () => {
  const yearly = entry("1", { time: { words: "每年公开", everyMonths: 12 } })
  const published = (on: string, status: "published" | "removed" = "published") => [{ field: "就业创业", entry: "1", publications: [{ on, channels: [] }], status }] as const

  it("YL-2.2: tells what is published too seldom, or never", () => {
    const on = { today: "2026-11-29", published: [] }
    expect(staleEntries([yearly, entry("2")], on)).toEqual([{ entry: yearly, why: "neverPublished" }])
    expect(staleEntries([yearly], { ...on, published: published("2025-11-28") })).toEqual([{ entry: yearly, why: "notPublishedSince", last: "2025-11-28" }])
    expect(staleEntries([yearly], { ...on, published: published("2025-11-29") })).toEqual([])
    expect(staleEntries([yearly], { ...on, published: published("2026-11-01", "removed") })).toEqual([{ entry: yearly, why: "neverPublished" }])
    expect(staleEntries([entry("2")], { ...on, everyMonths: 6 })).toMatchObject([{ why: "neverPublished" }])
    expect(staleEntries([{ ...yearly, manners: ["onRequest"] }], on)).toEqual([])
  })

  it("tells what nobody looked at for too long", () => {
    const review = { everyMonths: 12, lastOn: ({ number }: CatalogueEntry) => (number === "2" ? "2025-01-05" : number === "3" ? "2026-10-01" : undefined) }
    expect(staleEntries([entry("1"), entry("2"), entry("3")], { today: "2026-11-29", published: [], review }).map(({ entry: { number }, last, why }) => [number, why, last]))
      .toEqual([["1", "neverReviewed", undefined], ["2", "notReviewedSince", "2025-01-05"]])
  })
})

describe("differences", () => {
  it("YL-2.2: tells what was added, removed and changed, whatever the numbers are now", () => {
    const before = [entry("1"), entry("2"), entry("3")]
    const after = [entry("2", { matter: "事项1" }), entry("1", { matter: "事项2", field: "就业创业", agency: "示例县就业局", channels: ["newMedia", "website"] }), entry("4")]
    const { added, changed, removed, same } = compareCatalogues(before, after)
    expect([added.map(({ number }) => number), removed.map(({ number }) => number), same]).toEqual([["4"], ["3"], 0])
    expect(changed.map(({ columns }) => columns)).toEqual([["number"], ["number", "agency", "channels"]])
  })

  it("is nothing between a catalogue and itself, and the sums hold in any order", () => {
    const one = [entry("1"), entry("2", { matter: "同" }), entry("3", { matter: "同" }), entry("4", { subMatter: "一" })]
    const other = [entry("3", { matter: "同" }), entry("1", { channels: ["website"] }), entry("9", { matter: "同" })]
    expect(compareCatalogues(one, one)).toEqual({ added: [], removed: [], changed: [], same: 4 })
    const { added, changed, removed, same } = compareCatalogues(one, other)
    expect(added.length + changed.length + same).toBe(other.length)
    expect(removed.length + changed.length + same).toBe(one.length)
    expect([added.length, removed.map(({ number }) => number), same]).toEqual([0, ["4"], 2])
  })
})
