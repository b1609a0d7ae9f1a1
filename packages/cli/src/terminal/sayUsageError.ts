/** Says in Chinese what is wrong with the command line: which flag, what was given, and what would be right. */
import type * as CliError from "effect/cli/CliError"
import { shouldBe } from "../Fault.ts"

const orElse = (suggestions: ReadonlyArray<string>): string => suggestions.length > 0 ? `，是不是 ${suggestions.join("、")}？` : ""

export const sayUsageError = (error: CliError.NonShowHelpErrors): string => {
  switch (error._tag) {
    case "UnrecognizedOption":
      return `不认识的选项 ${error.option}${orElse(error.suggestions)}`
    case "UnknownSubcommand":
      return `不认识的子命令 ${error.subcommand}${orElse(error.suggestions)}`
    case "MissingOption":
      return `缺少选项 --${error.option}`
    case "MissingArgument":
      return `缺少参数 <${error.argument}>`
    case "UnexpectedArgument":
      return `多余的参数：${error.arguments.join(" ")}`
    case "InvalidValue": {
      const name = error.kind === "flag" ? `--${error.option}` : `<${error.option}>`
      // choices come as "a" | "b"
      const expected = error.expected.replace(/^"(.*)"$/, "$1").replaceAll(/" \| "/g, "、")
      if (error.value === "") return `${name}：缺少值，${shouldBe(expected)}`
      const many = /^(\d+) occurrences$/.exec(error.value)
      return many ? `${name}：只能给一次，给了${many[1]}次` : `${name}：${shouldBe(expected)}，收到的是 ${JSON.stringify(error.value)}`
    }
    // what this command says itself
    default:
      return error.message
  }
}
