/** `zone print queue`: what an office has still to print. */
import * as Effect from "effect/Effect"
import * as Argument from "effect/cli/Argument"
import * as Command from "effect/cli/Command"
import { listFlags, queueFlags } from "./queueFlags.ts"

const keys = { keys: Argument.String("代号").pipe(Argument.withDescription("zone print queue list 列出的代号，可以给出多个"), Argument.variadic({ min: 1 })), ...queueFlags }

const load = Effect.promise(() => import("./runQueue.ts"))

const list = Command.make("list", listFlags, (input) =>
  Effect.flatMap(Effect.promise(() => import("./listQueue.ts")), ({ listQueue }) => listQueue(input))).pipe(
  Command.withDescription("列出还没有打印出来的文书：代号、打印机、到了哪一步、怎样处理；--all 连同已经结束的。\n退出码：0 已列出；2 命令有误，或者队列文件读不出。"),
  Command.withShortDescription("还没有打印出来的")
)
const run = Command.make("run", queueFlags, (input) => Effect.flatMap(load, ({ runQueue }) => runQueue(input))).pipe(
  Command.withDescription("继续打印队列里的文书，等一分钟，说明每一份的结果；还没有印完的留在队列里。\n退出码：0 全部已打印，或者打印机已接收；2 有没有打印出来的。"),
  Command.withShortDescription("继续打印")
)
const retry = Command.make("retry", keys, (input) => Effect.flatMap(load, ({ retryPapers }) => retryPapers(input))).pipe(
  Command.withDescription(
    "再打印一次没有打印出来的，或者看过纸、没有印出的（可能已经印出一部分的，标明“副本”）。\n退出码：0 已打印，或者打印机已接收；2 没有这份文书、还在打印、内容已不保存，或者没有打印出来。"
  ),
  Command.withShortDescription("再打印一次")
)
const cancel = Command.make("cancel", keys, (input) => Effect.flatMap(load, ({ cancelPapers }) => cancelPapers(input))).pipe(
  Command.withDescription("不再打印：从队列里去掉，已经送到打印机的请打印机取消。\n退出码：0 已取消；2 没有这份文书，或者打印机不能取消。"),
  Command.withShortDescription("不再打印")
)
const confirm = Command.make("confirm", keys, (input) => Effect.flatMap(load, ({ confirmPapers }) => confirmPapers(input))).pipe(
  Command.withDescription("看过纸，确认已经印出（打印机没有回报结果的）。\n退出码：0 已记录；2 没有这份文书，或者不需要确认。"),
  Command.withShortDescription("确认已经印出")
)

export const queue = Command.make("queue").pipe(
  Command.withDescription("办公文件夹的打印队列：用 --to 打印的文书先放在这里（封存），印出以前不会丢，也不会重打；可能已经印出、再打印的标明“副本”。"),
  Command.withShortDescription("打印队列"),
  Command.withSubcommands([list, run, retry, cancel, confirm]),
  Command.withExamples([
    { command: "zone print queue run", description: "装好纸以后继续打印" },
    { command: "zone print queue retry receipt/2026-0001", description: "再打印一次" }
  ])
)
