/** What is wrong with the form of a survey, before anybody looks at what a rule book asks: keys, days, closed lists of words. */
import { nearest } from "../rules/nearest.ts"
import * as SchemaIssue from "effect/SchemaIssue"
import type * as Schema from "effect/Schema"
import { Tier } from "../terms/Tier.ts"
import { VenueKind } from "../terms/VenueKind.ts"
import { Method } from "./Survey.ts"
import { SurveyFault } from "./SurveyFault.ts"

interface Wanted {
  readonly expected: string
  /** The words of a closed list. */
  readonly words?: ReadonlyArray<string>
}

const wordsOf = (schema: Schema.Top & { readonly literals: ReadonlyArray<string> }, zh: unknown): Wanted => {
  const terms = zh as { readonly [word: string]: string }
  return { words: schema.literals, expected: schema.literals.map((word) => `${word}（${terms[word]}）`).join("、") }
}

const text: Wanted = { expected: "文字，不能为空" }
const day: Wanted = { expected: "真实日期，写作 YYYY-MM-DD" }
const method = wordsOf(Method, Method.ast.annotations?.["zh"])

/** What may stand at each place; `[]` is any entry of a list, `*` any key. */
const FORM: { readonly [path: string]: Wanted } = {
  survey: { expected: "1（表的版本）" },
  pack: { expected: "规则包代号，如 cn-500105/zone" },
  zone: { expected: "专区的 id、name、division、tier、venue" },
  "zone.id": text,
  "zone.name": text,
  "zone.division": { expected: "cn- 加行政区划代码6位或者9位，如 cn-500105" },
  "zone.tier": wordsOf(Tier, Tier.ast.annotations?.["zh"]),
  "zone.venue": wordsOf(VenueKind, VenueKind.ast.annotations?.["zh"]),
  seen: { expected: "检查的 on、by、method" },
  "seen.on": day,
  "seen.by": text,
  "seen.method": method,
  circumstances: { expected: "若干“情形: true、false 或者 null”" },
  "circumstances.*": { expected: "true、false，不知道的写 null" },
  answers: { expected: "按类别、事项、栏目填写的答案" },
  "answers.*": { expected: "若干“事项: 栏目”" },
  "answers.*.*": { expected: "若干“栏目: 答案”" },
  "answers.*.*.*": { expected: "答案" },
  evidence: { expected: "证据的列表" },
  "evidence[]": { expected: "证据的 of、method、by、on，可有 sha256、expires、note" },
  "evidence[].of": { expected: "类别.事项，如 signs.zonePlate" },
  "evidence[].method": method,
  "evidence[].by": text,
  "evidence[].on": day,
  "evidence[].sha256": { expected: "SHA-256，小写十六进制64位" },
  "evidence[].expires": day,
  "evidence[].note": text,
  waivers: { expected: "豁免的列表" },
  "waivers[]": { expected: "豁免的 requirement、reason、signedBy、from、through，可有 cite" },
  "waivers[].requirement": text,
  "waivers[].reason": text,
  "waivers[].signedBy": text,
  "waivers[].cite": text,
  "waivers[].from": day,
  "waivers[].through": day
}

type Path = ReadonlyArray<string | number>

const say = (path: Path): string =>
  path.reduce<string>((said, step) => (typeof step === "number" ? `${said}[${step}]` : said === "" ? step : `${said}.${step}`), "")

/** The place in `FORM`. */
const placeOf = (path: Path): string =>
  say(path.map((step, depth) => (depth > 0 && (path[0] === "answers" || path[0] === "circumstances") ? "*" : step))).replaceAll(/\[\d+\]/g, "[]")

const keysAt = (place: string): ReadonlyArray<string> =>
  Object.keys(FORM).flatMap((each) => {
    const key = place === "" ? each : each.startsWith(`${place}.`) ? each.slice(place.length + 1) : ""
    return /^[A-Za-z0-9]+$/.test(key) ? [key] : []
  })

const valueAt = (whole: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, step) =>
    typeof found === "object" && found !== null && Object.hasOwn(found, step) ? (found as { readonly [key: string | number]: unknown })[step] : undefined, whole)

/** What stands at a place, cut short. @internal */
export const written = (value: unknown): string => {
  if (value === undefined) return "没有写"
  const said = JSON.stringify(value)
  return `写的是 ${said.length > 60 ? `${said.slice(0, 60)}…` : said}`
}

const faultAt = (path: Path, whole: unknown): SurveyFault => {
  if (path.length === 0) return new SurveyFault({ path: "", problem: written(whole), expected: `一份检查记录，有 ${keysAt("").join("、")}` })
  const wanted = FORM[placeOf(path)]
  if (!wanted) {
    const keys = keysAt(placeOf(path.slice(0, -1)))
    const guess = nearest(String(path.at(-1)), keys)
    return new SurveyFault({
      path: say(path), problem: "没有这个键", expected: keys.join("、"), ...(guess !== undefined && { nearest: guess })
    })
  }
  const value = valueAt(whole, path)
  const guess = wanted.words && typeof value === "string" ? nearest(value, wanted.words) : undefined
  return new SurveyFault({
    path: say(path), problem: written(value), expected: wanted.expected, ...(guess !== undefined && { nearest: guess })
  })
}

const format = SchemaIssue.makeFormatterStandardSchemaV1()

/** Every fault that the schema found, each place once. A misspelt key is one fault: the right one is not missing as well. @internal */
export const formFaults = (issue: SchemaIssue.Issue, whole: unknown): ReadonlyArray<SurveyFault> => {
  const faults = new Map<string, SurveyFault>()
  const meant = new Set<string>()
  for (const { path = [] } of format(issue).issues) {
    const steps = path.map((step) => {
      const key = typeof step === "object" ? step.key : step
      return typeof key === "number" ? key : String(key)
    })
    const fault = faultAt(steps, whole)
    faults.set(fault.path, fault)
    if (fault.nearest !== undefined && !FORM[placeOf(steps)]) meant.add(say([...steps.slice(0, -1), fault.nearest]))
  }
  return [...faults.values()].filter(({ path, problem }) => problem !== written(undefined) || !meant.has(path))
}
