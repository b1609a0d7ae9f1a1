/** `zone deadline`: how its flags go together, and which of the two ways of answering they ask for. */
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { ValidationError } from "effect/cli/CliError"
import * as Command from "effect/cli/Command"
import { deadlineFlags, type DeadlineInput } from "./deadlineFlags.ts"

/** What is wrong with flags that stand together. */
const misuse = ({ batch, exclude, explain, extend, received, restart, term }: DeadlineInput): string | undefined => {
  if (Option.isSome(batch)) {
    const alone = Option.isNone(term) && Option.isNone(received) && Option.isNone(extend) && exclude.length + restart.length === 0
    return alone && !explain ? undefined : "--batch 只能与 --json、--forecast、--calendar 同用：案件的内容写在文件里"
  }
  const missing = [...(Option.isNone(term) ? ["--term"] : []), ...(Option.isNone(received) ? ["--received"] : [])]
  return missing.length > 0 ? `缺少选项 ${missing.join("、")}（或用 --batch 成批计算）` : undefined
}

const description = `计算期限的届满日：只数国务院放假通知确定的工作日，调休上班的周末算工作日，不猜测。
扣除、重新起算、延长按此顺序处理：先扣除，再按日期先后重新起算，最后延长；延长算在最后一次起算的期限上，
批准之日（@）早于最后一次重新起算的除外。
结果是“确定”或“暂定”；暂定的都说明原因。
退出码：0 有结果；1 法律不允许（如延长超过上限），成批计算时为有的行有误；2 命令或输入有误；3 放假通知尚未公布，暂时算不出。`

export const deadline = Command.make("deadline", deadlineFlags, (input) =>
  // what answers is loaded when it is needed: help and version do without
  Option.match(input.batch, {
    onNone: () => Effect.flatMap(Effect.promise(() => import("./answer.ts")), ({ answer }) => answer(input)),
    onSome: (file) => Effect.flatMap(Effect.promise(() => import("./batch/answerAll.ts")), ({ answerAll }) => answerAll(file, input))
  })).pipe(
  Command.validate((input) => {
    const message = misuse(input)
    return message === undefined ? Effect.void : Effect.fail(new ValidationError({ message }))
  }),
  Command.withDescription(description),
  Command.withShortDescription("计算期限的届满日"),
  Command.withExamples([
    { command: "zone deadline --term reply --received 2026-02-13", description: "答复期限" },
    {
      command: "zone deadline --term reply --received 2026-02-13 --exclude 2026-02-25..2026-03-04 --restart 2026-03-10 --extend 15 --explain",
      description: "扣除征求意见的时间，补正后重新起算，延长15个工作日，并逐日说明"
    },
    { command: "zone deadline --term reply --received 2026-12-10 --forecast", description: "放假通知公布之前，先看暂定日期" },
    { command: "zone deadline --batch cases.jsonl", description: "成批计算" }
  ])
)
