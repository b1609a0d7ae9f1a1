/** The words: each closed list has a statutory term for each member, every schema says what it is, and wrong words are refused. */
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import * as calendar from "../src/calendar/index.ts"
import * as rules from "../src/rules/index.ts"
import * as terms from "../src/terms/index.ts"
import { Actor, AreaFunction, Basis, Channel, Division, LawDocument, Role, Tier, VenueKind } from "../src/terms/index.ts"

interface Inner extends Schema.Top {
  readonly fields?: Readonly<Record<string, Inner>>
  readonly members?: ReadonlyArray<Inner>
  readonly literals?: ReadonlyArray<string | number>
  readonly schema?: Inner
  readonly value?: Inner
}

/** A schema with all that lie in it, each by its path. */
const within = (path: string, schema: Inner): ReadonlyArray<readonly [string, Inner]> => [
  [path, schema],
  ...Object.entries(schema.fields ?? {}).flatMap(([key, field]) => within(`${path}.${key}`, field)),
  ...(schema.literals === undefined ? schema.members ?? [] : []).flatMap((member, i) => within(`${path}[${i}]`, member)),
  ...[schema.schema, schema.value].flatMap((inner) => (Schema.isSchema(inner) ? within(path, inner) : []))
]

const doors: ReadonlyArray<readonly [string, Inner]> = Object.entries({ ...terms, ...calendar, ...rules }).flatMap(([name, value]) =>
  Schema.isSchema(value) ? [[name, value as Inner] as const] : [])
const all = doors.flatMap(([name, schema]) => within(name, schema))
const zhOf = (schema: Inner) => Schema.resolveAnnotations(schema)?.zh

describe("closed lists", () => {
  const lists = all.filter(([, { literals }]) => literals !== undefined && literals.length > 1)
  it("are found, within other schemas too", () => {
    const found = new Set(lists.map(([path]) => path))
    expect([
      "Actor.role", "AreaFunction", "Basis.reading", "Certainty", "Channel", "Role", "Strength", "Tier", "VenueKind",
      "FixedDueDate.certainty", "ReceiptRule.automaticConfirmation.basis.reading", "ReceiptRule.basis.reading", "ReceiptRule.channel",
      "ReceiptRule.receivedOn", "Term.basis.reading", "Term.countsFirstDay.basis.reading", "Term.extension.basis.reading",
      "Term.movesOffHolidays.basis.reading", "Term.unit", "TermUnit", "TermClock.term.basis.reading",
      "TermClock.term.countsFirstDay.basis.reading", "TermClock.term.extension.basis.reading",
      "TermClock.term.movesOffHolidays.basis.reading", "TermClock.term.unit",
      "ExtensionBeyondCap.basis.reading", "ClockError[2].basis.reading", "NotConfirmed.basis.reading",
      "Strength", "Hue", "Requirement[0].strength", "Requirement[0].functions", "Requirement[3].forms", "Requirement[3].ground", "PackConflict.one.reading"
    ].filter((path) => !found.has(path))).toEqual([])
  })
  it.each(lists)("%s has a Chinese term for each member, no two alike", (_, schema) => {
    const zh = zhOf(schema)
    expect(typeof zh).toBe("object")
    expect(Object.keys(zh as object).toSorted()).toEqual(schema.literals?.map(String).toSorted())
    const words = Object.values(zh as Readonly<Record<string, string>>)
    expect(words.every((word) => /\p{Script=Han}/u.test(word))).toBe(true)
    expect(new Set(words).size).toBe(words.length)
  })
})

it("every schema at the doors but the errors has its term in Chinese", () => {
  const errors = new Set([
    "CalendarGap", "InvalidClock", "ExtensionBeyondCap", "ClockError", "NotConfirmed", "NoReceiptRule", "PackConflict", "PackMissing", "PackCycle", "PackFault"
  ])
  const inChinese = (zh: unknown) => typeof zh === "object" || (typeof zh === "string" && /^\p{Script=Han}+$/u.test(zh))
  expect(doors.filter(([name, schema]) => !errors.has(name) && !inChinese(zhOf(schema))).map(([name]) => name)).toEqual([])
})

it("what the law lists is cited with its articles", () => {
  expect([Channel, VenueKind].map((schema) => Schema.resolveAnnotations(schema)?.basis))
    .toEqual(["《政府信息公开条例》第二十九条、第三十一条", "《政府信息公开条例》第二十五条"])
})

it("every schema at the doors is named in documents as it is in code", () => {
  const names = doors.map(([name, schema]) => [name, Schema.resolveAnnotations(schema)?.identifier ?? name])
  expect(names.filter(([name, identifier]) => name !== identifier)).toEqual([])
})

describe("the words themselves", () => {
  it("are these", () => {
    expect(AreaFunction.literals).toEqual(["selfQuery", "reading", "intake", "consultation"])
    expect(VenueKind.literals).toEqual(["serviceHall", "convenienceCentre", "archive", "library", "villagePoint"])
    expect(Tier.literals).toEqual(["province", "city", "county", "township", "village"])
    expect(Channel.literals).toEqual(["inPerson", "oral", "signedPost", "ordinaryPost", "internet", "email", "fax"])
    expect(Role.literals).toEqual(["applicant", "clerk", "handler", "head", "auditor"])
  })
  it("with these terms of the law", () => {
    expect(zhOf(AreaFunction)).toEqual({ selfQuery: "自助查询", reading: "资料阅览", intake: "申请接收", consultation: "政策咨询" })
    expect(zhOf(calendar.TermUnit)).toEqual({ workingDay: "工作日", calendarDay: "日", month: "个月" })
    expect(zhOf(calendar.Certainty)).toEqual({ settled: "确定", provisional: "暂定" })
    expect([calendar.Restart, calendar.Exclude, calendar.Extend].map(zhOf)).toEqual(["重新起算", "扣除", "延长"])
    expect([calendar.Term, calendar.FixedDueDate, Basis, Division, Actor, LawDocument].map(zhOf))
      .toEqual(["期限", "届满日", "依据", "行政区划", "经办人", "规范性文件"])
  })
})

describe("what they refuse", () => {
  const refuses = (schema: Schema.Codec<unknown, unknown>, value: unknown): string => {
    const result = Schema.decodeUnknownResult(schema)(value)
    return result._tag === "Success" ? "accepted" : String(result.failure)
  }
  it.each(["cn", "cn-500105", "cn-500105001", "cn-110000"])("a division %s is right", (code) => expect(refuses(Division, code)).toBe("accepted"))
  it.each(["", "CN", "us", "cn-", "cn-50010", "cn-5001051", "cn-50010500", "cn-5001050011", "500105", "xcn", "cn-500105x", "cn-500105-1"])(
    "a division %j is not", (code) => expect(refuses(Division, code)).toContain("cn, or cn- with the 6 or 9 digits of the division"))

  const document = { id: "cn/sample", title: "示例法", number: "第1号", issuer: "示例机关", inForceFrom: "2026-01-01" }
  it("a document without a title, or in force from no day", () => {
    expect(refuses(LawDocument, document)).toBe("accepted")
    for (const key of ["id", "title", "number", "issuer"]) expect(refuses(LawDocument, { ...document, [key]: "" })).not.toBe("accepted")
    for (const day of ["2026-1-1", "x2026-01-01", "2026-01-01x", "2026年1月1日", ""]) {
      expect(refuses(LawDocument, { ...document, inForceFrom: day })).toContain("a day as YYYY-MM-DD")
    }
  })
  it("a basis that cites nothing", () => {
    const basis = { document: "cn/sample", clause: "1", reading: "text", cite: "示例法第一条" }
    expect(refuses(Basis, basis)).toBe("accepted")
    for (const key of ["document", "clause", "reading", "cite"]) expect(refuses(Basis, { ...basis, [key]: "" })).not.toBe("accepted")
  })
  it("an actor without an id or a known role", () => {
    expect(refuses(Actor, { id: "clerk-1", role: "clerk" })).toBe("accepted")
    expect(refuses(Actor, { id: "", role: "clerk" })).not.toBe("accepted")
    expect(refuses(Actor, { id: "clerk-1", role: "king" })).not.toBe("accepted")
  })
})
