/** Tells how numbers were used; sets some aside for a counter without a network, and gives up what it did not use. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { exitCodes } from "../../Ended.ts"
import { endWith } from "../../terminal/endWith.ts"
import { type Opened, useOffice } from "../../office/useOffice.ts"
import { plain } from "../../terminal/plain.ts"
import type { NumbersInput } from "./numbersFlags.ts"

const uses = { kept: "已登记", setAside: "预留", givenUp: "已注销" } as const

const setAside = Effect.fnUntraced(function*(size: number, { holder }: NumbersInput, { agency, desk }: Opened) {
  if (Option.isNone(holder)) return yield* endWith("--set-aside：须用 --holder 写明号段给哪个窗口", exitCodes.usage)
  if (size < 1 || size > 1000) return yield* endWith(`--set-aside：应为1至1000，收到的是 ${size}`, exitCodes.usage)
  const { from, series, through } = yield* desk.setNumbersAside(agency, size, holder.value)
  return yield* Console.log(`给${plain(holder.value)}预留 ${series.year} 年 ${from} 至 ${through} 号；用 zone apply receive --number ${series.year}/${from} 登记`)
})

const giveUp = Effect.fnUntraced(function*(span: string, { holder, why }: NumbersInput, { agency, desk }: Opened, year: number) {
  const [, from, through] = /^(\d{1,8})-(\d{1,8})$/.exec(span) ?? []
  if (from === undefined || through === undefined || Option.isNone(holder) || Option.isNone(why)) {
    return yield* endWith("--give-up：应为 起-止，如 12-20，并用 --holder、--why 写明哪个窗口、什么原因", exitCodes.usage)
  }
  const block = { series: { agency, year, kind: "application" }, from: Number(from), through: Number(through), holder: holder.value }
  const given = yield* desk.giveUpNumbers(block, why.value)
  return yield* Console.log(given.length === 0 ? "没有可以注销的号" : `已注销 ${given.join("、")} 号`)
})

export const tellNumbers = (input: NumbersInput) =>
  useOffice(input, Effect.fnUntraced(function*(opened) {
    const { agency, desk, today } = opened
    const year = Option.getOrElse(input.year, () => Number(today.slice(0, 4)))
    if (Option.isSome(input.setAside)) return yield* setAside(input.setAside.value, input, opened)
    if (Option.isSome(input.giveUp)) return yield* giveUp(input.giveUp.value, input, opened, year)
    const found = yield* desk.numbers(agency, year)
    if (input.json) return yield* Console.log(JSON.stringify({ year, numbers: found }))
    for (const { holder, number, reason, use } of found) {
      yield* Console.log(plain(`${number}  ${uses[use]}${holder === undefined ? "" : `（${holder}）`}${reason === undefined ? "" : `：${reason}`}`))
    }
    return yield* Console.log(`${year}年用到 ${found.length} 个号`)
  }))
