/** Draws a pack as a page in Markdown that an official can read beside the notice, and sign. */
import { coverage, type Name, ReceivesFor, type Requirement, type RulePack, wordOf } from "@zone/core/rules"
import { type Term, TermUnit } from "@zone/core/calendar"
import { AreaFunction, type Basis, Channel, Strength } from "@zone/core/terms"
import { sayRequirement } from "./sayRequirement.ts"
import { sayScope } from "./sayScope.ts"
import { table } from "./table.ts"

const strength = wordOf(Strength)
const area = wordOf(AreaFunction)
const unit = wordOf(TermUnit)
/** 20个工作日, 60日, 6个月. */
const span = (length: number, of: TermUnit): string => `${length}${of === "workingDay" ? "个" : ""}${unit(of)}`
const channel = wordOf(Channel)
const receiver = wordOf(ReceivesFor)
const received: Readonly<Record<string, string>> = { submission: "提交之日", signature: "签收之日", confirmation: "双方确认之日" }

const ownName = (pack: RulePack): Name => (category, item) => pack.names?.[category]?.[item] ?? item

const places = (pack: RulePack, clauses: ReadonlyArray<string>): string =>
  clauses.map((clause) => `${pack.clauses[clause] ?? ""}（${clause}）`).join("\n")

const cite = ({ cite: text, reading }: Basis): string => reading === "text" ? text : `⚖ ${text}`

const section = (title: string, lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.length === 0 ? [] : [`## ${title}`, "", ...lines, ""]

const head = (pack: RulePack): ReadonlyArray<string> => {
  const [own, ...others] = pack.documents
  return [
    `# ${own.title}`,
    "",
    ...table(["项目", "内容"], [
      ["文号", own.number],
      ["发文机关", own.issuer],
      ["施行日期", own.inForceFrom],
      ["规则包", pack.id],
      ["行政区划", pack.division],
      ["承接", pack.extends?.join("、") ?? "无"],
      ...(others.length === 0 ? [] : [["引用", others.map(({ number, title }) => `《${title}》（${number}）`).join("\n")]])
    ]),
    ""
  ]
}

const requirementRow = (pack: RulePack, name: Name, requirement: Requirement): ReadonlyArray<string> => {
  const { clauses, id, reading, replaces, standards } = requirement
  const notes = [
    ...(standards ? [`标准：${standards.join("、")}`] : []),
    ...(replaces === undefined ? [] : [`代替 ${replaces} 的同名要求`]),
    `\`${id}\``
  ]
  return [
    [sayRequirement(requirement, name), ...notes].join("\n"), strength(requirement.strength), sayScope(requirement, pack.circumstances),
    places(pack, clauses), reading === undefined ? "" : `⚖ ${reading}`
  ]
}

/** The functions in their order, then what belongs to none. */
const requirements = (pack: RulePack, name: Name): ReadonlyArray<string> => {
  const settled = pack.requirements.filter(({ kind }) => kind !== "OpenNorm")
  const functionOf = (each: Requirement): string => each.area ?? (each.kind === "Area" ? each.functions[0] : "")
  return [...AreaFunction.literals, ""].flatMap((which) => {
    const rows = settled.filter((each) => functionOf(each) === which).map((each) => requirementRow(pack, name, each))
    return rows.length === 0 ? [] : [
      `### ${which === "" ? "各区共同" : area(which)}`, "", ...table(["要求", "强度", "适用场所", "依据条款", "⚖理解"], rows), ""
    ]
  })
}

const termRow = (term: Term, replaces: string | undefined): ReadonlyArray<string> => {
  const { basis, countsFirstDay, extension, length, movesOffHolidays, startsOn, title } = term
  return [
    `${title}${replaces === undefined ? "" : `\n代替 ${replaces} 的同名期限`}\n\`${term.id}\``, span(length, term.unit), startsOn,
    `${countsFirstDay.value ? "当日计入" : "次日起计"}（${cite(countsFirstDay.basis)}）`,
    extension ? `至多${span(extension.cap, term.unit)}（${cite(extension.basis)}）` : "未设延长",
    movesOffHolidays ? `${movesOffHolidays.value ? "末日放假的顺延" : "末日放假不顺延"}（${cite(movesOffHolidays.basis)}）` : "",
    cite(basis)
  ]
}

const repeals = (pack: RulePack): ReadonlyArray<string> =>
  table(["废止的要求", "设定者", "依据条款", "⚖理解"], (pack.repeals ?? []).map(({ clauses, pack: setBy, reading, requirement }) =>
    [`\`${requirement}\``, setBy, places(pack, clauses), reading === undefined ? "" : `⚖ ${reading}`]))

const openNorms = (pack: RulePack): ReadonlyArray<string> =>
  table(["待明确的事项", "适用场所", "依据条款"], pack.requirements.flatMap((each) => each.kind === "OpenNorm"
    ? [[`${each.why}\n\`${each.id}\``, sayScope(each, pack.circumstances), places(pack, each.clauses)]]
    : []))

/** Objects put keys that are whole numbers first; then the order of the file is lost, and the order of the numbers taken. */
const inOrder = (clauses: RulePack["clauses"]): ReadonlyArray<readonly [string, string]> => {
  const entries = Object.entries(clauses)
  const parts = (id: string): ReadonlyArray<string> => id.match(/\d+|\D+/g) ?? []
  const compare = (a: string, b: string): number => {
    const [one, other] = [parts(a), parts(b)]
    const i = one.findIndex((part, at) => part !== other[at])
    if (i < 0) return one.length - other.length
    const [x, y] = [one[i]!, other[i] ?? ""]
    return Number(x) - Number(y) || (x < y ? -1 : 1)
  }
  return entries.some(([id]) => /^\d+$/.test(id)) ? entries.toSorted(([a], [b]) => compare(a, b)) : entries
}

const clauseList = (pack: RulePack): ReadonlyArray<string> => {
  const { carried } = coverage(pack)
  const say = (by: string): string => by === "definition" ? "定义或说明，不设要求" : `\`${by}\``
  return table(["条款", "位置", "承接"], inOrder(pack.clauses).map(([clause, place]) =>
    [clause, place, carried[clause]?.map(say).join("\n") ?? "**未承接**"]))
}

const signature = ["核对人：＿＿＿＿＿＿＿＿　　负责人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿年＿＿月＿＿日"]

/**
 * Draws a pack as a page in Markdown, in Chinese: the document, requirements by function, terms, windows,
 * forms, what it repeals, what is open, every clause with what carries it, and a line to sign. `name` gives the words of packs that this one builds on.
 *
 * @example
 * ```ts
 * import { drawPage } from "@zone/pack-file"
 *
 * const document = { id: "cn/x", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }
 * const page = drawPage({ id: "cn/x", division: "cn", documents: [document], clauses: { "X-1": "第一条" }, requirements: [] })
 * page.split("\n")[0] // => "# 示例办法"
 * page.includes("| X-1 | 第一条 | **未承接** |") // => true
 * ```
 */
export const drawPage = (pack: RulePack, name: Name = ownName(pack)): string => {
  const forms = (pack.forms ?? []).map(({ clauses, fields, id, title }) => [`${title}\n\`${id}\``, fields?.join("、") ?? "", places(pack, clauses)])
  const rules = (pack.receiptRules ?? []).map(({ basis, channel: way, receivedOn, untilConfirmed = "" }) =>
    [channel(way), received[receivedOn] ?? receivedOn, untilConfirmed, cite(basis)])
  const terms = Object.entries(pack.terms ?? {}).map(([key, term]) => termRow(term, pack.replacesTerms?.[key]))
  const grades = (pack.grades ?? []).map(({ atLeast, clauses, name: title, stars }) => [title, stars === undefined ? "" : `${stars}`, `${atLeast}`, places(pack, clauses)])
  const windows = (pack.windows ?? []).map((window) => [
    window.receivesFor.map(receiver).join("、"), sayScope(window), places(pack, window.clauses), window.reading === undefined ? "" : `⚖ ${window.reading}`
  ])
  return [
    ...head(pack),
    "⚖ 表示条文没有明说，按理解适用；签名前请逐条与原文核对。",
    "",
    ...section("要求", requirements(pack, name)),
    ...section("期限", table(["期限", "长度", "起算", "首日", "延长", "顺延", "依据"], terms)),
    ...section("收到申请之日", table(["渠道", "收到之日", "确认之前", "依据"], rules)),
    ...section("接收申请的窗口", table(["接收向谁提出的申请", "在哪里", "依据条款", "理解适用"], windows)),
    ...section("等次", table(["等次", "星级", "最低分", "依据条款"], grades)),
    ...section("表单", table(["表单", "栏目", "依据条款"], forms)),
    ...section("废止", repeals(pack)),
    ...section("待明确", openNorms(pack)),
    ...section("条款清单", clauseList(pack)),
    ...section("核对", signature)
  ].join("\n").replaceAll(/\n{3,}/g, "\n\n").trimEnd() + "\n"
}
