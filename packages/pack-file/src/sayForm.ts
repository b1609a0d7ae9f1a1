/** Says in Chinese what form a text or a number must have, from the identifier of its schema or what the schema expects. */

/** By identifier: the words of the house. */
const byIdentifier: Readonly<Record<string, string>> = {
  PackId: "规则包代号：cn 或 cn- 加区划代码，斜杠，英文名称，如 cn-500105/zone",
  Division: "行政区划：cn，或 cn- 加6位或9位区划代码，如 cn-500105",
  RequirementId: "小写英文代号，如 intake/blank-form",
  Item: "小写字母开头的英文代号，如 applicationForm",
  PlainDate: "真实日期 YYYY-MM-DD",
  TermId: "小写英文单词，用连字符相连，如 fee-payment",
  AtLeast: "大于0的整数"
}

/** By what a check without an identifier expects. */
const byExpectation: Readonly<Record<string, string>> = {
  "a day as YYYY-MM-DD": "日期 YYYY-MM-DD",
  "a time as HH:MM": "时间 HH:MM，如 09:00",
  "a day of the year as MM-DD": "月日 MM-DD，如 05-01",
  "an address such as https://example.org/open": "网址，如 https://example.org/open",
  "a value with a length of at least 1": "不能为空",
  "an integer": "整数",
  "a finite number": "数字"
}

/** The same for bounds, whatever they are. */
const byBound: ReadonlyArray<readonly [pattern: RegExp, zh: string]> = [
  [/^a value between (\S+) and (\S+)$/, "$1至$2之间的数"],
  [/^a value greater than or equal to (\S+)$/, "不小于$1的数"],
  [/^a value greater than (\S+)$/, "大于$1的数"],
  [/^a value less than or equal to (\S+)$/, "不大于$1的数"],
  [/^a value less than (\S+)$/, "小于$1的数"]
]

const sayBound = (expected: string): string | undefined => {
  const known = byBound.find(([pattern]) => pattern.test(expected))
  return known && expected.replace(...known)
}

/** What would be right, in Chinese; nothing for a form that nobody has put into words. */
export const sayForm = (identifier: string | undefined, expected: string | undefined): string | undefined =>
  byExpectation[expected ?? ""] ?? sayBound(expected ?? "") ?? byIdentifier[identifier ?? ""]
