/** Draws a questionnaire as YAML: valid as it stands, every answer unknown, every question in Chinese above its answer. */
import { type AnswerForm, type RuleBook } from "@zone/core/rules"
import { Tier, VenueKind } from "@zone/core/terms"
import { Method, type Question, questionnaire, type Section } from "@zone/core/zone"
import { zhOf } from "../../pack/zhOf.ts"

/** The place and the day that a questionnaire is for. */
export interface Occasion {
  readonly venue: VenueKind
  readonly tier: Tier
  /** `YYYY-MM-DD`. */
  readonly on: string
}

const forms: Readonly<Record<AnswerForm, string>> = {
  yesNo: "true（是）或 false（否）",
  count: "整数",
  measure: "数",
  text: "文字",
  texts: "列表，如 [A, B]；一个也没有写 []",
  day: "日期，如 \"2026-11-20\"",
  colour: "色值，要加引号，如 \"#0055AA\""
}

const words = (literals: ReadonlyArray<string>, zh: (member: string) => string): string =>
  literals.map((each) => `${each} ${zh(each)}`).join("，")

const comment = (indent: string, text: string): string => `${indent}# ${text.replaceAll(/\s*[\r\n]+\s*/g, " ")}`

const quoted = (text: string): string => JSON.stringify(text)

const drawQuestion = ({ at: [, , field], choices, form, onlyIf, question, wanted }: Question, book: RuleBook): ReadonlyArray<string> => [
  comment("      ", question),
  ...(onlyIf.length === 0 ? [] : [comment("      ", `  视情况：${onlyIf.map((each) => book.circumstances[each] ?? each).join("；")}`)]),
  comment("      ", `  要求：${wanted.join("；")}`),
  comment("      ", `  填：${forms[form]}${choices.length === 0 ? "" : `；下列各项逐字照写：${choices.map(quoted).join("、")}`}`),
  `      ${field}: null`
]

const drawSection = ({ heading, questions, zh }: Section, book: RuleBook): ReadonlyArray<string> => {
  const items = [...new Set(questions.map(({ at: [, item] }) => item))]
  return [
    "",
    comment("  ", `———— ${zh} ————`),
    `  ${heading}:`,
    ...items.flatMap((item) => [
      comment("    ", book.name(heading, item)),
      `    ${item}:`,
      ...questions.filter(({ at }) => at[1] === item).flatMap((each) => drawQuestion(each, book))
    ])
  ]
}

export const drawSurvey = (book: RuleBook, { on, tier, venue }: Occasion): string => {
  const { circumstances, sections } = questionnaire(book, { venue, tier })
  const pack = book.lineage.at(-1)!
  return [
    comment("", `检查记录：《${pack.documents[0].title}》，${on} 的现行规则，${zhOf(Tier)(tier)}${zhOf(VenueKind)(venue)}`),
    "# 每个问题下面填写看到的情况。没有看到、不知道的保留 null：未知不算不符合，只是没有检查。",
    "# 填好之后检查：zone audit 这份文件",
    "",
    "survey: 1",
    `pack: ${book.pack}`,
    "",
    "# 专区：代号和名称自己定，如 hall-1、示例街道便民服务中心专区",
    "zone:",
    "  id: zone-1",
    "  name: （专区名称）",
    "  # 行政区划：cn- 加区划代码",
    `  division: ${pack.division}`,
    comment("  ", `层级：${words(Tier.literals, zhOf(Tier))}`),
    `  tier: ${tier}`,
    comment("  ", `场所：${words(VenueKind.literals, zhOf(VenueKind))}`),
    `  venue: ${venue}`,
    "",
    "# 检查：哪一天、谁、用什么办法",
    "seen:",
    `  on: ${quoted(on)}`,
    "  by: （检查人）",
    comment("  ", `办法：${words(Method.literals, zhOf(Method))}`),
    "  method: onSite",
    ...(circumstances.length === 0 ? [] : [
      "",
      "# 情形：有的要求取决于它们。填 true（是）或 false（否）",
      "circumstances:",
      ...circumstances.flatMap(({ name, question }) => [comment("  ", question), `  ${name}: null`])
    ]),
    "",
    sections.length === 0 ? "answers: {}" : "answers:",
    ...sections.flatMap((section) => drawSection(section, book)),
    "",
    "# 证据（有的话）：of 是上面的类别和代号；sha256 是照片的 SHA-256；expires 之后不再可信",
    "# evidence:",
    "#   - { of: signs.zonePlate, method: photo, by: 检查员甲, on: \"2026-11-20\", expires: \"2027-11-20\" }",
    "",
    "# 豁免（有的话）：经批准暂不符合的要求，requirement 是 zone audit 列出的代号",
    "# waivers:",
    "#   - { requirement: intake/blank-form, reason: 印制中, signedBy: 分管领导甲, from: \"2026-11-01\", through: \"2026-12-31\" }",
    ""
  ].join("\n")
}
