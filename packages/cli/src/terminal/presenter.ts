/** Presents help and version on the output stream, and what is wrong with the command line, in Chinese, on the error stream. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"
import type * as CliOutput from "effect/cli/CliOutput"
import { formatHelp } from "./formatHelp.ts"
import { sayUsageError } from "./sayUsageError.ts"

export const presenter: CliOutput.Presenter = {
  present: Effect.fnUntraced(function*(event) {
    if (event._tag === "Help") return yield* Console.log(formatHelp(event.helpDoc))
    if (event._tag === "Version") return yield* Console.log(event.version)
    for (const error of event.errors) yield* Console.error(sayUsageError(error))
    return yield* Console.error(`用法见：${event.commandPath.join(" ")} --help`)
  })
}
