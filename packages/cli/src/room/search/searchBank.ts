/** Searches the question bank of an office: what its head has accepted, as it holds today. The bank is drawn from the facts each time. */
import { fillBank } from "@zone/core/desk"
import { layerQuestionBank } from "@zone/core/memory"
import { type BankHit, QuestionBank } from "@zone/core/ports"
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../../Ended.ts"
import { useOffice } from "../../office/useOffice.ts"
import { deliver } from "../../terminal/deliver.ts"
import { endWith } from "../../terminal/endWith.ts"
import { plain } from "../../terminal/plain.ts"
import type { SearchInput } from "./searchFlags.ts"

/** As the wish to answer from the bank has it. */
const answerOf = ({ found: { entry: { answer, id, source, validFrom, validThrough }, version } }: BankHit) => ({
  answer: { _tag: "FromBank", entry: id, version, text: answer, source, validFrom, ...(validThrough !== undefined && { validThrough }) }
})

const sayHit = ({ found: { entry: { answer, question, source, unit, validFrom, validThrough }, version }, score }: BankHit, i: number): string => [
  `${i + 1}. ${question}（接近程度${Math.round(score * 100)}%，第${version}版）`,
  `   答：${answer}`,
  `   依据：${source.title}${source.number === undefined ? "" : `（${source.number}）`} ${source.id}`,
  `   负责单位：${unit}；${validFrom} 起有效${validThrough === undefined ? "" : `，至 ${validThrough}`}`
].map(plain).join("\n")

const write = (contents: object, file: Option.Option<string>) =>
  Option.isNone(file) ? Effect.void : deliver(new TextEncoder().encode(`${JSON.stringify(contents, null, 2)}\n`), file)

export const searchBank = (input: SearchInput) =>
  useOffice(input, Effect.fnUntraced(function*({ agency, today }) {
    const { answer, found, json, limit, question } = input
    if (limit < 1 || limit > 100) return yield* endWith(`--limit：应为1至100，收到的是 ${limit}`, exitCodes.usage)
    const hits = yield* Effect.gen(function*() {
      // the bank is this command's own: nobody else changes it in between
      yield* Effect.catchTag(fillBank({ agency }), "StaleEntry", Effect.die)
      return yield* (yield* QuestionBank).search(question, { on: today, limit })
    }).pipe(Effect.provide(layerQuestionBank()))
    if (json) yield* Console.log(JSON.stringify(hits.map(({ found: { entry, version }, score }) => ({ score, version, ...entry }))))
    else yield* Console.log(hits.length === 0 ? "问答库里没有接近的、今天有效的问答" : hits.map(sayHit).join("\n"))
    yield* write({ search: { found: hits.map(({ found: { entry, version } }) => ({ entry: entry.id, version })) } }, found)
    const [best] = hits
    if (Option.isSome(answer) && best === undefined) return yield* endWith("没有查到，没有写出答复", exitCodes.usage)
    return best === undefined ? undefined : yield* write(answerOf(best), answer)
  }))
