/** Reads a survey and holds it against a rule book: either all of it is right, or every fault is told. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { RuleBook } from "../rules/RuleBook.ts"
import { answerFaults, unknownKey } from "./answerFaults.ts"
import { askedBy } from "./askedBy.ts"
import { formFaults } from "./formFaults.ts"
import { Survey } from "./Survey.ts"
import { SurveyFault } from "./SurveyFault.ts"

/** Circumstances, evidence and waivers for things that the book knows, and spans that do not end before they begin. */
const otherFaults = ({ circumstances = {}, evidence = [], pack, waivers = [] }: Survey, book: RuleBook): ReadonlyArray<SurveyFault> => {
  const ids = book.rules.map(({ requirement }) => requirement.id)
  const items = [...askedBy(book)].flatMap(([heading, known]) => Array.from(known.keys(), (item) => `${heading}.${item}`))
  const ends = (path: string, from: string, through: string): ReadonlyArray<SurveyFault> =>
    through < from ? [new SurveyFault({ path, problem: `写的是 ${JSON.stringify(through)}`, expected: `不早于${from}的日期` })] : []
  return [
    ...(pack === book.pack ? [] : [new SurveyFault({ path: "pack", problem: `写的是 ${JSON.stringify(pack)}`, expected: book.pack })]),
    ...Object.keys(circumstances).flatMap((name) =>
      Object.hasOwn(book.circumstances, name) ? [] : [unknownKey(`circumstances.${name}`, "情形", name, Object.keys(book.circumstances))]
    ),
    ...evidence.flatMap(({ expires, of, on }, i) => [
      ...(items.includes(of) ? [] : [unknownKey(`evidence[${i}].of`, "事项", of, items)]),
      ...(expires === undefined ? [] : ends(`evidence[${i}].expires`, on, expires))
    ]),
    ...waivers.flatMap(({ from, requirement, through }, i) => [
      ...(ids.includes(requirement) ? [] : [unknownKey(`waivers[${i}].requirement`, "要求", requirement, ids)]),
      ...ends(`waivers[${i}].through`, from, through)
    ])
  ]
}

const decode = Schema.decodeUnknownResult(Survey, { onExcessProperty: "error", errors: "all" })
const decodeAnswers = Schema.decodeUnknownResult(Schema.Struct({ answers: Survey.fields.answers }))

/**
 * Reads a survey from parsed YAML or JSON. Either all of it is right, or every fault is told with its path, what would be right
 * there, and the key or word that was probably meant; nothing is read by halves.
 *
 * @example
 * ```ts
 * import * as Result from "effect/Result"
 * import { resolve } from "@zone/core/rules"
 * import { readSurvey } from "@zone/core/zone"
 *
 * const pack = {
 *   id: "cn/sample",
 *   division: "cn",
 *   documents: [{ id: "cn/sample", title: "示例办法", number: "示例〔2026〕1号", issuer: "示例机关", inForceFrom: "2026-01-01" }],
 *   clauses: { "X-1": "第一条" },
 *   requirements: [{ kind: "Material", id: "intake/form", strength: "must", clauses: ["X-1"], anyOf: ["form"], copies: 20 }]
 * } as const
 * const book = Result.getOrThrow(resolve("cn/sample", [pack], "2026-11-21"))
 * const wrong = readSurvey({
 *   survey: 1,
 *   pack: "cn/sample",
 *   zone: { id: "z-1", name: "示例专区", division: "cn-990101", tier: "county", venue: "serviceHal" },
 *   seen: { on: "2026-11-20", by: "检查员甲", method: "onSite" },
 *   answers: { materials: { form: { copies: -1 } } }
 * }, book)
 * const faults = Result.getOrThrow(Result.flip(wrong))
 * faults.map(({ path }) => path) // => ["zone.venue", "answers.materials.form.copies"]
 * faults[0]?.nearest // => "serviceHall"
 * faults[1]?.message // => "answers.materials.form.copies：写的是 -1；应为整数，从0起；不知道的写 null"
 * ```
 */
export const readSurvey = (input: unknown, book: RuleBook): Result.Result<Survey, ReadonlyArray<SurveyFault>> => {
  const decoded = decode(input)
  const answered = decodeAnswers(input)
  const inAnswers = Result.isSuccess(answered) ? answerFaults(answered.success.answers, book) : []
  if (Result.isFailure(decoded)) return Result.fail([...formFaults(decoded.failure.issue, input), ...inAnswers])
  const faults = [...otherFaults(decoded.success, book), ...inAnswers]
  return faults.length > 0 ? Result.fail(faults) : Result.succeed(decoded.success)
}
